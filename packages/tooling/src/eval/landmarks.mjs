/**
 * `npm run -s eval -- landmarks DIR [TASK]`: landmarks of the assembled model beside those of another bundle for the same engine,
 * MediaPipe's official one by default. Prints each picture, then one line of JSON: `meanDistance` over all pictures in which both
 * found a face, of all landmarks, as a share of the distance of the eyes' outer corners.
 */
import {basename, dirname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {inRoot} from '../paths.mjs';
import {withEvalPages} from './parts/eval-page.mjs';
import {quantile, rate} from './parts/figures.mjs';
import {readItems} from './parts/labels.mjs';

const ENTRY = fileURLToPath(new URL('landmarks/page.mjs', import.meta.url));
const OFFICIAL = inRoot('../shared/reference-models/face_landmarker.task');

/** @typedef {{ours: boolean, theirs: boolean, distance?: number}} Comparison */
/** @typedef {{landmarks: {start: (address: string) => Promise<void>, compare: (address: string) => Promise<Comparison>}}} Scope */

/** @param {string | undefined} folder @param {string} [task] */
export async function evaluate(folder, task = OFFICIAL) {
  if (folder === undefined) throw new Error('usage: npm run -s eval -- landmarks DIR [TASK]');
  const items = await readItems(folder);
  const mounts = [
    {prefix: '/samples/', folder},
    {prefix: '/reference/', folder: dirname(task)},
  ];
  /** @type {Comparison[]} */
  const all = [];
  await withEvalPages({entry: ENTRY, mounts}, async (pages) => {
    const [page] = /** @type {[import('playwright').Page]} */ (/** @type {unknown} */ (pages));
    await page.evaluate(
      (address) => /** @type {Scope} */ (/** @type {unknown} */ (window)).landmarks.start(address),
      `/reference/${encodeURIComponent(basename(task))}`,
    );
    for (const {file} of items) {
      const one = await page.evaluate(
        (address) =>
          /** @type {Scope} */ (/** @type {unknown} */ (window)).landmarks.compare(address),
        `/samples/${encodeURIComponent(file)}`,
      );
      all.push(one);
      const found = one.ours ? 'only ours found a face' : 'only the other found a face';
      const said = one.distance?.toFixed(4) ?? (one.ours === one.theirs ? 'no face' : found);
      console.log(`${file}: ${said}`);
    }
  });
  const distances = all.flatMap(({distance}) => distance ?? []);
  console.log(
    JSON.stringify({
      kind: 'landmarks',
      items: items.length,
      compared: distances.length,
      meanDistance: rate(
        distances.reduce((sum, distance) => sum + distance, 0),
        distances.length,
      ),
      p95: rate(quantile(distances, 0.95), 1),
      onlyOurs: all.filter(({ours, theirs}) => ours && !theirs).length,
      onlyTheirs: all.filter(({ours, theirs}) => !ours && theirs).length,
    }),
  );
}
