/**
 * `npm run -s eval -- pdf417 DIR`: reads the bar code of every picture of a folder with `labels.json`, the way a still is read
 * in the product (`readDocument` in a browser), and beside it with ZXing alone: the same build, the whole picture, its own
 * defaults. Parses the labelled texts of licences. Prints tables, then one line of JSON.
 *
 * `decoded`, `zxingAlone`: share of all pictures that were read and, where the label knows the text, read right. `wrong`:
 * read as another text. `worse`: read right by ZXing alone but not here. `medianMs`: the whole still, the page located.
 * `aamvaFields`: share of the labelled fields of licence texts that come out right.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseAamva} from '@passbase-verify/checks';
import {printTable, quantile, rate} from './parts/figures.mjs';
import {withBarcodePage} from './parts/barcode-page.mjs';

/**
 * @typedef {object} Item
 * @property {string} file
 * @property {string | null} [text]
 * @property {string} [expectedBase64] Of the bytes, where they are no text.
 * @property {string} [capture]
 *
 * @typedef {{text?: string, ms: number, error?: string}} Reading
 *
 * @typedef {'right' | 'wrong' | 'nothing'} Outcome
 *
 * @typedef {{item: Item, ours: Reading, alone: Reading, outcome: Outcome, aloneOutcome: Outcome}} Result
 *
 * @typedef {{file: string, expected?: Record<string, string> | null}} AamvaItem
 */

/** @param {import('playwright').Page} page @param {string} file @param {'readOurs' | 'readAlone'} reader @returns {Promise<Reading>} */
const read = (page, file, reader) =>
  page.evaluate(
    async ({address, name}) => {
      const readers =
        /** @type {Record<string, (still: Blob) => Promise<{text?: string, ms: number}>>} */ (
          /** @type {unknown} */ (window)
        );
      const still = await (await fetch(address)).blob();
      try {
        return (await readers[name]?.(still)) ?? {ms: 0};
      } catch (error) {
        return {ms: 0, error: String(error)};
      }
    },
    {address: `/samples/${encodeURIComponent(file)}`, name: reader},
  );

/** @param {Item} item @param {Reading} reading @returns {Outcome} */
function judge({text, expectedBase64}, {text: seen}) {
  if (seen === undefined) return 'nothing';
  if (expectedBase64 !== undefined) {
    const bytes = Buffer.from(seen, 'latin1').toString('base64');
    return bytes === expectedBase64 || seen === expectedBase64 ? 'right' : 'wrong';
  }
  return !text || seen === text ? 'right' : 'wrong';
}

/** @param {readonly Result[]} results */
function printResults(results) {
  printTable(
    ['picture', 'capture', 'ours', 'ms', 'zxing-wasm alone', 'ms'],
    results.map(({item, ours, alone, outcome, aloneOutcome}) => [
      item.file,
      item.capture ?? 'unknown',
      ours.error ?? outcome,
      `${Math.round(ours.ms)}`,
      alone.error ?? aloneOutcome,
      `${Math.round(alone.ms)}`,
    ]),
  );
  console.log();
}

/** Facts of a card in the words of the labels, by the labels' keys. @param {string} text @returns {Record<string, string | undefined>} */
function factsOf(text) {
  const card = parseAamva(text);
  const years = [2000, 2003, 2005, 2009, 2010, 2011, 2012, 2013, 2016, 2020];
  const countries = /** @type {Record<string, string>} */ ({USA: 'Usa', CAN: 'Canada'});
  return {
    first: card.firstName,
    middle: card.middleName,
    last: card.lastName,
    suffix: card.suffix,
    street: card.street,
    city: card.city,
    jurisdiction: card.jurisdiction,
    postal: card.postalCode?.replace(/[^A-Z0-9]/g, ''),
    idNumber: card.documentNumber,
    sex: card.sex && `${card.sex.charAt(0).toUpperCase()}${card.sex.slice(1)}`,
    country: countries[card.country ?? ''],
    aamvaVersion: `Aamva${years[card.version - 1]}`,
    vehicleClass: card.vehicleClass,
    dob: card.birthDate,
    issue: card.issueDate,
    expiry: card.expiryDate,
  };
}

/** Prints every field that differs. @param {string} folder @param {readonly AamvaItem[]} items */
async function judgeTexts(folder, items) {
  let fields = 0;
  let right = 0;
  for (const {file, expected} of items) {
    const facts = factsOf(await readFile(join(folder, file), 'utf8'));
    for (const [key, value] of Object.entries(expected ?? {})) {
      fields++;
      if (facts[key] === value) right++;
      else console.log(`${file}: ${key} is ${facts[key]}, should be ${value}`);
    }
  }
  return {texts: items.length, fields, right};
}

/** @param {string | undefined} folder */
export async function evaluate(folder) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- pdf417 DIR');
  /** @type {{items: readonly Item[], aamvaText?: {items: readonly AamvaItem[]}}} */
  const {items, aamvaText} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const results = await withBarcodePage(folder, async (page) => {
    /** @type {Result[]} */
    const done = [];
    for (const item of items) {
      const ours = await read(page, item.file, 'readOurs');
      const alone = await read(page, item.file, 'readAlone');
      done.push({
        item,
        ours,
        alone,
        outcome: judge(item, ours),
        aloneOutcome: judge(item, alone),
      });
    }
    return done;
  });
  printResults(results);
  const texts = await judgeTexts(folder, aamvaText?.items ?? []);
  const count = (/** @type {(result: Result) => boolean} */ test) => results.filter(test).length;
  console.log(
    JSON.stringify({
      kind: 'pdf417',
      items: items.length,
      decoded: rate(
        count(({outcome}) => outcome === 'right'),
        items.length,
      ),
      zxingAlone: rate(
        count(({aloneOutcome}) => aloneOutcome === 'right'),
        items.length,
      ),
      wrong: count(({outcome}) => outcome === 'wrong'),
      worse: count(({outcome, aloneOutcome}) => aloneOutcome === 'right' && outcome !== 'right'),
      medianMs: Math.round(
        quantile(
          results.map(({ours}) => ours.ms),
          0.5,
        ),
      ),
      aamvaTexts: texts.texts,
      aamvaFields: rate(texts.right, texts.fields),
    }),
  );
}
