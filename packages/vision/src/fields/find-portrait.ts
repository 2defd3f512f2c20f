/** Finds the portrait on a flat page: the upright rectangle whose inside varies in large shapes while its surroundings do not. */
import type {DocumentKind} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import type {Box} from './find-blobs.js';

/** Millimetres of heights that portraits have: ICAO 9303-4, 9303-5 and what licences print. */
const HEIGHTS: Readonly<Partial<Record<DocumentKind, readonly [low: number, high: number]>>> = {
  'passport-page': [36, 48],
  visa: [30, 40],
  'card-front': [22, 36],
};
/** Width over height: 35 × 45 mm, cut a little narrower or wider by some States. */
const RATIOS = [0.74, 0.8, 0.86] as const;
/** Millimetres around a portrait in which paper is seen. */
const RING = 2;
/** Luma: deviation inside that a face with hair and clothes has at least at this size, over that of the ring. */
const LEAST_SCORE = 25;
const STEP = 1;

/** Sums over rectangles in constant time. */
class Sums {
  readonly #width: number;
  readonly #sums: Float64Array;
  readonly #squares: Float64Array;

  constructor({width, height, data}: Gray) {
    this.#width = width + 1;
    this.#sums = new Float64Array((width + 1) * (height + 1));
    this.#squares = new Float64Array((width + 1) * (height + 1));
    for (let y = 0; y < height; y++) {
      let sum = 0;
      let square = 0;
      for (let x = 0; x < width; x++) {
        const value = data[y * width + x]!;
        sum += value;
        square += value * value;
        const at = (y + 1) * this.#width + x + 1;
        this.#sums[at] = this.#sums[at - this.#width]! + sum;
        this.#squares[at] = this.#squares[at - this.#width]! + square;
      }
    }
  }

  /** Count, sum and sum of squares. */
  over({left, top, right, bottom}: Box): readonly [number, number, number] {
    const corner = (table: Float64Array): number =>
      table[bottom * this.#width + right]! -
      table[top * this.#width + right]! -
      table[bottom * this.#width + left]! +
      table[top * this.#width + left]!;
    return [(right - left) * (bottom - top), corner(this.#sums), corner(this.#squares)];
  }
}

const deviation = ([count, sum, squares]: readonly [number, number, number]): number =>
  Math.sqrt(Math.max(0, squares / count - (sum / count) ** 2));

/**
 * @param page - Flat, one pixel a millimetre: print is gone at that size, large shapes are left.
 * @returns In millimetres. Undefined where nothing looks like a portrait, and on pages that have none.
 */
export function findPortrait(page: Gray, kind: DocumentKind): Box | undefined {
  const heights = HEIGHTS[kind];
  if (!heights) return undefined;
  const sums = new Sums(page);
  let best: {score: number; box: Box} | undefined;
  for (let height = heights[0]; height <= heights[1]; height += STEP)
    for (const ratio of RATIOS) {
      const width = Math.round(height * ratio);
      for (let top = RING; top + height + RING <= page.height; top += STEP)
        for (let left = RING; left + width + RING <= page.width; left += STEP) {
          const box = {left, top, right: left + width, bottom: top + height};
          const score = scoreOf(sums, box);
          if (!best || score > best.score) best = {score, box};
        }
    }
  return best && best.score >= LEAST_SCORE ? best.box : undefined;
}

function scoreOf(sums: Sums, box: Box): number {
  const inside = sums.over(box);
  const all = sums.over({
    left: box.left - RING,
    top: box.top - RING,
    right: box.right + RING,
    bottom: box.bottom + RING,
  });
  const ring = [all[0] - inside[0], all[1] - inside[1], all[2] - inside[2]] as const;
  return deviation(inside) - deviation(ring);
}
