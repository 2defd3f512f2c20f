import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countEvent} from './node-suite.mjs';
import {formatOutcome, noOutcome} from './outcome.mjs';

const FILE = 'a.test.mjs';

/** @param {'pass' | 'fail'} kind @param {Partial<import('./node-suite.mjs').TestEvent>} event */
function countOne(kind, event) {
  const outcome = noOutcome();
  const failure = countEvent(outcome, kind, {name: 'works', file: FILE, details: {}, ...event});
  return {outcome, failure, line: formatOutcome(outcome)};
}

describe('countEvent', () => {
  it('counts a test that passed', () => {
    assert.equal(countOne('pass', {}).line, '1 passed, 0 failed');
  });

  it('counts a test that failed and says why', () => {
    const {line, failure} = countOne('fail', {details: {error: new Error('wrong sum')}});
    assert.equal(line, '0 passed, 1 failed');
    assert.match(failure ?? '', /a\.test\.mjs: works[^]*wrong sum/);
  });

  it('keeps the reason of a skipped test', () => {
    assert.deepEqual(countOne('pass', {skip: 'no clips here'}).outcome.skipped, [
      {name: 'works', reason: 'no clips here'},
    ]);
  });

  it('counts no suite, only its tests', () => {
    assert.equal(countOne('pass', {details: {type: 'suite'}}).line, '0 passed, 0 failed');
    const error = Object.assign(new Error('1 subtest failed'), {failureType: 'subtestsFailed'});
    assert.equal(countOne('fail', {details: {type: 'suite', error}}).line, '0 passed, 0 failed');
  });

  it('counts a suite whose hook failed', () => {
    const error = Object.assign(new Error('no set-up'), {failureType: 'hookFailed'});
    assert.equal(countOne('fail', {details: {type: 'suite', error}}).line, '0 passed, 1 failed');
  });

  it('fails a file that registers no test', () => {
    const {line, failure} = countOne('pass', {name: FILE});
    assert.equal(line, '0 passed, 1 failed');
    assert.match(failure ?? '', /registers no test/);
  });
});
