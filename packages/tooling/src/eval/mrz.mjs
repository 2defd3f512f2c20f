/**
 * `npm run -s eval -- mrz DIR [--rotations]`: reads the MRZ of every picture of a folder with `labels.json`, the way a still
 * is read in the product: `readDocument` in a browser, then `decodeMrz`. Prints tables, then one line of JSON.
 *
 * `exact`: all lines right. `acceptedWrong`: the product accepts it, for which it asks for right check digits and sureness,
 * but the text is another one; `validWrong`: all check digits hold, accepted or not, and the text is another one.
 * `negativesAccepted`: pictures without an MRZ in which one was accepted. With `--rotations` every picture is read as well
 * turned by 90°, 180° and 270°; `rotationsDiffer` counts those that do not give the same text all four times.
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
 * @typedef {{mrz?: SeenMrz, ms: number, error?: string}} Reading What the engine gave.
 *
 * @typedef {object} Result
 * @property {Item} item
 * @property {readonly string[]} lines Decoded.
 * @property {boolean} valid All check digits hold.
 * @property {boolean} accepted The product relies on it.
 * @property {string} why What was corrected, how sure it is, and what speaks against it.
 * @property {number} length Characters that should have been read.
 * @property {number} errors
 * @property {number} ms
 * @property {string} [error]
 * @property {readonly number[]} [turnsThatDiffer] Quarter turns under which another text was read.
 */

const QUARTER_TURNS = [1, 2, 3];

/**
 * @param {import('playwright').Page} page
 * @param {string} file
 * @param {number} [turns] Quarters clockwise by which the picture is turned first.
 * @returns {Promise<Reading>}
 */
const read = (page, file, turns = 0) =>
  page.evaluate(
    async ({address, turns}) => {
      const {vision} = /** @type {{vision: import('@passbase-verify/protocol').Vision}} */ (
        /** @type {unknown} */ (window)
      );
      /** @param {Blob} still */
      const turn = async (still) => {
        const image = await createImageBitmap(still);
        const {width, height} = image;
        const canvas =
          turns % 2 ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d');
        context?.translate(canvas.width / 2, canvas.height / 2);
        context?.rotate((turns * Math.PI) / 2);
        context?.drawImage(image, -width / 2, -height / 2);
        image.close();
        return canvas.convertToBlob(); // PNG: nothing is lost
      };
      const {signal} = new AbortController();
      const file = await (await fetch(address)).blob();
      const still = turns === 0 ? file : await turn(file);
      const start = performance.now();
      try {
        const {mrz} = await vision.readDocument(still, {signal});
        return {...(mrz ? {mrz} : {}), ms: performance.now() - start};
      } catch (error) {
        return {ms: performance.now() - start, error: String(error)};
      }
    },
    {address: `/samples/${encodeURIComponent(file)}`, turns},
  );

/** @param {Reading} reading */
const decode = ({mrz}) => (mrz === undefined ? undefined : decodeMrz(mrz));

/** @param {Item} item @param {Reading} reading @returns {Result} */
function judge(item, reading) {
  const decoded = decode(reading);
  const lines = decoded?.lines ?? [];
  const wanted = item.lines ?? [];
  const length = wanted.join('').length;
  const errors =
    lines.length === wanted.length
      ? lines.reduce((sum, line, i) => sum + editDistance(line, wanted[i] ?? ''), 0)
      : length;
  const checks = decoded?.checks ?? [];
  return {
    item,
    lines,
    valid:
      decoded?.format !== undefined && checks.length > 0 && checks.every((check) => check.valid),
    accepted: decoded?.accepted === true,
    why: decoded === undefined ? 'nothing read' : describe(decoded),
    length,
    errors: Math.min(errors, length),
    ms: reading.ms,
    ...(reading.error === undefined ? {} : {error: reading.error}),
  };
}

