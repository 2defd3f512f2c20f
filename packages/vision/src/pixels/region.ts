/** A part of a picture as gray, with coarser copies of itself, addressed in the picture's own pixels. */
import {createGray, type Gray} from './gray.js';

export class Region {
  /** Left and top edge in the picture. */
  readonly left: number;
  readonly top: number;
  /** Pixels of the region for each of the picture. */
  readonly scale: number;
  readonly #levels: Gray[];

  constructor(gray: Gray, left = 0, top = 0, scale = 1) {
    this.left = left;
    this.top = top;
    this.scale = scale;
    this.#levels = [gray];
  }

  /** The region halved `n` times, or as often as it can be. */
  level(n: number): {readonly gray: Gray; readonly halvings: number} {
    const levels = this.#levels;
    while (levels.length <= n) {
      const last = levels.at(-1)!;
      if (Math.min(last.width, last.height) < 4) break;
      levels.push(halve(last));
    }
    const halvings = Math.min(n, levels.length - 1);
    return {gray: levels[halvings]!, halvings};
  }
}

/** Means of 2 × 2 pixels; an odd last column or row is left out. */
export function halve({width, height, data}: Gray): Gray {
  const result = createGray(width >> 1, height >> 1);
  const out = result.data;
  for (let y = 0, i = 0; y < result.height; y++) {
    let above = 2 * y * width;
    let below = above + width;
    for (let x = 0; x < result.width; x++, above += 2, below += 2)
      out[i++] = (data[above]! + data[above + 1]! + data[below]! + data[below + 1]! + 2) >> 2;
  }
  return result;
}
