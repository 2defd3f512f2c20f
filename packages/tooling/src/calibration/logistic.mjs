/** Logistic regression and what shows whether its probabilities are right. */

const sigmoid = (/** @type {number} */ x) => 1 / (1 + Math.exp(-x));

/** Solves `matrix · x = vector` by Gauss's elimination with pivots. */
function solve(/** @type {number[][]} */ matrix, /** @type {number[]} */ vector) {
  const rows = matrix.map((row, i) => [...row, vector[i] ?? 0]);
  const size = rows.length;
  const at = (/** @type {number} */ i, /** @type {number} */ j) => rows[i]?.[j] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let i = column + 1; i < size; i++)
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i;
    const [from, to] = [rows[pivot], rows[column]];
    if (from && to) [rows[column], rows[pivot]] = [from, to];
    for (let i = 0; i < size; i++) {
      if (i === column) continue;
      const factor = at(i, column) / at(column, column);
      rows[i] = (rows[i] ?? []).map((value, j) => value - factor * at(column, j));
    }
  }
  return rows.map((row, i) => (row[size] ?? 0) / (row[i] ?? 1));
}

/** log(1 + e^x) without overflow. */
const softplus = (/** @type {number} */ x) => Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));

/**
 * Weights of the features (the first of which is to be 1) by Newton's method, held near `prior` by a ridge so that features
 * which say nothing stay without effect. A step that makes things worse is halved until it does not.
 *
 * @param {readonly (readonly number[])[]} features
 * @param {readonly boolean[]} truths
 * @param {readonly number[]} prior
 */
export function fitLogistic(features, truths, prior, ridge = 1) {
  const score = (/** @type {readonly number[]} */ row, /** @type {readonly number[]} */ weights) =>
    row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
  const costOf = (/** @type {readonly number[]} */ weights) =>
    features.reduce((sum, row, n) => {
      const x = score(row, weights);
      return sum + softplus(truths[n] ? -x : x);
    }, 0) +
    (ridge / 2) * weights.reduce((sum, weight, i) => sum + (weight - (prior[i] ?? 0)) ** 2, 0);

  let weights = [...prior];
  let cost = costOf(weights);
  for (let round = 0; round < 100; round++) {
    const gradient = weights.map((weight, i) => ridge * ((prior[i] ?? 0) - weight));
    const hessian = weights.map((_, i) => weights.map((__, j) => (i === j ? ridge : 0)));
    features.forEach((row, n) => {
      const p = sigmoid(score(row, weights));
      const error = (truths[n] ? 1 : 0) - p;
      row.forEach((value, i) => {
        gradient[i] = (gradient[i] ?? 0) + error * value;
        const line = hessian[i];
        if (line)
          row.forEach((other, j) => (line[j] = (line[j] ?? 0) + p * (1 - p) * value * other));
      });
    });
    const step = solve(hessian, gradient);
    const at = (/** @type {number} */ share) =>
      weights.map((weight, i) => weight + share * (step[i] ?? 0));
    let share = 1;
    while (share > 1e-6 && costOf(at(share)) > cost) share /= 2;
    if (share <= 1e-6) break;
    weights = at(share);
    const before = cost;
    cost = costOf(weights);
    if (before - cost < 1e-9 * before) break;
  }
  return weights;
}

/**
 * Predictions in bins of equal width: how sure, and how often right.
 *
 * @param {readonly {confidence: number, right: boolean}[]} items
 */
export function reliability(items, bins = 10) {
  return Array.from({length: bins}, (_, i) => {
    const some = items.filter(
      ({confidence}) => Math.min(bins - 1, Math.floor(confidence * bins)) === i,
    );
    const mean = (/** @type {number[]} */ values) =>
      values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      from: i / bins,
      to: (i + 1) / bins,
      count: some.length,
      confidence: mean(some.map(({confidence}) => confidence)),
      right: mean(some.map(({right}) => (right ? 1 : 0))),
    };
  });
}

/** Mean distance of confidence and rate over the bins, weighted by their counts. @param {ReturnType<typeof reliability>} bins */
export function calibrationError(bins) {
  const all = bins.reduce((sum, {count}) => sum + count, 0);
  return bins.reduce(
    (sum, {count, confidence, right}) => sum + (count / all) * Math.abs(confidence - right),
    0,
  );
}