/** @param {import('@passbase-verify/checks').DecodedMrz} decoded */
function describe({corrections, confidence, doubts}) {
  const corrected = corrections.length > 0 ? [`${corrections.length} corrected`] : [];
  return [...corrected, `confidence ${confidence.toFixed(3)}`, ...doubts].join(', ');
}

/** @param {import('playwright').Page} page @param {Result} result @returns {Promise<Result>} */
async function readTurned(page, result) {
  const turnsThatDiffer = [];
  for (const turns of QUARTER_TURNS) {
    const lines = decode(await read(page, result.item.file, turns))?.lines ?? [];
    if (lines.join('\n') !== result.lines.join('\n')) turnsThatDiffer.push(turns);
  }
  return {...result, turnsThatDiffer};
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
    [key, 'pictures', 'exact', 'rate', 'characters', 'accepted wrong', 'valid wrong'],
    names.map((name) => {
      const group = results.filter(({item}) => (item[key] ?? 'unknown') === name);
      const exact = group.filter(isExact).length;
      const wrong = group.filter((result) => !isExact(result));
      return [
        name,
        `${group.length}`,
        `${exact}`,
        rate(exact, group.length).toFixed(3),
        accuracy(group).toFixed(4),
        `${wrong.filter(({accepted}) => accepted).length}`,
        `${wrong.filter(({valid}) => valid).length}`,
      ];
    }),
  );
  console.log();
}

/** @param {readonly Result[]} results */
function printMisses(results) {
  for (const result of results.filter((one) => !isExact(one))) {
    const {item, lines, valid, accepted, errors, why, error} = result;
    const verdict = accepted ? 'accepted' : 'refused';
    const notes = [`${errors} wrong`, verdict, ...(valid ? ['all check digits hold'] : []), why];
    console.log(`${item.file}: ${error ?? notes.join(', ')}`);
    for (const [i, line] of lines.entries()) {
      console.log(`    read  ${line}\n    is    ${item.lines?.[i] ?? ''}`);
    }
  }
  console.log();
}

/** @param {readonly Result[]} results */
function printRotations(results) {
  const differing = results.filter(({turnsThatDiffer = []}) => turnsThatDiffer.length > 0);
  for (const {item, turnsThatDiffer = []} of differing)
    console.log(`${item.file}: another text turned by ${turnsThatDiffer.map((n) => `${90 * n}°`)}`);
  console.log(`read otherwise when turned: ${differing.length} of ${results.length}\n`);
  return differing.length;
}

/** @param {string[]} args A folder; `--rotations`. */
export async function evaluate(...args) {
  const rotations = args.includes('--rotations');
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('usage: npm run -s eval -- mrz DIR [--rotations]');
  /** @type {{items: readonly Item[]}} */
  const {items} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const results = await withVisionPage(folder, async (page) => {
    /** @type {Result[]} */
    const done = [];
    for (const item of items) {
      const result = judge(item, await read(page, item.file));
      done.push(rotations ? await readTurned(page, result) : result);
    }
    return done;
  });
  const positives = results.filter(({item}) => (item.lines ?? []).length > 0);
  const negatives = results.filter(({item}) => (item.lines ?? []).length === 0);
  printMisses(positives);
  for (const key of /** @type {const} */ (['type', 'capture', 'difficulty']))
    printGroups(key, positives);
  const rotationsDiffer = rotations ? printRotations(results) : undefined;
  /** @param {string} difficulty */
  const exactOf = (difficulty) => {
    const group = positives.filter(({item}) => item.difficulty === difficulty);
    return rate(group.filter(isExact).length, group.length);
  };
  const wrong = positives.filter((result) => !isExact(result));
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
      acceptedWrong: wrong.filter(({accepted}) => accepted).length,
      validWrong: wrong.filter(({valid}) => valid).length,
      negativesAccepted: negatives.filter(({accepted}) => accepted).length,
      medianMs: Math.round(quantile(times, 0.5)),
      p95Ms: Math.round(quantile(times, 0.95)),
      ...(rotationsDiffer === undefined ? {} : {rotationsDiffer}),
    }),
  );
}
