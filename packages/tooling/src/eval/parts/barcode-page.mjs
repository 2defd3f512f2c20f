/** A page that reads bar codes with the product's worker, and with ZXing alone. */
import {fileURLToPath} from 'node:url';
import {inRoot} from '../../paths.mjs';
import {withEvalPages} from './eval-page.mjs';

const ENTRY = fileURLToPath(new URL('barcode-entry.mjs', import.meta.url));

/**
 * Builds, then opens a page with `window.readOurs` and `window.readAlone`; `/samples/` are the files of `samples`.
 *
 * @template T
 * @param {string} samples A folder.
 * @param {(page: import('playwright').Page) => Promise<T>} work
 */
export async function withBarcodePage(samples, work) {
  const mounts = [
    {prefix: '/samples/', folder: samples},
    {prefix: '/zxing/', folder: inRoot('node_modules/zxing-wasm/dist/reader')},
  ];
  return withEvalPages({entry: ENTRY, mounts}, ([page]) =>
    work(/** @type {import('playwright').Page} */ (page)),
  );
}
