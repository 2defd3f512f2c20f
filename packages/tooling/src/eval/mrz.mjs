/**
 * `npm run -s eval -- mrz DIR`: reads the MRZ of every picture of a folder with `labels.json`, the way a still is read in
 * the product: `readDocument` in a browser, then decoding. Prints tables, then one line of JSON.
 *
 * `exact`: all lines right. `acceptedWrong`: accepted by the decoder, which asks for right check digits and for sureness,
 * but the text is another one. `negativesAccepted`: pictures without an MRZ in which one was accepted.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {decodeMrz} from '@passbase-verify/checks';
import {editDistance, printTable, quantile, rate} from './parts/figures.mjs';
import {withVisionPage} from './parts/vision-page.mjs';

/**
 * @typedef {object} Item
 * @property {string} file
 * @property {readonly string[]} [lines]
 * @property {string} [type]
 * @property {string} [capture]
 * @property {string} [difficulty]
 *
 * @typedef {import('@passbase-verify/protocol').SeenMrz} SeenMrz
 * @typedef {{seen: SeenMrz, ms: number, error?: string}} Reading What the engine gave.
 *
 * @typedef {object} Result
 * @property {Item} item
 * @property {readonly string[]} lines As decoded.
 * @property {boolean} accepted
 * @property {string} why Confidence, and what speaks against it.
 * @property {number} length Characters that should have been read.
 * @property {number} errors
 * @property {number} ms
 * @property {string} [error]
 */

/** @param {import('playwright').Page} page @param {string} file @returns {Promise<Reading>} */
const read = (page, file) =>
  page.evaluate(
    async (address) => {
      const {vision} = /** @type {{vision: import('@passbase-verify/protocol').Vision}} */ (
        /** @type {unknown} */ (window)
      );
      const {signal} = new AbortController();
      const still = await (await fetch(address)).blob();
      const start = performance.now();
      try {
        const {mrz} = await vision.readDocument(still, {signal});
        return {seen: mrz ?? {lines: []}, ms: performance.now() - start};
      } catch (error) {
        return {seen: {lines: []}, ms: performance.now() - start, error: String(error)};
      }
    },
    `/samples/${encodeURIComponent(file)}`,
  );

/** @param {Item} item @param {Reading} reading @returns {Result} */
function judge(item, {seen, ms, error}) {
  const {lines, accepted, confidence, doubts} = decodeMrz(seen);
  const wanted = item.lines ?? [];
  const length = wanted.join('').length;
  const errors =
    lines.length === wanted.length
      ? lines.reduce((sum, line, i) => sum + editDistance(line, wanted[i] ?? ''), 0)
      : length;
  return {
    item,
    lines,
    accepted,
    why: `confidence ${confidence.toFixed(3)} ${doubts.join(' ')}`,
    length,
    errors: Math.min(errors, length),
    ms,
    ...(error === undefined ? {} : {error}),
  };
}

/** @param {Result} result */
const isExact = ({item, lines}) => (item.lines ?? []).join('\n') === lines.join('\n');

/** @param {readonly Result[]} results */
const accuracy = (results) => {
  const wanted = results.reduce((sum, {length}) => sum + length, 0);
  return rate(wanted - results.reduce((sum, {errors}) => sum + errors, 0), wanted);
};

/** @param {'type' | 'capture' | 'difficulty'} key @param {readonly Result[]} results */
function printGroups(key, results) {
  const names = [...new Set(results.map(({item}) => item[key] ?? 'unknown'))].sort();
  printTable(
    [key, 'pictures', 'exact', 'rate', 'characters', 'accepted wrong'],
    names.map((name) => {
      const group = results.filter(({item}) => (item[key] ?? 'unknown') === name);
      const exact = group.filter(isExact).length;
      const wrong = group.filter((result) => result.accepted && !isExact(result)).length;
      return [
        name,
        `${group.length}`,
        `${exact}`,
        rate(exact, group.length).toFixed(3),
        accuracy(group).toFixed(4),
        `${wrong}`,
      ];
    }),
  );
  console.log();
}

/** @param {readonly Result[]} results */
function printMisses(results) {
  for (const result of results.filter((one) => !isExact(one))) {
    const {item, lines, accepted, why, errors, error} = result;
    const what = error ?? (lines.length === 0 ? 'nothing read' : `${errors} wrong`);
    console.log(`${item.file}: ${what}, ${accepted ? 'accepted' : 'refused'}, ${why}`);
    for (const [i, line] of lines.entries()) {
      console.log(`    read  ${line}\n    is    ${item.lines?.[i] ?? ''}`);
    }
  }
  console.log();
}

/** @param {string | undefined} folder */
export async function evaluate(folder) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- mrz DIR');
  /** @type {{items: readonly Item[]}} */
  const {items} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const results = await withVisionPage(folder, async (page) => {
    /** @type {Result[]} */
    const done = [];
    for (const item of items) done.push(judge(item, await read(page, item.file)));
    return done;
  });
  const positives = results.filter(({item}) => (item.lines ?? []).length > 0);
  const negatives = results.filter(({item}) => (item.lines ?? []).length === 0);
  printMisses(positives);
  for (const key of /** @type {const} */ (['type', 'capture', 'difficulty']))
    printGroups(key, positives);
  /** @param {string} difficulty */
  const exactOf = (difficulty) => {
    const group = positives.filter(({item}) => item.difficulty === difficulty);
    return rate(group.filter(isExact).length, group.length);
  };
  const times = results.map(({ms}) => ms);
  console.log(
    JSON.stringify({
      kind: 'mrz',
      items: items.length,
      exact: rate(positives.filter(isExact).length, positives.length),
      easy: exactOf('easy'),
      medium: exactOf('medium'),
      hard: exactOf('hard'),
      charAccuracy: accuracy(positives),
      acceptedWrong: positives.filter((result) => result.accepted && !isExact(result)).length,
      negativesAccepted: negatives.filter(({accepted}) => accepted).length,
      medianMs: Math.round(quantile(times, 0.5)),
      p95Ms: Math.round(quantile(times, 0.95)),
    }),
  );
}
