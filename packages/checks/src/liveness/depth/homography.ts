/** The plane-to-plane mapping between two pictures of the same points, and how badly it fits. */

import {solve} from './solve.js';

/** x0, y0, x1, y1, … */
type Points = readonly number[];

interface Normalised {
  readonly points: readonly number[];
  readonly scale: number;
}

/** Centred, mean distance √2 from the centre: Hartley and Zisserman, Multiple View Geometry, 4.4.4. */
const normalise = (points: Points): Normalised => {
  const count = points.length / 2;
  let x = 0;
  let y = 0;
  for (let i = 0; i < points.length; i += 2) {
    x += points[i]! / count;
    y += points[i + 1]! / count;
  }
  let spread = 0;
  for (let i = 0; i < points.length; i += 2) {
    spread += Math.hypot(points[i]! - x, points[i + 1]! - y) / count;
  }
  const scale = Math.SQRT2 / spread;
  return {points: points.map((value, i) => (value - (i % 2 === 0 ? x : y)) * scale), scale};
};

/** Rows of the direct linear transformation for one point, with the ninth element of the mapping fixed at 1. */
const rowsOf = (x: number, y: number, u: number, v: number): readonly [number[], number[]] => [
  [x, y, 1, 0, 0, 0, -u * x, -u * y],
  [0, 0, 0, x, y, 1, -v * x, -v * y],
];

const fit = (from: Points, to: Points, weights: readonly number[]): number[] | undefined => {
  const a = Array.from({length: 8}, () => new Array<number>(8).fill(0));
  const b = new Array<number>(8).fill(0);
  for (let i = 0; i < from.length; i += 2) {
    const weight = weights[i / 2]!;
    const rows = rowsOf(from[i]!, from[i + 1]!, to[i]!, to[i + 1]!);
    for (const [side, row] of rows.entries()) {
      for (let r = 0; r < 8; r++) {
        b[r]! += weight * row[r]! * to[i + side]!;
        for (let c = 0; c < 8; c++) a[r]![c]! += weight * row[r]! * row[c]!;
      }
    }
  }
  return solve(a, b);
};

/**
 * Fits a homography that takes `from` to `to` and says what is left over: the root mean square distance, in units
 * of `to`, divided by the size of `to` (root mean square distance of its points from their centre, so that the
 * answer is a share of the size of the thing). 0 for two pictures of one plane. The fit is the normalised direct
 * linear transformation (Hartley and Zisserman, 4.1 and 4.4), then reweighted twice by the projective depth so that
 * what is minimised is the distance in the picture.
 *
 * @returns undefined where the points are too few (under 8) or degenerate.
 */
export function homographyResidual(from: Points, to: Points): number | undefined {
  const count = from.length / 2;
  if (count < 8 || from.length !== to.length) return undefined;
  const left = normalise(from).points;
  const right = normalise(to).points;
  if (!left.every(Number.isFinite) || !right.every(Number.isFinite)) return undefined;
  let weights = new Array<number>(count).fill(1);
  let residual: number | undefined;
  for (let round = 0; round < 3; round++) {
    const h = fit(left, right, weights);
    if (!h) return undefined;
    const depths = weights.map((_, i) => h[6]! * left[2 * i]! + h[7]! * left[2 * i + 1]! + 1);
    // A mapping that folds the face over its horizon explains nothing.
    if (depths.some((depth) => depth < 0.1)) return undefined;
    let errors = 0;
    let size = 0;
    for (let i = 0; i < count; i++) {
      const [x, y, u, v] = [left[2 * i]!, left[2 * i + 1]!, right[2 * i]!, right[2 * i + 1]!];
      const dx = (h[0]! * x + h[1]! * y + h[2]!) / depths[i]! - u;
      const dy = (h[3]! * x + h[4]! * y + h[5]!) / depths[i]! - v;
      errors += dx * dx + dy * dy;
      size += u * u + v * v;
    }
    residual = Math.sqrt(errors / size);
    weights = depths.map((depth) => 1 / (depth * depth));
  }
  return residual;
}
