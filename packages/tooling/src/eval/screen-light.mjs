/**
 * `npm run -s eval -- screen-light [COUNT]`: drawn people before a screen that changes its colour, and what pretends to be one: a print
 * that is lit as well, a screen that shines by itself, on it a film of the same person lit by the colours of another session, and
 * one lit by the right colours, late. Prints a table, then one line of JSON. Ends with 1 where a film or a screen is said to answer.
 */
import {fileURLToPath} from 'node:url';
import {withEvalPages} from './parts/eval-page.mjs';
import {printTable, quantile, rate} from './parts/figures.mjs';
import {CONDITIONS, planShowings} from './screen-light/plan.mjs';

const ENTRY = fileURLToPath(new URL('screen-light/page.mjs', import.meta.url));
const PAGES = 2;

/** @typedef {import('./screen-light/plan.mjs').Showing} Showing */
/** @typedef {import('@passbase-verify/checks').ScreenLightJudgement} Judgement */
/** @typedef {{showing: Showing, judged: Judgement}} Result */

/** @param {import('playwright').Page} page @param {Showing} showing @returns {Promise<Judgement>} */
const run = (page, showing) =>
  page.evaluate(
    (one) =>
      /** @type {{runShowing: (showing: Showing) => Promise<Judgement>}} */ (
        /** @type {unknown} */ (window)
      ).runShowing(one),
    showing,
  );

/** @param {readonly Result[]} results @param {string} score */
function rangeOf(results, score) {
  const values = results.flatMap(({judged}) => judged.scores[score] ?? []);
  return [0.05, 0.5, 0.95].map((share) => quantile(values, share).toFixed(2)).join(' ');
}

/** @param {readonly Result[]} results @param {Judgement['verdict']} verdict */
const countOf = (results, verdict) =>
  results.filter(({judged}) => judged.verdict === verdict).length;

/** @param {string} [count] Showings of each condition. */
export async function evaluate(count = '20') {
  const queue = planShowings(Number(count));
  /** @type {Result[]} */
  const results = [];
  await withEvalPages({entry: ENTRY, count: PAGES}, async (pages) => {
    await Promise.all(
      pages.map(async (page) => {
        for (let showing = queue.shift(); showing; showing = queue.shift()) {
          results.push({showing, judged: await run(page, showing)});
        }
      }),
    );
  });
  const by = CONDITIONS.map((name) => ({
    name,
    results: results.filter(({showing}) => showing.condition === name),
  }));
  printTable(
    [
      'condition',
      'showings',
      'answered',
      'late',
      'differs',
      'inconclusive',
      'correlation 5 50 95 %',
      'response',
      'spread',
      'share',
    ],
    by.map(({name, results: mine}) => [
      name,
      `${mine.length}`,
      .../** @type {const} */ (['answered', 'late', 'differs', 'inconclusive']).map(
        (verdict) => `${countOf(mine, verdict)}`,
      ),
      rangeOf(mine, 'correlation'),
      rangeOf(mine, 'response'),
      rangeOf(mine, 'spread'),
      [0.05, 0.5, 0.95]
        .map((share) =>
          quantile(
            mine.flatMap(({judged}) => judged.share ?? []),
            share,
          ).toFixed(2),
        )
        .join(' '),
    ]),
  );
  const answered = Object.fromEntries(
    by.map(({name, results: mine}) => [name, rate(countOf(mine, 'answered'), mine.length)]),
  );
  console.log(JSON.stringify({kind: 'screen-light', showings: results.length, answered}));
  return ['screen', 'film', 'late'].some((name) => (answered[name] ?? 0) > 0) ? 1 : 0;
}
