/** How much a shape is squeezed in one direction from one picture to another, whatever the direction. */

/** x0, y0, x1, y1, … */
type Points = readonly number[];

const centred = (points: Points): Points => {
  const count = points.length / 2;
  let x = 0;
  let y = 0;
  for (let i = 0; i < points.length; i += 2) {
    x += points[i]! / count;
    y += points[i + 1]! / count;
  }
  return points.map((value, i) => value - (i % 2 === 0 ? x : y));
};

/** Σ p·q over every second element, beginning at `from` in `p` and `to` in `q`. */
const dot = (p: Points, from: 0 | 1, q: Points, to: 0 | 1): number => {
  let sum = 0;
  for (let i = 0; i < p.length; i += 2) sum += p[i + from]! * q[i + to]!;
  return sum;
};

/**
 * The smaller over the larger singular value of the affine mapping that takes `from` to `to` best (least squares).
 * 1 for moving, scaling and turning in the picture's plane; the cosine of the angle for a plane that is tilted by it,
 * around whatever axis. NaN where the points are on a line.
 */
export function affineSqueeze(from: Points, to: Points): number {
  const p = centred(from);
  const q = centred(to);
  const [xx, xy, yy] = [dot(p, 0, p, 0), dot(p, 0, p, 1), dot(p, 1, p, 1)];
  const determinant = xx * yy - xy * xy;
  const row = (side: 0 | 1): readonly [number, number] => {
    const [ux, uy] = [dot(p, 0, q, side), dot(p, 1, q, side)];
    return [(ux * yy - uy * xy) / determinant, (uy * xx - ux * xy) / determinant];
  };
  const [[a, b], [c, d]] = [row(0), row(1)];
  // Singular values of a 2×2 matrix: the sum and the difference of the lengths of its two conformal parts.
  const similar = Math.hypot(a + d, c - b);
  const mirrored = Math.hypot(a - d, c + b);
  return Math.abs(similar - mirrored) / (similar + mirrored);
}
