/**
 * `npm run -s eval -- live [DIR] [--CONDITION]`: documents held before a camera that shakes, glares and loses focus, read live: specimens
 * that the testkit draws, and the passport pages among the labelled pictures of DIR. Frames come fifteen times a second;
 * those that come while the engine works are missed, so the times are this machine's.
 *
 * Prints a table, then one line of JSON. `medianMs`: from "page in view" to a reading that the product relies on.
 */
import {fileURLToPath} from 'node:url';
import {inRoot} from '../paths.mjs';
import {CONDITIONS, planRuns} from './live/plan.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {readItems} from './parts/labels.mjs';
import {printTable, quantile, rate} from './parts/figures.mjs';

const ENTRY = fileURLToPath(new URL('live/page.mjs', import.meta.url));
const SAMPLES = inRoot('../shared/samples/mrz');

/**
 * @typedef {import('./live/plan.mjs').Run} Run
 * @typedef {{run: Run} & {readMs?: number, doneMs?: number, right: boolean, lines: string[], frames: number, frameMs: number[]}} Result
 */

/** @param {readonly Result[]} results */
function figures(results) {
  const right = results.filter(({readMs, right}) => readMs !== undefined && right);
  const times = right.map(({readMs = 0}) => readMs);
  return {
    runs: results.length,
    right: right.length,
    wrongAccepted: results.filter(({readMs, right}) => readMs !== undefined && !right).length,
    unread: results.filter(({readMs}) => readMs === undefined).length,
    medianMs: Math.round(quantile(times, 0.5)),
    p95Ms: Math.round(quantile(times, 0.95)),
    frameMs: Math.round(
      quantile(
        results.flatMap(({frameMs}) => frameMs),
        0.5,
      ),
    ),
  };
}

/** @param {readonly string[]} args The folder of labelled pictures; `--glaring` and the like: that condition only. */
export async function evaluate(...args) {
  const folder = args.find((arg) => !arg.startsWith('--')) ?? SAMPLES;
  const option = args.find((arg) => arg.startsWith('--'))?.slice(2);
  const only = CONDITIONS.filter((condition) => option === undefined || option === condition);
  if (only.length === 0) throw new Error(`conditions: ${CONDITIONS.join(', ')}`);
  const runs = planRuns(await readItems(folder)).filter(({condition}) => only.includes(condition));
  const mounts = [{prefix: '/samples/', folder}];
  /** @type {Result[]} */
  const results = [];
  await withEvalPages({entry: ENTRY, mounts}, async ([page]) => {
    for (const run of runs) {
      const outcome = await /** @type {import('playwright').Page} */ (page).evaluate(
        (one) =>
          /** @type {{hold: (run: Run) => Promise<Omit<Result, 'run'>>}} */ (
            /** @type {unknown} */ (window)
          ).hold(one),
        run,
      );
      const result = {run, ...outcome};
      results.push(result);
      const what =
        outcome.readMs === undefined
          ? 'not read'
          : `${outcome.right ? 'right' : `WRONG ${outcome.lines.join(' ')}`} after ${Math.round(outcome.readMs)} ms`;
      console.log(
        `${run.picture?.url ?? `specimen ${run.seed}`} ${run.condition}: ${what}, ${outcome.frames} frames`,
      );
    }
  });
  const groups = [
    ...CONDITIONS.map((name) => [name, results.filter(({run}) => run.condition === name)]),
    ['specimens', results.filter(({run}) => !run.picture)],
    ['real pages', results.filter(({run}) => run.picture)],
  ];
  console.log();
  printTable(
    ['condition', 'runs', 'right', 'wrong accepted', 'not read', 'median ms', 'p95 ms', 'a frame'],
    groups.map(([name, some]) => {
      const {
        runs: count,
        right,
        wrongAccepted,
        unread,
        medianMs,
        p95Ms,
        frameMs,
      } = figures(/** @type {Result[]} */ (some));
      return [
        `${name}`,
        ...[count, right, wrongAccepted, unread, medianMs, p95Ms, frameMs].map(String),
      ];
    }),
  );
  const {runs: count, right, wrongAccepted, unread, medianMs, p95Ms} = figures(results);
  console.log(
    JSON.stringify({
      kind: 'live',
      runs: count,
      right: rate(right, count),
      wrongAccepted,
      unread,
      medianMs,
      p95Ms,
    }),
  );
  return wrongAccepted === 0 ? 0 : 1;
}
