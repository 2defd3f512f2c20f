/**
 * `npm run -s eval -- liveness [FACES [VIDEO]]`: tries of the liveness challenge before the real face engine: by simulated
 * people, and by what pretends to be one. Prints each try, a table, then one line of JSON. Ends with 1 where a person is
 * refused, an attack passes, or a photograph is not even found as a face.
 *
 * BPCER: share of people who were refused; APCER: share of attacks that passed (ISO/IEC 30107-3), each with Wilson's 95 %
 * interval.
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {inRoot} from '../paths.mjs';
import {
  planBlinkingPrints,
  planClips,
  planPhotographs,
  planPrints,
  planSitters,
} from './liveness/plan.mjs';
import {describe, foundCount, passedCount, printConditions} from './liveness/report.mjs';
import {rate} from './parts/figures.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {readItems} from './parts/labels.mjs';

const ENTRY = fileURLToPath(new URL('liveness/page.mjs', import.meta.url));
const SAMPLES = inRoot('../shared/samples');
/** Drawing and seeing take turns in one page; two of them keep two cores busy. */
const PAGES = 2;

/** @typedef {import('./liveness/types.mjs').Attempt} Attempt */
/** @typedef {import('./liveness/report.mjs').Result} Result */

/** @param {import('playwright').Page} page @param {Attempt} attempt @returns {Promise<import('./liveness/types.mjs').Answer>} */
const run = (page, attempt) =>
  page.evaluate(
    (one) =>
      /** @type {{runAttempt: (attempt: Attempt) => Promise<import('./liveness/types.mjs').Answer>}} */ (
        /** @type {unknown} */ (window)
      ).runAttempt(one),
    attempt,
  );

/**
 * Each page takes the next attempt as soon as it is free.
 *
 * @param {readonly Attempt[]} attempts
 * @param {{faces: string, video: string}} folders
 * @param {(result: Result) => void} onResult
 */
export async function runAttempts(attempts, {faces, video}, onResult) {
  const mounts = [
    {prefix: '/faces/', folder: faces},
    {prefix: '/video/', folder: video},
  ];
  await withEvalPages({entry: ENTRY, mounts, count: PAGES}, async (pages) => {
    const queue = [...attempts];
    const work = async (/** @type {import('playwright').Page} */ page) => {
      for (let attempt = queue.shift(); attempt; attempt = queue.shift()) {
        const answer = await run(page, attempt);
        if ('unplayable' in answer)
          console.log(`skipped: ${attempt.condition}: ${attempt.name}: ${answer.unplayable}`);
        else onResult({attempt, outcome: answer});
      }
    };
    await Promise.all(pages.map(work));
  });
}

/** What speaks against the results: each entry one sentence. @param {ReadonlyMap<string, readonly Result[]>} conditions */
function findFaults(conditions) {
  return [...conditions].flatMap(([name, results]) => {
    const passed = passedCount(results);
    if (name === 'sitter') {
      const refused = results.length - passed;
      return refused === 0 ? [] : [`${refused} of ${results.length} sitters were refused`];
    }
    const faults = passed === 0 ? [] : [`${passed} of ${results.length} passed: ${name}`];
    const missed = results.length - foundCount(results);
    return name === 'photograph' && missed > 0
      ? [...faults, `${missed} of ${results.length} photographs were not found as a face`]
      : faults;
  });
}

/** @param {string} [faces] @param {string} [video] */
export async function evaluate(faces = join(SAMPLES, 'faces'), video = join(SAMPLES, 'video')) {
  const portraits = await readItems(faces);
  const attempts = [
    ...planSitters(),
    ...planPrints(),
    ...planBlinkingPrints(),
    ...planPhotographs(portraits, false),
    ...planPhotographs(portraits, true),
    ...planClips(await readItems(video)),
  ];
  /** @type {Map<string, Result[]>} */
  const conditions = new Map();
  await runAttempts(attempts, {faces, video}, (result) => {
    console.log(describe(result));
    const {condition} = result.attempt;
    conditions.set(condition, [...(conditions.get(condition) ?? []), result]);
  });
  console.log();
  printConditions(conditions);
  const faults = findFaults(conditions);
  for (const fault of faults) console.log(`✗ ${fault}`);
  const sitters = conditions.get('sitter') ?? [];
  const attacks = [...conditions].filter(([name]) => name !== 'sitter');
  console.log(
    JSON.stringify({
      kind: 'liveness',
      attempts: [...conditions.values()].reduce((sum, results) => sum + results.length, 0),
      bpcer: rate(sitters.length - passedCount(sitters), sitters.length),
      apcer: Object.fromEntries(
        attacks.map(([name, results]) => [name, rate(passedCount(results), results.length)]),
      ),
    }),
  );
  return faults.length === 0 ? 0 : 1;
}
