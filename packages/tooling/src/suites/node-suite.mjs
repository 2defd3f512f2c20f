/** Tests that need Node: those of the packages, of the tools and of the models' recipes. */
import {run} from 'node:test';
import {findCompiledTests, findSources} from '../files.mjs';
import {inRoot} from '../paths.mjs';
import {noOutcome} from './outcome.mjs';

/**
 * @typedef {object} TestEvent What `node:test` reports of one test.
 * @property {string} name
 * @property {string} [file]
 * @property {string | boolean} [skip]
 * @property {string | boolean} [todo]
 * @property {{type?: string, error?: Error & {failureType?: string}}} details
 */

/**
 * Adds one event to an outcome.
 *
 * @param {import('./outcome.mjs').Outcome} outcome
 * @param {'pass' | 'fail'} kind
 * @param {TestEvent} event
 * @returns {string | undefined} The failure, for people.
 */
export function countEvent(outcome, kind, event) {
  const {name, file, details} = event;
  const isSuite = details.type === 'suite';
  // Node reports a file that registers no test as one passed test named after itself.
  const isEmptyFile = name === file && kind === 'pass';
  if (kind === 'pass' && !isEmptyFile) {
    const reason = event.skip ?? event.todo;
    if (reason !== undefined && reason !== false) {
      outcome.skipped.push({name, reason: typeof reason === 'string' ? reason : 'no reason given'});
    } else if (!isSuite) outcome.passed++;
    return undefined;
  }
  // A suite fails with its tests, which have been counted; but also where a hook of its own fails.
  if (isSuite && details.error?.failureType === 'subtestsFailed') return undefined;
  outcome.failed++;
  if (isEmptyFile) return `${file}: registers no test`;
  const cause = details.error?.cause ?? details.error;
  return `${file}: ${name}\n${cause instanceof Error ? cause.stack : String(cause)}`;
}

export async function runNodeSuite() {
  const files = [
    ...(await findCompiledTests((path) => path.endsWith('.node.test.ts'))),
    ...(await findSources('packages/tooling', (path) => path.endsWith('.test.mjs'))),
    ...(await findSources('models', (path) => path.endsWith('.test.mjs'))),
  ];
  const outcome = noOutcome();
  if (files.length === 0) return outcome;
  /** @param {'pass' | 'fail'} kind @param {unknown} event */
  const count = (kind, event) => {
    const failure = countEvent(outcome, kind, /** @type {TestEvent} */ (event));
    if (failure !== undefined) console.log(`✗ ${failure}\n`);
  };
  const stream = run({files: files.map((file) => inRoot(file)), concurrency: 2});
  stream.on('test:pass', (event) => count('pass', event));
  stream.on('test:fail', (event) => count('fail', event));
  for await (const _ of stream) continue;
  return outcome;
}
