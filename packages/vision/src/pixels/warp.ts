/** Takes a four-cornered part of a picture as a rectangle. */
import {clamp, createGray, type Gray} from './gray.js';
import type {Point, Quad} from '@passbase-verify/protocol';

/** Rows of the matrix that maps (u, v, 1) to a point's x, y and divisor; the divisor's constant is 1. */
export type Homography = readonly [
  readonly [number, number, number],
  readonly [number, number, number],
  readonly [number, number],
];

/**
 * Maps the unit square onto a quadrilateral: Heckbert, Fundamentals of Texture Mapping and Image Warping, 1989, section 2.2.
 */
export function homographyTo([a, b, c, d]: Quad): Homography {
  const sx = a.x - b.x + c.x - d.x;
  const sy = a.y - b.y + c.y - d.y;
  const dx1 = b.x - c.x;
  const dx2 = d.x - c.x;
  const dy1 = b.y - c.y;
  const dy2 = d.y - c.y;
  const det = dx1 * dy2 - dx2 * dy1;
  const g = det ? (sx * dy2 - dx2 * sy) / det : 0;
  const h = det ? (dx1 * sy - sx * dy1) / det : 0;
  return [
    [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x],
    [b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y],
    [g, h],
  ];
}

export function project(
  [[xu, xv, x], [yu, yv, y], [g, h]]: Homography,
  {x: u, y: v}: Point,
): Point {
  const w = g * u + h * v + 1;
  return {x: (xu * u + xv * v + x) / w, y: (yu * u + yv * v + y) / w};
}

/** The same as a function. */
export function squareToQuad(quad: Quad): (u: number, v: number) => Point {
  const homography = homographyTo(quad);
  return (u, v) => project(homography, {x: u, y: v});
}

/**
 * The quadrilateral `quad` (pixels of `gray`; may reach outside, where the edge is repeated) as `width` × `height` pixels.
 * Where it shrinks, several samples are averaged, so fine print does not alias.
 */
export function warpQuad(gray: Gray, quad: Quad, width: number, height: number): Gray {
  const [[xu, xv, x1], [yu, yv, y1], [g, h]] = homographyTo(quad);
  const result = createGray(width, height);
  const across = Math.hypot(quad[1].x - quad[0].x, quad[1].y - quad[0].y) / width;
  const down = Math.hypot(quad[3].x - quad[0].x, quad[3].y - quad[0].y) / height;
  const nx = Math.max(1, Math.min(4, Math.round(across)));
  const ny = Math.max(1, Math.min(4, Math.round(down)));
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      let sum = 0;
      for (let sy = 0; sy < ny; sy++)
        for (let sx = 0; sx < nx; sx++) {
          const u = (x + (sx + 0.5) / nx) / width;
          const v = (y + (sy + 0.5) / ny) / height;
          const w = g * u + h * v + 1;
          sum += sample(gray, (xu * u + xv * v + x1) / w - 0.5, (yu * u + yv * v + y1) / w - 0.5);
        }
      result.data[i] = Math.round(sum / (nx * ny));
    }
  return result;
}

/** Keys' free parameter; −0.75 keeps edges steeper than the usual −0.5. */
const STEEPNESS = -0.75;

/** Weight of a neighbour at a distance under 1, and from 1 to 2. */
const near = (d: number): number => ((STEEPNESS + 2) * d - (STEEPNESS + 3)) * d * d + 1;
const far = (d: number): number => STEEPNESS * (((d - 5) * d + 8) * d - 4);

/**
 * Bicubic (Keys, Cubic Convolution Interpolation for Digital Image Processing, IEEE ASSP 29, 1981): where fine print is
 * enlarged, its counters stay open, which bilinear sampling fills. Pixel centres lie at whole numbers.
 */
function sample({width, height, data}: Gray, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const fx = x - left;
  const fy = y - top;
  // Written out: this runs for every pixel of every line, and arrays would be made each time.
  const w0 = far(1 + fx);
  const w1 = near(fx);
  const w2 = near(1 - fx);
  const w3 = far(2 - fx);
  const x0 = clamp(left - 1, 0, width - 1);
  const x1 = clamp(left, 0, width - 1);
  const x2 = clamp(left + 1, 0, width - 1);
  const x3 = clamp(left + 2, 0, width - 1);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = clamp(top + j - 1, 0, height - 1) * width;
    const weight =
      j === 0 ? far(1 + fy) : j === 1 ? near(fy) : j === 2 ? near(1 - fy) : far(2 - fy);
    sum +=
      weight *
      (w0 * data[row + x0]! + w1 * data[row + x1]! + w2 * data[row + x2]! + w3 * data[row + x3]!);
  }
  return clamp(sum, 0, 255);
}
