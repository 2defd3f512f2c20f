import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {acceptedAt, areaUnderCurve, equalErrorRate, shareWithin} from './roc.mjs';

describe('error rates by distance', () => {
  it('are perfect where every pair of one person is nearer than every other', () => {
    const [same, other] = [
      [0.1, 0.2],
      [0.7, 0.8, 0.9],
    ];
    assert.equal(areaUnderCurve(same, other), 1);
    assert.equal(equalErrorRate(same, other), 0);
    assert.equal(acceptedAt(same, other, 0.01), 1);
  });

  it('count what is mixed up', () => {
    const same = [0.1, 0.2, 0.3, 0.75];
    const other = [0.25, 0.7, 0.8, 0.9];
    // Of 16 pairs of pairs, 0.3 and 0.75 lose against 0.25, and 0.75 against 0.7 as well.
    assert.equal(areaUnderCurve(same, other), 13 / 16);
    assert.equal(equalErrorRate(same, other), 0.25);
    assert.equal(acceptedAt(same, other, 0.01), 0.5);
    assert.equal(acceptedAt(same, other, 0.25), 0.75);
    assert.equal(shareWithin(other, 0.7), 0.5);
  });

  it('are chance where both are alike', () => {
    assert.equal(areaUnderCurve([0.5], [0.5]), 0.5);
  });
});
