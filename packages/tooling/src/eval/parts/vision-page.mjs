/** A page with the `Vision` port, for measuring. */
import {fileURLToPath} from 'node:url';
import {withEvalPages} from './eval-page.mjs';

const ENTRY = fileURLToPath(new URL('vision-entry.mjs', import.meta.url));

/**
 * Builds, then opens a page where `window.vision` is the `Vision` port and `/samples/` are the files of `samples`.
 *
 * @template T
 * @param {string} samples A folder.
 * @param {(page: import('playwright').Page) => Promise<T>} work
 */
export async function withVisionPage(samples, work) {
  const mounts = [{prefix: '/samples/', folder: samples}];
  return withEvalPages({entry: ENTRY, mounts}, ([page]) =>
    work(/** @type {import('playwright').Page} */ (page)),
  );
}
