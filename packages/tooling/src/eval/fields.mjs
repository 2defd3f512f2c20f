/**
 * `npm run -s eval -- fields [COUNT]`: reads drawn documents and letters, photographed by the simulated camera, by the
 * product's worker, and compares every Data point with what is printed. The outline is the drawn one: reading is measured,
 * not finding the page. Prints a table by field and by document, then one line of JSON.
 *
 * `exact`: the value is right to the letter, accents included. `charAccuracy`: letters that are right, of those that were
 * printed; a field that was not found counts as all wrong. `wrong`: fields that were given, but not right.
 */
import {basename} from 'node:path';
import {fileURLToPath} from 'node:url';
import {readPrinted} from '@passbase-verify/checks';
import {withEvalPages} from './parts/eval-page.mjs';
import {editDistance, printTable, quantile, rate} from './parts/figures.mjs';

const ENTRY = fileURLToPath(new URL('fields/page.mjs', import.meta.url));
/** Not those that the readers were made with, which are 1 to 10. */
const FIRST_SEED = 101;
const SEEDS = 3;
const TODAY = '2026-01-01';

/**
 * @typedef {object} Reading
 * @property {string} name
 * @property {string} kind
 * @property {string} country
 * @property {Record<string, string>} truth
 * @property {import('@passbase-verify/protocol').SeenField[]} fields
 * @property {number} ms
 *
 * @typedef {object} Result
 * @property {string} document
 * @property {string} key
 * @property {string} wanted
 * @property {string | undefined} read
 * @property {number} errors
 */

/** Typographic signs that mean the same. @param {string} text */
const plain = (text) =>
  text
    .replaceAll(/[’‘`´]/g, "'")
    .replaceAll(/\s+/g, ' ')
    .trim();

/** @param {Reading} reading @returns {Result[]} */
function judge({name, kind, country, truth, fields}) {
  const values = readPrinted(fields, {country, today: TODAY});
  const lines = fields.map(({text}) => plain(text));
  return Object.entries(truth).map(([key, text]) => {
    const wanted = plain(key === 'drivers_license_categories' ? text.replaceAll('/', ' ') : text);
    const read =
      kind === 'sheet'
        ? bestLine(lines, key.startsWith('date') ? wanted.split('-').reverse().join('.') : wanted)
        : values.find((value) => value.key === key && value.values.length === 1)?.values[0];
    const target =
      kind === 'sheet' && key.startsWith('date') ? wanted.split('-').reverse().join('.') : wanted;
    const errors =
      read === undefined
        ? target.length
        : Math.min(target.length, editDistance(plain(read), target));
    return {document: name, key, wanted: target, read, errors};
  });
}

/** The part of a line that comes nearest: lines of a letter have no labels. @param {string[]} lines @param {string} wanted */
function bestLine(lines, wanted) {
  const whole = lines.find((line) => line.includes(wanted));
  if (whole !== undefined) return wanted;
  const [best] = lines.toSorted((a, b) => editDistance(a, wanted) - editDistance(b, wanted));
  return best;
}

/** @param {readonly Result[]} results */
function figures(results) {
  const letters = results.reduce((sum, {wanted}) => sum + wanted.length, 0);
  const errors = results.reduce((sum, one) => sum + one.errors, 0);
  return {
    exact: results.filter((one) => one.errors === 0).length,
    wrong: results.filter((one) => one.errors > 0 && one.read !== undefined).length,
    accuracy: rate(letters - errors, letters),
  };
}

/** @param {'key' | 'document'} by @param {readonly Result[]} results */
function printGroups(by, results) {
  const names = [...new Set(results.map((one) => one[by]))].sort();
  printTable(
    [by === 'key' ? 'field' : 'document', 'printed', 'exact', 'rate', 'wrong', 'characters'],
    names.map((name) => {
      const group = results.filter((one) => one[by] === name);
      const {exact, wrong, accuracy} = figures(group);
      return [
        name,
        `${group.length}`,
        `${exact}`,
        rate(exact, group.length).toFixed(3),
        `${wrong}`,
        accuracy.toFixed(4),
      ];
    }),
  );
  console.log();
}

/** @param {string | undefined} count Sets of specimens, in the place of a folder. */
export async function evaluate(count) {
  const seeds = count === undefined ? SEEDS : Number(basename(count));
  if (!Number.isSafeInteger(seeds) || seeds < 1)
    throw new Error('usage: npm run -s eval -- fields [COUNT]');
  const readings = await withEvalPages({entry: ENTRY}, async ([page]) => {
    /** @type {Reading[]} */
    const all = [];
    for (let i = 0; i < seeds; i++) {
      // Ten apart: the specimens of one set take seeds in a row.
      const seed = FIRST_SEED + 10 * i;
      const some = await page?.evaluate(`window.readSpecimens(${seed})`);
      all.push(.../** @type {Reading[]} */ (some));
    }
    return all;
  });
  const results = readings.flatMap(judge);
  for (const {document, key, wanted, read, errors} of results) {
    if (errors > 0) console.log(`${document} ${key}: ${wanted} read as ${read ?? 'nothing'}`);
  }
  console.log();
  printGroups('key', results);
  printGroups('document', results);
  const {exact, wrong, accuracy} = figures(results);
  const times = readings.map(({ms}) => ms);
  console.log(
    JSON.stringify({
      kind: 'fields',
      items: readings.length,
      fields: results.length,
      exact: rate(exact, results.length),
      charAccuracy: accuracy,
      wrong: rate(wrong, results.length),
      medianMs: Math.round(quantile(times, 0.5)),
      p95Ms: Math.round(quantile(times, 0.95)),
    }),
  );
}
