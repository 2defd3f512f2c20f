/** The similarity (turn, scale, shift) that brings points nearest to others. Pure. */
import type {Point} from '@passbase-verify/protocol';

/** (x, y) → (a·x − b·y + x0, b·x + a·y + y0). */
export interface Similarity {
  readonly a: number;
  readonly b: number;
  readonly x0: number;
  readonly y0: number;
}

const meanOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, {x}) => sum + x, 0) / points.length,
  y: points.reduce((sum, {y}) => sum + y, 0) / points.length,
});

/**
 * Least squares (Umeyama, Least-squares estimation of transformation parameters between two point patterns, IEEE PAMI 13, 1991;
 * in the plane and without reflection it has this closed form).
 * @param from - At least two points that differ.
 * @param to - As many.
 */
export function similarityBetween(from: readonly Point[], to: readonly Point[]): Similarity {
  const [source, target] = [meanOf(from), meanOf(to)];
  let [along, across, spread] = [0, 0, 0];
  for (const [i, point] of from.entries()) {
    const [x, y] = [point.x - source.x, point.y - source.y];
    const [u, v] = [to[i]!.x - target.x, to[i]!.y - target.y];
    along += x * u + y * v;
    across += x * v - y * u;
    spread += x * x + y * y;
  }
  const [a, b] = [along / spread, across / spread];
  return {
    a,
    b,
    x0: target.x - a * source.x + b * source.y,
    y0: target.y - b * source.x - a * source.y,
  };
}
