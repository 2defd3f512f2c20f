import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editDistance, quantile, rate, wilson} from './figures.mjs';

describe('editDistance', () => {
  it('counts changes, insertions and deletions', () => {
    assert.equal(editDistance('KITTEN', 'SITTING'), 3);
    assert.equal(editDistance('', 'ABC'), 3);
    assert.equal(editDistance('P<UTO', 'P<UTO'), 0);
  });
});

describe('quantile', () => {
  it('takes a value that occurs', () => {
    assert.equal(quantile([5, 1, 3], 0.5), 3);
    assert.equal(quantile([5, 1, 3], 0.95), 5);
    assert.equal(quantile([], 0.5), 0);
  });
});

describe('rate', () => {
  it('is 0 of nothing', () => {
    assert.equal(rate(0, 0), 0);
    assert.equal(rate(1, 3), 0.3333);
  });
});

describe('wilson', () => {
  it('leaves room where nothing happened', () => {
    const [low, high] = wilson(0, 20);
    assert.equal(low, 0);
    assert.equal(high.toFixed(4), '0.1611');
  });

  it('agrees with a table', () => {
    const [low, high] = wilson(10, 20);
    assert.equal(low.toFixed(3), '0.299');
    assert.equal(high.toFixed(3), '0.701');
  });
});
