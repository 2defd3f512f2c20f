/** Smooth curves through scattered points, robust against those that belong elsewhere. */

/** A polynomial in `(x − middle) / half`. */
export interface Curve {
  readonly middle: number;
  readonly half: number;
  readonly coefficients: readonly number[];
}

export function valueAt({middle, half, coefficients}: Curve, x: number): number {
  const t = (x - middle) / half;
  let value = 0;
  for (let i = coefficients.length - 1; i >= 0; i--) value = value * t + coefficients[i]!;
  return value;
}

export function slopeAt({middle, half, coefficients}: Curve, x: number): number {
  const t = (x - middle) / half;
  let value = 0;
  for (let i = coefficients.length - 1; i > 0; i--) value = value * t + i * coefficients[i]!;
  return value / half;
}

/** Points of a curve with their weights. */
export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly weight: readonly number[];
}

/** Rounds of reweighting; it settles within three or four. */
const ROUNDS = 5;

/**
 * Fits by least squares under Tukey's biweight: points further off than `reach` have no say.
 * @param degree - Of the polynomial; fewer where there are not enough points.
 */
export function fitCurve({x, y, weight}: Points, degree: number, reach: number): Curve {
  const low = Math.min(...x);
  const high = Math.max(...x);
  const middle = (low + high) / 2;
  const half = Math.max(1, (high - low) / 2);
  const terms = Math.min(degree + 1, Math.max(1, x.length >> 1));
  let curve: Curve = {middle, half, coefficients: [weightedMedian(y, weight)]};
  // From a straight line to the full degree: a curve that starts among outliers would follow them.
  for (let round = 0; round < ROUNDS; round++) {
    const width = Math.min(terms, round + 2);
    const limit = round === 0 ? Infinity : reach * Math.max(1, 3 - round);
    const robust = x.map((at, i) => {
      const off = (y[i]! - valueAt(curve, at)) / limit;
      return Math.abs(off) < 1 ? weight[i]! * (1 - off * off) ** 2 : 0;
    });
    const coefficients = solve(x, y, robust, middle, half, width);
    if (!coefficients) break;
    curve = {middle, half, coefficients};
  }
  return curve;
}

/** Weighted least squares by the normal equations, which are small; undefined where they have no answer. */
function solve(
  x: readonly number[],
  y: readonly number[],
  weight: readonly number[],
  middle: number,
  half: number,
  terms: number,
): number[] | undefined {
  const rows = Array.from({length: terms}, () => new Array<number>(terms + 1).fill(0));
  for (let i = 0; i < x.length; i++) {
    const t = (x[i]! - middle) / half;
    let left = weight[i]!;
    for (let r = 0; r < terms; r++, left *= t) {
      let term = left;
      for (let c = 0; c < terms; c++, term *= t) rows[r]![c]! += term;
      rows[r]![terms]! += left * y[i]!;
    }
  }
  for (let k = 0; k < terms; k++) {
    const pivot = rows[k]!;
    // Normal equations are positive semi-definite: no swapping needed.
    if (!(Math.abs(pivot[k]!) > 1e-9)) return undefined;
    for (let r = 0; r < terms; r++) {
      if (r === k) continue;
      const factor = rows[r]![k]! / pivot[k]!;
      for (let c = k; c <= terms; c++) rows[r]![c]! -= factor * pivot[c]!;
    }
  }
  return rows.map((row, k) => row[terms]! / row[k]!);
}

/** The value with half of the weight below it. */
export function weightedMedian(values: readonly number[], weight: readonly number[]): number {
  const order = values.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  let rest = weight.reduce((sum, one) => sum + one, 0) / 2;
  for (const i of order) if ((rest -= weight[i]!) <= 0) return values[i]!;
  return values[order.at(-1) ?? 0] ?? 0;
}
