import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {countSessions} from './unit-suite.mjs';
import {formatOutcome} from './outcome.mjs';

/** @param {string} name @param {boolean} passed @param {boolean} [skipped] */
const test = (name, passed, skipped = false) => ({name, passed, skipped});

/** @param {ReturnType<typeof test>[]} tests @param {boolean} [passed] */
const session = (tests, passed = true) => ({
  passed,
  testFile: 'a.test.js',
  testResults: {name: '', tests: [], suites: [{name: 'camera', tests, suites: []}]},
});

describe('countSessions', () => {
  it('adds up the tests of all files', () => {
    const sessions = [
      session([test('opens', true), test('closes', true)]),
      session([test('waits', true), test('ends', false)], false),
    ];
    assert.equal(formatOutcome(countSessions(sessions)), '3 passed, 1 failed');
  });

  it('names a skipped test with its suite', () => {
    const {skipped} = countSessions([session([test('opens', false, true)])]);
    assert.equal(skipped[0]?.name, 'camera › opens');
  });

  it('counts a file that failed to load as one failure', () => {
    assert.equal(countSessions([{passed: false, testFile: 'a.test.js'}]).failed, 1);
  });

  it('counts an error outside of the tests as a failure', () => {
    assert.equal(countSessions([session([test('opens', true)], false)]).failed, 1);
  });

  it('fails a file without tests', () => {
    assert.equal(countSessions([session([])]).failed, 1);
  });
});
