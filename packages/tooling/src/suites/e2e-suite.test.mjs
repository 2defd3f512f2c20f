import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countReport} from './e2e-suite.mjs';
import {formatOutcome} from './outcome.mjs';

/** @param {string} title @param {import('./e2e-suite.mjs').ReportedTest['status']} status @param {string} [reason] */
const spec = (title, status, reason) => ({
  title,
  tests: [
    {
      status,
      annotations: reason === undefined ? [] : [{type: 'skip', description: reason}],
    },
  ],
});

describe('countReport', () => {
  it('adds up nested suites', () => {
    const report = {
      errors: [],
      suites: [
        {
          title: 'demo.e2e.ts',
          specs: [spec('opens', 'expected')],
          suites: [
            {title: 'strict', specs: [spec('opens', 'expected'), spec('ends', 'unexpected')]},
          ],
        },
      ],
    };
    assert.equal(formatOutcome(countReport(report)), '2 passed, 1 failed');
  });

  it('counts a test that passed only when repeated as failed', () => {
    const report = {errors: [], suites: [{title: 'a', specs: [spec('opens', 'flaky')]}]};
    assert.equal(countReport(report).failed, 1);
  });

  it('keeps the reason of a skipped test', () => {
    const specs = [spec('plays clips', 'skipped', 'no clips here')];
    assert.deepEqual(countReport({errors: [], suites: [{title: 'a.e2e.ts', specs}]}).skipped, [
      {name: 'a.e2e.ts › plays clips', reason: 'no clips here'},
    ]);
  });

  it('counts errors outside of tests', () => {
    assert.equal(countReport({errors: [{message: 'no server'}], suites: []}).failed, 1);
  });
});
