/**
 * `npm run -s eval -- authentication [FACES] [--sitters=N] [--pages=N] [--resume=FILE]`: Biometric Authentications, five kinds of each
 * sitter: the same device and face; the same face on another device; another face on the same device; a bundle that was sent before; a
 * nonce of an earlier authentication. Prints each, a table, then one line of JSON. Ends with 1 where one came to anything else than it
 * has to.
 *
 * What is real: the journey, the face engine and the recogniser in their workers, the sealed bundles, the device keys, the vault and the
 * embedded backend, and in `other-face` the faces of two people in the photographs of FACES, enrolled and shown. What is drawn: the
 * sitter before the camera, who performs the challenge, and in the other kinds is enrolled and compared as well; and the Identity, which
 * is put into the vault as a shared Verification leaves it. Drawn faces lie too near to each other to stand for different people.
 *
 * `--sitters`: 40 by default, which is 200 runs. `--resume`: what FILE holds is not run again; each run is added to it (without it, to
 * `out/authentication.jsonl`, which begins anew).
 */
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {readNumber} from '../arguments.mjs';
import {inRoot} from '../paths.mjs';
import {EXPECTED, peopleOf, planRuns} from './authentication/plan.mjs';
import {keyOf, openProgress} from './liveness/progress-file.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {groupBy, printTable, quantile} from './parts/figures.mjs';
import {readItems} from './parts/labels.mjs';

/** @typedef {import('./authentication/plan.mjs').Run} Run */
/** @typedef {import('./authentication/page.mjs').Answer} Answer */
/** @typedef {{attempt: Run, outcome: Answer}} Result */
/** @typedef {{authenticate: (run: Run) => Promise<Answer>, withFace: (urls: readonly string[]) => Promise<string[]>}} Entry */

const ENTRY = fileURLToPath(new URL('authentication/page.mjs', import.meta.url));
const SAMPLES = inRoot('../shared/samples/faces');
/** Runs of one kind: 200 with all five. */
const SITTERS = '40';
/** Drawing and seeing take turns in one page; two of them keep two cores busy. */
const PAGES = '2';

/** @param {Result} result */
const isRight = ({attempt: {condition}, outcome: {codes}}) =>
  codes.join() === EXPECTED[condition].join();

/** @param {Result} result */
function describe(result) {
  const {condition, name} = result.attempt;
  const {codes, distance, tries, seconds, wallMs} = result.outcome;
  const mark = isRight(result) ? '' : 'WRONG ';
  const near = distance === undefined ? '' : `, distance ${distance.toFixed(3)}`;
  return `${condition} ${name}: ${mark}${codes.join(', ')}${near}, ${tries} tries, ${seconds.toFixed(1)} s, ${(wallMs / 1000).toFixed(1)} s of work`;
}

/** @param {readonly Result[]} results */
function report(results) {
  const distances = (/** @type {readonly Result[]} */ some) =>
    some.flatMap(({outcome: {distance}}) => distance ?? []);
  const rows = [...groupBy(results, ({attempt}) => attempt.condition)].map(([name, some]) => {
    const near = distances(some);
    return [
      name,
      `${some.length}`,
      `${some.filter((result) => !isRight(result)).length}`,
      EXPECTED[name].join(', '),
      ...[0, 0.5, 1].map((share) => quantile(near, share).toFixed(3)),
      `${some.filter(({outcome}) => outcome.tries > 1).length}`,
    ];
  });
  printTable(
    ['kind', 'runs', 'wrong', 'has to come to', 'least distance', 'median', 'most', 'more tries'],
    rows,
  );
  const of = (/** @type {(result: Result) => boolean} */ kind) => distances(results.filter(kind));
  const other = of(({attempt}) => attempt.condition === 'other-face');
  const same = of(({attempt}) => attempt.condition !== 'other-face');
  return {
    kind: 'authentication',
    runs: results.length,
    wrong: results.filter((result) => !isRight(result)).length,
    wrongBy: Object.fromEntries(rows.map(([name = '', , wrong]) => [name, Number(wrong)])),
    sameFaceMostDistance: Math.max(0, ...same),
    otherFaceLeastDistance: other.length > 0 ? Math.min(...other) : null,
  };
}

/** @param {string[]} args */
export async function evaluate(...args) {
  const {values, positionals} = parseArgs({
    args,
    allowPositionals: true,
    options: {
      sitters: {type: 'string', default: SITTERS},
      pages: {type: 'string', default: PAGES},
      resume: {type: 'string'},
    },
  });
  const [faces = SAMPLES] = positionals;
  const count = readNumber('pages', values.pages, {min: 1, max: 16});
  const sitters = readNumber('sitters', values.sitters, {min: 1, max: 1000});
  const file = values.resume ?? join(inRoot('out'), 'authentication.jsonl');
  /** @type {{done: ReadonlyMap<string, Answer>, add: (result: Result) => Promise<void>}} */
  const {done, add} = await openProgress(file, values.resume !== undefined);
  /** @type {Result[]} */
  const results = [];
  const mounts = [{prefix: '/faces/', folder: faces}];
  const items = await readItems(faces);
  await withEvalPages({entry: ENTRY, mounts, count}, async (pages) => {
    const people = [];
    for (const urls of peopleOf(items)) {
      const found = await call(pages[0], 'withFace', urls);
      if (found.length > 0) people.push(found);
    }
    if (people.length < 2) throw new Error(`${faces} has no portraits of two labelled people`);
    const queue = [...groupBy(planRuns(sitters, people), ({name}) => name).values()];
    console.log(`${queue.flat().length} runs, ${people.length} real people`);
    await Promise.all(
      pages.map(async (page) => {
        for (let runs = queue.shift(); runs; runs = queue.shift()) {
          for (const attempt of runs) {
            const before = done.get(keyOf(attempt));
            const outcome = before ?? (await call(page, 'authenticate', attempt));
            const result = {attempt, outcome};
            results.push(result);
            console.log(describe(result));
            if (!before) await add(result);
          }
        }
      }),
    );
  });
  console.log();
  const summary = report(results);
  console.log(JSON.stringify(summary));
  return summary.wrong === 0 ? 0 : 1;
}

/**
 * @template {keyof Entry} Name
 * @param {import('playwright').Page | undefined} page
 * @param {Name} name
 * @param {Parameters<Entry[Name]>[0]} argument
 * @returns {Promise<Awaited<ReturnType<Entry[Name]>>>}
 */
const call = (page, name, argument) =>
  /** @type {any} */ (page).evaluate(
    (/** @type {{name: string, argument: unknown}} */ one) =>
      /** @type {any} */ (window)[one.name](one.argument),
    {name, argument},
  );
