/** Tests of whole pages, by Playwright. */
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {runProgram} from '../run.mjs';
import {noOutcome} from './outcome.mjs';

/**
 * The parts of Playwright's JSON report that are used here.
 *
 * @typedef {object} ReportedTest
 * @property {'expected' | 'unexpected' | 'flaky' | 'skipped'} status
 * @property {{type: string, description?: string}[]} annotations
 * @typedef {object} ReportedSuite
 * @property {string} title
 * @property {ReportedSuite[]} [suites]
 * @property {{title: string, tests: ReportedTest[]}[]} [specs]
 * @typedef {object} Report
 * @property {ReportedSuite[]} suites
 * @property {{message?: string}[]} errors Outside of any test: a file that doesn't load, a server that doesn't start.
 */

/** @param {ReportedSuite} suite @returns {{name: string, test: ReportedTest}[]} */
function flatten({title, suites = [], specs = []}) {
  const own = specs.flatMap((spec) => spec.tests.map((test) => ({name: spec.title, test})));
  return [...own, ...suites.flatMap(flatten)].map(({name, test}) => ({
    name: `${title} › ${name}`,
    test,
  }));
}

/** @param {Report} report @returns {import('./outcome.mjs').Outcome} */
export function countReport(report) {
  const outcome = noOutcome();
  outcome.failed += report.errors.length;
  for (const {name, test} of report.suites.flatMap(flatten)) {
    if (test.status === 'expected') outcome.passed++;
    else if (test.status === 'skipped') {
      const note = test.annotations.find(({type}) => type === 'skip' || type === 'fixme');
      outcome.skipped.push({name, reason: note?.description ?? 'no reason given'});
    } else outcome.failed++;
  }
  return outcome;
}

export async function runE2eSuite() {
  const folder = await mkdtemp(join(tmpdir(), 'passbase-e2e-'));
  const reportPath = join(folder, 'report.json');
  try {
    await runProgram(
      process.execPath,
      [
        ...['node_modules/playwright/cli.js', 'test'],
        ...['--config', 'packages/tooling/playwright.config.mjs', '--reporter', 'list,json'],
      ],
      {env: {PLAYWRIGHT_JSON_OUTPUT_FILE: reportPath}},
    );
    return countReport(JSON.parse(await readFile(reportPath, 'utf8')));
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
