/** Unit tests in Chromium, by Web Test Runner. */
import {startTestRunner} from '@web/test-runner';
import {findCompiledTests} from '../files.mjs';
import {noOutcome} from './outcome.mjs';

/**
 * @typedef {import('@web/test-runner').TestSuiteResult} SuiteResult
 * @typedef {import('@web/test-runner').TestSession} Session
 */

/**
 * Every test of a file, by its whole name.
 *
 * @param {SuiteResult} suite
 * @param {string} [path]
 * @returns {import('@web/test-runner').TestResult[]}
 */
function flatten(suite, path = '') {
  const name = [path, suite.name].filter(Boolean).join(' › ');
  return [
    ...suite.tests.map((test) => ({...test, name: [name, test.name].filter(Boolean).join(' › ')})),
    ...suite.suites.flatMap((child) => flatten(child, name)),
  ];
}

/** Says what failed in a file, as soon as it is known. @param {Session} session */
function printFailures({testFile, testResults, errors}) {
  const tests = testResults === undefined ? [] : flatten(testResults);
  const failed = tests.filter((test) => !test.passed && !test.skipped);
  for (const {name, error} of failed) {
    console.log(`✗ ${testFile}: ${name}\n${error?.message ?? ''}\n${error?.stack ?? ''}\n`);
  }
  for (const error of errors) {
    console.log(`✗ ${testFile}: outside of its tests\n${error.message}\n${error.stack ?? ''}\n`);
  }
}

/**
 * @param {Pick<Session, 'passed' | 'testResults' | 'testFile'>[]} sessions One for each test file.
 * @returns {import('./outcome.mjs').Outcome}
 */
export function countSessions(sessions) {
  const outcome = noOutcome();
  for (const {passed, testResults} of sessions) {
    const tests = testResults === undefined ? [] : flatten(testResults);
    const failed = tests.filter((test) => !test.passed && !test.skipped).length;
    for (const test of tests) {
      // Mocha keeps no reason: such a test says it in its name.
      if (test.skipped) outcome.skipped.push({name: test.name, reason: 'see its name'});
      else if (test.passed) outcome.passed++;
    }
    // A file can fail as a whole: by not loading, by an error outside of its tests, or by registering none.
    const failedAsWhole = failed === 0 && (passed !== true || tests.length === 0);
    outcome.failed += failedAsWhole ? 1 : failed;
  }
  return outcome;
}

export async function runUnitSuite() {
  const files = await findCompiledTests((path) => !path.endsWith('.node.test.ts'));
  if (files.length === 0) return noOutcome();
  /** @type {Session[]} */
  const sessions = [];
  const runner = await startTestRunner({
    config: {
      files,
      reporters: [
        {
          reportTestFileResults: ({sessionsForTestFile}) =>
            sessionsForTestFile.forEach(printFailures),
          stop: (result) => void sessions.push(...result.sessions),
        },
      ],
    },
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (runner === undefined) throw new Error('Web Test Runner could not be started');
  await new Promise((resolve) => runner.on('stopped', resolve));
  return countSessions(sessions);
}
