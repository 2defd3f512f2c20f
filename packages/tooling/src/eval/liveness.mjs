/**
 * `npm run -s eval -- liveness [FACES [VIDEO]] [--only=CONDITION,…] [--attempts=N] [--pages=N] [--resume=FILE]`: tries of the
 * liveness challenge before the real face engine: by simulated people in many conditions, and by what pretends to be one. Prints
 * each try, a table, then one line of JSON. Ends with 1 where more people are refused or more attacks pass than the product
 * promises.
 *
 * `--attempts`: so many of each condition. `--resume`: what FILE holds is not run again; each try that is done is added to it
 * (without it, to `out/liveness.jsonl`, which begins anew).
 *
 * BPCER: share of people who were refused; APCER: share of attacks that passed (ISO/IEC 30107-3), each with Wilson's 95 %
 * interval.
 */
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readNumber} from '../arguments.mjs';
import {inRoot} from '../paths.mjs';
import {conditionsOf, planAttempts} from './liveness/plan.mjs';
import {choosePortraits} from './liveness/portraits.mjs';
import {keyOf, openProgress} from './liveness/progress-file.mjs';
import {describe, findFaults, printConditions, summarise} from './liveness/report.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {readItems} from './parts/labels.mjs';

const ENTRY = fileURLToPath(new URL('liveness/page.mjs', import.meta.url));
const SAMPLES = inRoot('../shared/samples');
/** Drawing and seeing take turns in one page; two of them keep two cores busy. */
const PAGES = '2';
/** A film in the place of a camera, handed out without asking: what a virtual camera is to a page. */
const FILMED_CAMERA = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];

/** What Playwright says of a page that is no more. */
const CLOSED = /has been closed|crashed/;

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
 * Each page takes the next attempt as soon as it is free. A run takes hours: a browser that falls over is opened again, as long as
 * something is done each time, and what it was at is tried again.
 *
 * @param {readonly Attempt[]} attempts
 * @param {{faces: string, video: string, count: number}} options
 * @param {(result: Result) => unknown} onResult
 */
export async function runAttempts(attempts, {faces, video, count}, onResult) {
  const mounts = [
    {prefix: '/faces/', folder: faces},
    {prefix: '/video/', folder: video},
  ];
  const queue = [...attempts];
  while (queue.length > 0) {
    const before = queue.length;
    /** @param {import('playwright').Page} page */
    const work = async (page) => {
      for (let attempt = queue.shift(); attempt; attempt = queue.shift()) {
        const one = attempt;
        const answer = await run(page, one).catch((error) => {
          queue.unshift(one);
          throw error;
        });
        if ('unplayable' in answer)
          console.log(`skipped: ${one.condition}: ${one.name}: ${answer.unplayable}`);
        else await onResult({attempt: one, outcome: answer});
      }
    };
    const pages = {entry: ENTRY, mounts, count, args: FILMED_CAMERA};
    await withEvalPages(pages, async (opened) => {
      const ends = await Promise.allSettled(opened.map(work));
      const failed = ends.find((end) => end.status === 'rejected');
      if (failed) throw failed.reason;
    }).catch((/** @type {Error} */ error) => {
      if (queue.length === before || !CLOSED.test(error.message)) throw error;
      console.log(`opened again: ${error.message.split('\n')[0]}`);
    });
  }
}

/** @param {string[]} args */
function readOptions(args) {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: {type: 'string'},
      attempts: {type: 'string'},
      pages: {type: 'string', default: PAGES},
      resume: {type: 'string'},
    },
  });
  const [faces = join(SAMPLES, 'faces'), video = join(SAMPLES, 'video')] = positionals;
  const {only, attempts, pages, resume} = values;
  return {
    faces,
    video,
    // Given as a word of its own it was taken for a folder.
    only: only === undefined ? undefined : basename(only).split(','),
    attempts:
      attempts === undefined ? undefined : readNumber('attempts', attempts, {min: 1, max: 1000}),
    count: readNumber('pages', pages, {min: 1, max: 16}),
    resume,
  };
}

/** @param {string[]} args */
export async function evaluate(...args) {
  const {faces, video, only, attempts, count, resume} = readOptions(args);
  const conditions = conditionsOf({
    portraits: choosePortraits(await readItems(faces)),
    clips: await readItems(video),
  });
  const unknown = only?.filter((name) => !Object.hasOwn(conditions, name)) ?? [];
  if (unknown.length > 0) {
    throw new Error(`no condition ${unknown.join()}: ${Object.keys(conditions).join(', ')}`);
  }
  const planned = planAttempts(conditions, {
    ...(only ? {only} : {}),
    ...(attempts === undefined ? {} : {attempts}),
  });
  const {done, add} = await openProgress(
    resume ?? inRoot('out/liveness.jsonl'),
    resume !== undefined,
  );
  /** @type {Map<string, Result[]>} */
  const results = new Map();
  const keep = (/** @type {Result} */ result) => {
    const {condition} = result.attempt;
    results.set(condition, [...(results.get(condition) ?? []), result]);
  };
  const left = planned.filter((attempt) => {
    const outcome = done.get(keyOf(attempt));
    if (outcome) keep({attempt, outcome});
    return !outcome;
  });
  console.log(`${planned.length} tries, ${planned.length - left.length} of them done before`);
  // Otherwise only the browser would end, and be opened again.
  process.once('SIGTERM', () => process.exit(143));
  await runAttempts(left, {faces, video, count}, async (result) => {
    keep(result);
    console.log(describe(result));
    await add(result);
  });
  const groups = new Map(
    Object.entries(conditions).flatMap(([name, {role}]) => {
      const some = results.get(name);
      return some ? [/** @type {const} */ ([name, {role, results: some}])] : [];
    }),
  );
  console.log();
  printConditions(groups);
  const summary = summarise(groups);
  const faults = findFaults(summary);
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(JSON.stringify(summary));
  return faults.length === 0 ? 0 : 1;
}
