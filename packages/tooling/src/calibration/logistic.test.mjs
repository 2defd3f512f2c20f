import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calibrationError, fitLogistic, reliability} from './logistic.mjs';

/** A fixed sequence that fills 0..1 evenly. */
const even = (/** @type {number} */ n) => Array.from({length: n}, (_, i) => (i + 0.5) / n);

test('the fit finds the odds that made the data', () => {
  /** @type {number[][]} */
  const features = [];
  /** @type {boolean[]} */
  const truths = [];
  for (const x of even(60)) {
    const feature = 8 * x - 4;
    const p = 1 / (1 + Math.exp(-(0.5 + 0.7 * feature)));
    for (const u of even(60)) {
      features.push([1, feature]);
      truths.push(u < p);
    }
  }
  const [bias, odds] = fitLogistic(features, truths, [0, 1]);
  assert.ok(Math.abs((bias ?? 0) - 0.5) < 0.05);
  assert.ok(Math.abs((odds ?? 0) - 0.7) < 0.05);
});

test('a feature without effect keeps its prior', () => {
  const weights = fitLogistic(
    even(100).map(() => [1, 0]),
    even(100).map((x) => x < 0.5),
    [0, 1],
  );
  assert.deepEqual(weights.map(Math.round), [0, 1]);
});

test('right probabilities have no calibration error', () => {
  const items = even(100).flatMap((confidence) =>
    even(100).map((x) => ({confidence, right: x < confidence})),
  );
  const bins = reliability(items);
  assert.equal(bins.length, 10);
  assert.ok(calibrationError(bins) < 0.01);
  const bold = items.map(({confidence, right}) => ({confidence: Math.sqrt(confidence), right}));
  assert.ok(calibrationError(reliability(bold)) > 0.1);
});
