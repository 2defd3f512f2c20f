/** Pictures as the document locator wants them: about 65,000 pixels of colour in one of a few shapes. */
import type {Point, Quad} from '@passbase-verify/protocol';
import type {Tensors} from '../engines/net.js';
import {sampleColour} from '../pixels/bilinear.js';
import {boxAround, cutToPicture, type Box} from '../pixels/picture.js';
import {sidesOf} from '../pixels/quad-sides.js';
import type {RegionReader} from '../pixels/region-reader.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {homographyTo, project, type Homography} from '../pixels/warp.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the network is given, and the way back from it. */
export interface View {
  readonly tensors: Tensors;
  /** From pixels of the view to pixels of the picture. */
  readonly toPicture: (point: Point) => Point;
}

/** The shapes that the network was trained on. */
const SHAPES: readonly Size[] = [
  {width: 256, height: 256},
  {width: 288, height: 224},
  {width: 224, height: 288},
  {width: 320, height: 192},
  {width: 192, height: 320},
];
/** What lies beyond the picture. */
const GREY = 114;
/** Share of the view, in its tighter direction, that is left around what is looked at again. */
const MARGIN = 0.14;
/** A little finer than the view, so that sampling between pixels doesn't blur. */
const OVERSIZE = 1.3;
/** Pixels that are read back at most: a page seen very slantwise has a large box around it. */
const MAX_CUT = 500_000;
/** Divisor of the homography, 1 at the page's first corner, under which a point is as good as at the horizon. */
const HORIZON = 0.05;

/** The shape of which a picture of this aspect covers most. */
export function shapeFor({width, height}: Size): Size {
  const covered = (shape: Size): number => {
    const scale = Math.min(shape.width / width, shape.height / height);
    return width * height * scale * scale;
  };
  return SHAPES.reduce((best, shape) => (covered(shape) > covered(best) ? shape : best));
}

const tensorsOf = (data: Float32Array, {width, height}: Size): Tensors => ({
  view: {data, dims: [1, 3, height, width]},
});

/** As the network was trained: about −2 to 2. */
const standard = (value: number): number => (value - 127.5) / 64;

/** The whole picture, with bars where its shape is another one. */
export function wholeView(image: ImageBitmap, reader: RegionReader): View {
  const shape = shapeFor(image);
  const scale = Math.min(shape.width / image.width, shape.height / image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const left = Math.round((shape.width - width) / 2);
  const top = Math.round((shape.height - height) / 2);
  const rgba = reader.readRgba(
    image,
    {x: 0, y: 0, width: image.width, height: image.height},
    width,
    height,
  );
  const area = shape.width * shape.height;
  const data = new Float32Array(3 * area).fill(standard(GREY));
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0, to = (top + y) * shape.width + left; x < width; x++, to++, from += 4)
      for (let channel = 0; channel < 3; channel++)
        data[channel * area + to] = standard(rgba[from + channel]!);
  return {
    tensors: tensorsOf(data, shape),
    toPicture: ({x, y}) => ({
      x: ((x - left) * image.width) / width,
      y: ((y - top) * image.height) / height,
    }),
  };
}

/**
 * What lies in and around a quad (pixels of the picture, in reading order), straightened and upright.
 * @param margin - Share of the view to leave around it, by default that for a page.
 */
export function closeView(
  image: ImageBitmap,
  quad: Quad,
  reader: RegionReader,
  margin = MARGIN,
): View {
  const {across, down} = sidesOf(quad);
  const size: Size = {width: across, height: down};
  const shape = shapeFor(size);
  const scale = Math.min(shape.width / size.width, shape.height / size.height) * (1 - margin);
  const {width, height} = shape;
  const page = homographyTo(quad);
  // The page lies in the middle of the view: from there to shares of the page, and on into the picture.
  const shareOf = ({x, y}: Point): Point => ({
    x: (x - width / 2) / (size.width * scale) + 0.5,
    y: (y - height / 2) / (size.height * scale) + 0.5,
  });
  const {left, top, right, bottom} = cutToPicture(boxOf(shape, shareOf, page, image), image);
  const from = {x: left, y: top, width: right - left, height: bottom - top};
  const shrink = Math.min(1, scale * OVERSIZE, Math.sqrt(MAX_CUT / (from.width * from.height)));
  const cut: Size = {
    width: Math.max(2, Math.round(from.width * shrink)),
    height: Math.max(2, Math.round(from.height * shrink)),
  };
  const rgba = reader.readRgba(image, from, cut.width, cut.height);
  const inCut = mapQuad(quad, ({x, y}) => ({
    x: ((x - left) * cut.width) / from.width,
    y: ((y - top) * cut.height) / from.height,
  }));
  const origin = shareOf({x: 0.5, y: 0.5});
  const next = shareOf({x: 1.5, y: 1.5});
  const step = {x: next.x - origin.x, y: next.y - origin.y};
  return {
    tensors: tensorsOf(warp(rgba, cut, homographyTo(inCut), {origin, step, shape}), shape),
    toPicture: (point) => project(page, shareOf(point)),
  };
}

/** The part of the picture that the view shows; all of it where the view reaches beyond the page's horizon. */
function boxOf(
  {width, height}: Size,
  shareOf: (point: Point) => Point,
  page: Homography,
  image: Size,
): Box {
  const corners = [
    {x: 0, y: 0},
    {x: width, y: 0},
    {x: width, y: height},
    {x: 0, y: height},
  ].map(shareOf);
  const [, , [g, h]] = page;
  if (corners.some(({x, y}) => g * x + h * y + 1 < HORIZON))
    return {left: 0, top: 0, right: image.width, bottom: image.height};
  return boxAround(corners.map((corner) => project(page, corner)));
}

/** Which share of the page each pixel of the view shows. */
interface Raster {
  /** The first pixel's. */
  readonly origin: Point;
  /** From one pixel to the next, across and down. */
  readonly step: Point;
  readonly shape: Size;
}

/** A page straightened; grey where the view reaches beyond the picture. */
function warp(
  rgba: Uint8ClampedArray,
  {width, height}: Size,
  [[xu, xv, x1], [yu, yv, y1], [g, h]]: Homography,
  {origin, step, shape}: Raster,
): Float32Array {
  const area = shape.width * shape.height;
  const data = new Float32Array(3 * area).fill(standard(GREY));
  const colour = new Float64Array(3);
  // Written out, without a point for every pixel: this runs for each frame.
  for (let row = 0, i = 0; row < shape.height; row++) {
    const v = origin.y + row * step.y;
    for (let column = 0; column < shape.width; column++, i++) {
      const u = origin.x + column * step.x;
      const w = g * u + h * v + 1;
      const x = (xu * u + xv * v + x1) / w - 0.5;
      const y = (yu * u + yv * v + y1) / w - 0.5;
      if (w < HORIZON || x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) continue;
      sampleColour(rgba, width, height, x, y, colour);
      for (let channel = 0; channel < 3; channel++)
        data[channel * area + i] = standard(colour[channel]!);
    }
  }
  return data;
}
