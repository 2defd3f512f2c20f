import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {failIfEmpty, formatOutcome, noOutcome, sumOutcomes} from './outcome.mjs';

const skipped = [{name: 'plays clips', reason: 'no clips here'}];

describe('formatOutcome', () => {
  it('names passed and failed tests', () => {
    assert.equal(formatOutcome({passed: 3, failed: 1, skipped: []}), '3 passed, 1 failed');
  });

  it('names skipped tests where there are any', () => {
    assert.equal(formatOutcome({passed: 3, failed: 0, skipped}), '3 passed, 0 failed, 1 skipped');
  });
});

describe('sumOutcomes', () => {
  it('adds up all suites', () => {
    const one = {passed: 3, failed: 1, skipped};
    assert.deepEqual(sumOutcomes([one, one]), {
      passed: 6,
      failed: 2,
      skipped: [...skipped, ...skipped],
    });
  });
});

describe('failIfEmpty', () => {
  it('fails a suite that ran no test', () => {
    assert.equal(failIfEmpty(noOutcome()).failed, 1);
  });

  it('leaves a suite alone that ran one', () => {
    const outcome = {passed: 1, failed: 0, skipped: []};
    assert.deepEqual(failIfEmpty(outcome), outcome);
  });
});
