/** Takes a picture apart along any set of columns: a straightened block, a curved line of print. */
import type {Region} from './region.js';

/** Where a column of the result runs in the picture: the middle of its top edge, and the step from row to row, in pixels. */
export interface Column {
  x: number;
  y: number;
  stepX: number;
  stepY: number;
}

/** Gives the column at `u`, in columns of the result from its left edge; whole numbers are edges, halves are middles. */
export type ColumnAt = (u: number, column: Column) => void;

/** A place in an array of numbers that takes a picture row by row. */
export interface Target {
  readonly data: Float32Array;
  readonly offset: number;
  /** Distance of rows. */
  readonly stride: number;
}

/** More samples a pixel than this gain nothing: the halved copies of the region do the rest. */
const MAX_SAMPLES = 4;

/**
 * Writes `width` × `height` luma values, 0..255. Beyond the region its edge is repeated. Where the picture shrinks, what
 * falls into one pixel is averaged: print aliases otherwise.
 */
export function resample(
  region: Region,
  columnAt: ColumnAt,
  width: number,
  height: number,
  {data: out, offset, stride}: Target,
): void {
  const column: Column = {x: 0, y: 0, stepX: 0, stepY: 0};
  const [across, down] = measureSteps(region.scale, columnAt, width);
  const {gray, halvings} = region.level(Math.max(0, Math.floor(Math.log2(Math.min(across, down)))));
  const scale = region.scale / 2 ** halvings;
  const nx = samplesFor(across / 2 ** halvings);
  const ny = samplesFor(down / 2 ** halvings);
  const share = 1 / (nx * ny);
  const {width: w, height: h, data} = gray;
  const maxX = w - 1.001;
  const maxY = h - 1.001;
  for (let i = 0; i < width; i++) {
    for (let sx = 0; sx < nx; sx++) {
      columnAt(i + (sx + 0.5) / nx, column);
      const dx = (column.stepX * scale) / ny;
      const dy = (column.stepY * scale) / ny;
      // Pixel centres lie at whole numbers from here on.
      let x = (column.x - region.left) * scale - 0.5 + dx / 2;
      let y = (column.y - region.top) * scale - 0.5 + dy / 2;
      for (let r = 0, at = offset + i; r < height; r++, at += stride) {
        let sum = 0;
        for (let sy = 0; sy < ny; sy++, x += dx, y += dy) {
          const px = x < 0 ? 0 : x > maxX ? maxX : x;
          const py = y < 0 ? 0 : y > maxY ? maxY : y;
          const left = px | 0;
          const top = py | 0;
          const fx = px - left;
          const p = top * w + left;
          const upper = data[p]! + (data[p + 1]! - data[p]!) * fx;
          const lower = data[p + w]! + (data[p + w + 1]! - data[p + w]!) * fx;
          sum += upper + (lower - upper) * (py - top);
        }
        if (sx === 0) out[at] = sum * share;
        else out[at]! += sum * share;
      }
    }
  }
}

/** Pixels of the region per pixel of the result, across and down, in the middle of the result. */
function measureSteps(scale: number, columnAt: ColumnAt, width: number): [number, number] {
  const a: Column = {x: 0, y: 0, stepX: 0, stepY: 0};
  const b: Column = {x: 0, y: 0, stepX: 0, stepY: 0};
  columnAt(0, a);
  columnAt(width, b);
  const across = Math.hypot(b.x - a.x, b.y - a.y) / width;
  const down = (Math.hypot(a.stepX, a.stepY) + Math.hypot(b.stepX, b.stepY)) / 2;
  return [across * scale, down * scale];
}

const samplesFor = (step: number): number =>
  Math.max(1, Math.min(MAX_SAMPLES, Math.round(step + 0.2)));

/**
 * Brings the luma values of one picture to mean 0 and deviation 1, as the models were trained: a flat picture stays flat.
 */
export function standardise({data, offset, stride}: Target, width: number, height: number): void {
  let sum = 0;
  let squares = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0, i = offset + y * stride; x < width; x++, i++) {
      const value = data[i]!;
      sum += value;
      squares += value * value;
    }
  const mean = sum / (width * height);
  const factor = 1 / (Math.sqrt(Math.max(0, squares / (width * height) - mean * mean)) + 4);
  for (let y = 0; y < height; y++)
    for (let x = 0, i = offset + y * stride; x < width; x++, i++)
      data[i] = (data[i]! - mean) * factor;
}
