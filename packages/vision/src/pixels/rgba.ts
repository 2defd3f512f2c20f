/** Colour pictures as canvases give them. */
import type {Rect} from '@passbase-verify/protocol';
import {createGray, type Gray} from './gray.js';

/** Four bytes a pixel, row by row; the shape of `ImageData`. What lies outside of the picture has alpha 0. */
export interface Rgba {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayLike<number>;
}

/** A part of a gray picture, on whole pixels. `rect` is in 0..1. */
export function cropGray(gray: Gray, rect: Rect): Gray {
  const left = Math.round(rect.x * gray.width);
  const top = Math.round(rect.y * gray.height);
  const right = Math.min(gray.width, Math.round((rect.x + rect.width) * gray.width));
  const bottom = Math.min(gray.height, Math.round((rect.y + rect.height) * gray.height));
  const width = Math.max(1, right - left);
  const height = Math.max(1, bottom - top);
  const result = createGray(width, height);
  for (let y = 0; y < height; y++) {
    const from = (top + y) * gray.width + left;
    result.data.set(gray.data.subarray(from, from + width), y * width);
  }
  return result;
}

/** Luma and colour of square blocks: fine enough for a finger, too coarse for print and for noise. */
export interface Blocks {
  readonly columns: number;
  readonly rows: number;
  readonly luma: Float32Array;
  /** ITU-R BT.601, 0 is gray. */
  readonly cb: Float32Array;
  readonly cr: Float32Array;
}

/** The blocks without `margin` of them on each side. */
export function innerBlocks({columns, rows, luma, cb, cr}: Blocks, margin: number): Blocks {
  const inner = (_: number, index: number): boolean => {
    const [x, y] = [index % columns, Math.floor(index / columns)];
    return x >= margin && y >= margin && x < columns - margin && y < rows - margin;
  };
  return {
    columns: columns - 2 * margin,
    rows: rows - 2 * margin,
    luma: luma.filter(inner),
    cb: cb.filter(inner),
    cr: cr.filter(inner),
  };
}

export const BLOCK = 8;
/** Luma of blocks of which nothing lies in the picture. */
export const NO_LUMA = -1;

/** Means over whole blocks of `BLOCK` pixels; what is left over at the right and at the bottom is left out. */
export function blocksOf({width, height, data}: Rgba): Blocks {
  const columns = Math.max(1, Math.floor(width / BLOCK));
  const rows = Math.max(1, Math.floor(height / BLOCK));
  const [luma, cb, cr] = [0, 1, 2].map(() => new Float32Array(columns * rows)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      let [red, green, blue, count] = [0, 0, 0, 0];
      for (let y = row * BLOCK; y < Math.min(height, (row + 1) * BLOCK); y++)
        for (let x = column * BLOCK; x < Math.min(width, (column + 1) * BLOCK); x++) {
          const i = (y * width + x) * 4;
          if (data[i + 3] === 0) continue;
          red += data[i]!;
          green += data[i + 1]!;
          blue += data[i + 2]!;
          count++;
        }
      const i = row * columns + column;
      if (count === 0) {
        luma[i] = NO_LUMA;
        continue;
      }
      [red, green, blue] = [red / count, green / count, blue / count];
      luma[i] = 0.299 * red + 0.587 * green + 0.114 * blue;
      cb[i] = 0.564 * (blue - luma[i]);
      cr[i] = 0.713 * (red - luma[i]);
    }
  return {columns, rows, luma, cb, cr};
}
