/**
 * `npm test`: set-up, build, then every suite, even where one fails. The last line adds them up: `N passed, N failed`, with
 * `, N skipped` where tests were skipped.
 *
 *     npm test -- unit node     only these suites
 */
import {build} from './build.mjs';
import {command} from './progress.mjs';
import {setUp} from './setup.mjs';
import {failIfEmpty, formatOutcome, sumOutcomes} from './suites/outcome.mjs';

/** Suites by name; loaded late, because they import installed packages. */
const SUITES = {
  unit: async () => (await import('./suites/unit-suite.mjs')).runUnitSuite(),
  node: async () => (await import('./suites/node-suite.mjs')).runNodeSuite(),
  e2e: async () => (await import('./suites/e2e-suite.mjs')).runE2eSuite(),
};

/**
 * Runs one suite; what it throws is a failure like any other.
 *
 * @param {string} name
 * @param {() => Promise<import('./suites/outcome.mjs').Outcome>} run
 */
async function runSuite(name, run) {
  console.log(`\n── ${name} tests ──`);
  const start = performance.now();
  let outcome;
  try {
    outcome = failIfEmpty(await run());
  } catch (error) {
    console.log(error);
    outcome = {passed: 0, failed: 1, skipped: []};
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(`${name}: ${formatOutcome(outcome)} (${seconds} s)`);
  return outcome;
}

await command(async () => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => !(name in SUITES));
  if (unknown.length > 0) {
    throw new Error(`no suite ${unknown.join(', ')}; there are ${Object.keys(SUITES).join(', ')}`);
  }
  try {
    await setUp();
    await build();
  } catch (error) {
    // Nothing could be tested, which is no success; the closing line keeps its form.
    console.log(error instanceof Error ? error.message : error);
    console.log(`\n${formatOutcome({passed: 0, failed: 1, skipped: []})}`);
    return 1;
  }
  const outcomes = [];
  for (const [name, run] of Object.entries(SUITES)) {
    if (wanted.length === 0 || wanted.includes(name)) outcomes.push(await runSuite(name, run));
  }
  const total = sumOutcomes(outcomes);
  if (total.skipped.length > 0) console.log('\nSkipped:');
  for (const {name, reason} of total.skipped) console.log(`  ${name}: ${reason}`);
  console.log(`\n${formatOutcome(total)}`);
  return total.failed > 0 ? 1 : 0;
});
