/**
 * `npm run -s eval -- quad DIR`: locates the document in every picture of a folder with `labels.json`, the way the product
 * does: as a still with `readDocument`, and as a frame with `observeDocument`. Prints tables, then one line of JSON.
 *
 * `meanIoU`, `iou90`, `iou95`: overlap of the still's outline with the labelled one, which may list its corners from any; a
 * document that isn't found counts 0. `medianMs`: one frame that is followed, from handing it over to the observation, reading
 * nothing.
 */
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {printTable, quantile, rate} from './parts/figures.mjs';
import {overlap} from './parts/polygons.mjs';
import {withVisionPage} from './parts/vision-page.mjs';

/**
 * @typedef {import('./parts/polygons.mjs').Point} Point
 *
 * @typedef {object} Item
 * @property {string} file
 * @property {string} [kind]
 * @property {readonly (readonly [number, number][])[]} quads Corners in pixels, after the EXIF orientation.
 *
 * @typedef {object} Sight
 * @property {readonly Point[]} [outline] In pixels.
 * @property {string} [kind]
 * @property {number} [confidence]
 * @property {number} ms Of a frame.
 * @property {string} [error]
 *
 * @typedef {{item: Item, sight: Sight, iou: number}} Result
 */

/** Labels of papers; every other kind is a document that identifies someone, or a card. */
const PAPERS = ['paper', 'receipt', 'letter', 'sheet', 'form', 'bill', 'book-page'];

/** Longest side of a frame for analysis, as the journey asks the camera for it. */
const FRAME_SIDE = 960;
/** The first frame is looked at as a whole, the others are followed. */
const FRAMES = 6;

/** @param {import('playwright').Page} page @param {string} file @returns {Promise<Sight>} */
const look = (page, file) =>
  page.evaluate(
    async ({address, side, frames}) => {
      const {vision} = /** @type {{vision: import('@passbase-verify/protocol').Vision}} */ (
        /** @type {unknown} */ (window)
      );
      const {signal} = new AbortController();
      const still = await (await fetch(address)).blob();
      const whole = await createImageBitmap(still);
      const {width, height} = whole;
      const scale = Math.min(1, side / Math.max(width, height));
      const small = {
        resizeWidth: Math.max(1, Math.round(width * scale)),
        resizeHeight: Math.max(1, Math.round(height * scale)),
      };
      try {
        const {page: seen} = await vision.readDocument(still, {signal});
        const times = [];
        for (let n = 0; n < frames; n++) {
          const image = await createImageBitmap(whole, {...small, resizeQuality: 'high'});
          const start = performance.now();
          // Light is measured in the guide: a small one leaves the time to the locator.
          const guide = {x: 0.45, y: 0.45, width: 0.1, height: 0.1};
          await vision.observeDocument({image, at: n}, {signal, guide, read: false});
          times.push(performance.now() - start);
        }
        const [, ...followed] = times;
        const ms = followed.toSorted((a, b) => a - b)[followed.length >> 1] ?? 0;
        if (!seen) return {ms};
        const outline = seen.outline.map(({x, y}) => ({x: x * width, y: y * height}));
        return {ms, outline, kind: seen.kind, confidence: seen.confidence};
      } catch (error) {
        return {ms: 0, error: String(error)};
      } finally {
        whole.close();
      }
    },
    {address: `/samples/${encodeURIComponent(file)}`, side: FRAME_SIDE, frames: FRAMES},
  );

/** @param {Item} item @param {Sight} sight @returns {Result} */
function judge(item, sight) {
  const wanted = item.quads.map((quad) => quad.map(([x, y]) => ({x, y})));
  const {outline} = sight;
  const iou = outline ? Math.max(0, ...wanted.map((quad) => overlap(outline, quad))) : 0;
  return {item, sight, iou};
}

/** @param {Result} result */
const isPaper = ({item}) => PAPERS.includes(item.kind ?? '');

/** @param {readonly Result[]} results */
const figures = (results) => ({
  meanIoU: rate(
    results.reduce((sum, {iou}) => sum + iou, 0),
    results.length,
  ),
  iou90: rate(results.filter(({iou}) => iou >= 0.9).length, results.length),
  iou95: rate(results.filter(({iou}) => iou >= 0.95).length, results.length),
});

/** @param {string} name @param {readonly Result[]} results */
function row(name, results) {
  const {meanIoU, iou90, iou95} = figures(results);
  return [name, `${results.length}`, ...[meanIoU, iou90, iou95].map((value) => value.toFixed(3))];
}

/** @param {readonly Result[]} results */
function printResults(results) {
  printTable(
    ['picture', 'labelled', 'seen as', 'confidence', 'overlap'],
    results.map(({item, sight, iou}) => [
      item.file,
      item.kind ?? 'unknown',
      sight.error ?? sight.kind ?? 'nothing',
      sight.confidence?.toFixed(2) ?? '',
      iou.toFixed(3),
    ]),
  );
  console.log();
  const kinds = [...new Set(results.map(({item}) => item.kind ?? 'unknown'))].sort();
  printTable(
    ['kind', 'pictures', 'mean IoU', '≥ 0.90', '≥ 0.95'],
    [
      ...kinds.map((kind) =>
        row(
          kind,
          results.filter(({item}) => (item.kind ?? 'unknown') === kind),
        ),
      ),
      row('all papers', results.filter(isPaper)),
      row(
        'all ID documents and cards',
        results.filter((result) => !isPaper(result)),
      ),
      row('all', results),
    ],
  );
  console.log();
}

/** @param {string | undefined} folder */
export async function evaluate(folder) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- quad DIR');
  /** @type {{items: readonly Item[]}} */
  const {items} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  const results = await withVisionPage(folder, async (page) => {
    /** @type {Result[]} */
    const done = [];
    for (const item of items) done.push(judge(item, await look(page, item.file)));
    return done;
  });
  printResults(results);
  const times = results.filter(({sight}) => !sight.error).map(({sight}) => sight.ms);
  const documents = figures(results.filter((result) => !isPaper(result)));
  console.log(
    JSON.stringify({
      kind: 'quad',
      items: items.length,
      ...figures(results),
      idMeanIoU: documents.meanIoU,
      idIoU90: documents.iou90,
      medianMs: Math.round(quantile(times, 0.5) * 10) / 10,
    }),
  );
}
