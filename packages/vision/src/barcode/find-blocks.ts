/** Finds blocks that are as busy as a two-dimensional bar code, each with the direction that runs across its bars. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {findBars, type Bar} from '../pixels/components.js';
import {clamp, createGray, type Gray} from '../pixels/gray.js';

/** Window over a picture's longer side: a few modules of the smallest code that can be read. */
const WINDOW_SHARE = 1 / 64;
/**
 * Shares of the busiest place's edge strength. At the lower one bars beside glare count; at the higher one a code comes free
 * of the guilloche and the print that it touches.
 */
const MIN_STRENGTHS = [0.45, 0.65];
/** A block this many times as long as high lies along its bars' direction; its shape gives it better than its pixels do. */
const LONG = 1.8;
/** Blocks and directions that are alike: shares of the size, and radians. */
const SAME_PLACE = 0.1;
const SAME_DIRECTION = 0.03;
/** Of the picture; a smaller code has modules that no camera resolves. */
const MIN_AREA = 0.004;

/** Logarithm of luma: in the shade, bars have the same contrast as in the light. Below 16, what is seen is noise. */
const LOG = Float32Array.from({length: 256}, (_, luma) => 64 * Math.log(1 + luma / 16));

/**
 * Mean products of the gradient over a window around each pixel (the structure tensor: Förstner and Gülch, A fast operator
 * for detection and precise location of distinct points, ISPRS 1987).
 */
interface Tensor {
  readonly xx: Float32Array;
  readonly xy: Float32Array;
  readonly yy: Float32Array;
}

/** Outlines in pixels of the picture, the busiest first; from the first corner to the second runs across the bars. */
export function findBlocks(picture: Gray, most: number): Quad[] {
  const {width, height} = picture;
  const radius = Math.max(3, Math.round(Math.max(width, height) * WINDOW_SHARE));
  const tensor = structureTensor(picture, radius);
  const strength = tensor.xx.map((xx, i) => Math.sqrt(xx + tensor.yy[i]!));
  const top = strength.reduce((most, value) => Math.max(most, value), 0);
  const blocks: Block[] = [];
  for (const share of MIN_STRENGTHS) {
    const mask = createGray(width, height);
    for (let i = 0; i < strength.length; i++) mask.data[i] = strength[i]! > share * top ? 1 : 0;
    for (const bar of findBars(mask, MIN_AREA * width * height)) {
      const score = bar.area * strength[indexOf(bar, picture)]!;
      const byPixels = {bar, score, angle: directionOf(bar, tensor, picture)};
      const byShape = {bar, score, angle: bar.angle};
      const both = bar.length > LONG * bar.thickness ? [byShape, byPixels] : [byPixels, byShape];
      // The second opinion counts less than the first of another block.
      blocks.push(both[0]!, {...both[1]!, score: score / 2});
    }
  }
  blocks.sort((a, b) => b.score - a.score);
  return blocks
    .filter((block, i) => !blocks.slice(0, i).some((other) => isSame(block, other)))
    .slice(0, most)
    .map(({bar, angle}) => outlineOf(bar, angle));
}

interface Block {
  readonly bar: Bar;
  readonly angle: number;
  readonly score: number;
}

function isSame(a: Block, b: Block): boolean {
  const size = SAME_PLACE * Math.max(a.bar.length, b.bar.length);
  return (
    Math.hypot(a.bar.x - b.bar.x, a.bar.y - b.bar.y) < size &&
    Math.abs(a.bar.length - b.bar.length) < size &&
    Math.abs(a.bar.thickness - b.bar.thickness) < size &&
    Math.abs(Math.sin(a.angle - b.angle)) < SAME_DIRECTION
  );
}

function structureTensor({width, height, data}: Gray, radius: number): Tensor {
  const xx = new Float32Array(width * height);
  const xy = new Float32Array(width * height);
  const yy = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const gx = LOG[data[i + 1]!]! - LOG[data[i - 1]!]!;
      const gy = LOG[data[i + width]!]! - LOG[data[i - width]!]!;
      xx[i] = gx * gx;
      xy[i] = gx * gy;
      yy[i] = gy * gy;
    }
  for (const map of [xx, xy, yy]) windowMean(map, width, height, radius);
  return {xx, xy, yy};
}

/** Replaces each value by the mean over the square around it; what lies outside counts as 0. */
function windowMean(map: Float32Array, width: number, height: number, radius: number): void {
  const line = new Float64Array(Math.max(width, height));
  const along = (start: number, step: number, count: number): void => {
    let sum = 0;
    for (let i = 0; i < count; i++) line[i] = map[start + i * step]!;
    for (let i = 0; i < Math.min(radius, count); i++) sum += line[i]!;
    for (let i = 0; i < count; i++) {
      if (i + radius < count) sum += line[i + radius]!;
      if (i - radius - 1 >= 0) sum -= line[i - radius - 1]!;
      map[start + i * step] = sum / (2 * radius + 1);
    }
  };
  for (let y = 0; y < height; y++) along(y * width, 1, width);
  for (let x = 0; x < width; x++) along(x, width, height);
}

const indexOf = ({x, y}: Point, {width, height}: Gray): number =>
  clamp(Math.round(y), 0, height - 1) * width + clamp(Math.round(x), 0, width - 1);

/** Main direction of the gradient around the middle of a block, in radians: the bars stand across it. */
function directionOf(bar: Bar, tensor: Tensor, picture: Gray): number {
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (let v = -3; v <= 3; v++)
    for (let u = -3; u <= 3; u++) {
      const {x, y} = along(bar, bar.angle, (u / 8) * bar.length, (v / 8) * bar.thickness);
      const i = indexOf({x, y}, picture);
      xx += tensor.xx[i]!;
      xy += tensor.xy[i]!;
      yy += tensor.yy[i]!;
    }
  return Math.atan2(2 * xy, xx - yy) / 2;
}

/** The point `u` along the direction and `v` across it from the middle. */
const along = ({x, y}: Point, angle: number, u: number, v: number): Point => ({
  x: x + u * Math.cos(angle) - v * Math.sin(angle),
  y: y + u * Math.sin(angle) + v * Math.cos(angle),
});

/** The rectangle with the block's extents, turned so that its first side has the direction. */
function outlineOf(bar: Bar, angle: number): Quad {
  const turn = Math.abs(Math.cos(angle - bar.angle));
  const [across, down] =
    turn > Math.SQRT1_2 ? [bar.length, bar.thickness] : [bar.thickness, bar.length];
  const corner = (u: number, v: number): Point =>
    along(bar, angle, (u * across) / 2, (v * down) / 2);
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}
