/** Pages in a headless Chromium with the engines as a website loads them, for measuring. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {chromium} from 'playwright';
import {rollup} from 'rollup';
import {CHROMIUM_ARGS, findBrowser} from '../../browser.mjs';
import {CDN_ASSETS} from '../../paths.mjs';
import {serveFiles} from '../../serve.mjs';

/** Pages import compiled packages by name; a browser has to be told where they are. */
async function bundleEntry(/** @type {string} */ entry, /** @type {string} */ file) {
  const bundle = await rollup({
    input: entry,
    // @ts-expect-error The types of rollup's plugins describe their CommonJS form.
    plugins: [resolve({browser: true})],
  });
  await bundle.write({file, format: 'es', inlineDynamicImports: true});
  await bundle.close();
}

/**
 * Opens pages that run the module `entry`; `/assets/` is what a website serves of the engines. Everything must have been
 * built before.
 *
 * @template T
 * @param {object} options
 * @param {string} options.entry Path of a module; it is ready when it has set `window.ready` to true.
 * @param {import('../../serve.mjs').Mount[]} [options.mounts] Further folders.
 * @param {number} [options.count] Pages, 1 where nothing is given.
 * @param {readonly string[]} [options.args] Further arguments of the browser.
 * @param {(pages: import('playwright').Page[]) => Promise<T>} work
 */
export async function withEvalPages({entry, mounts = [], count = 1, args = []}, work) {
  const folder = await mkdtemp(join(tmpdir(), 'passbase-eval-'));
  await bundleEntry(entry, join(folder, 'entry.js'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>Evaluation</title><link rel="icon" href="data:,">
    <script type="module" src="entry.js"></script>`,
  );
  const server = await serveFiles(0, {
    mounts: [{prefix: '/assets/', folder: CDN_ASSETS}, ...mounts, {prefix: '/', folder}],
  });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [...CHROMIUM_ARGS, ...args],
    ...(executablePath === undefined ? {} : {executablePath}),
  });
  try {
    const pages = await Promise.all(
      Array.from({length: count}, async () => {
        const page = await browser.newPage();
        await page.goto(`http://localhost:${server.port}/`);
        await page.waitForFunction('window.ready === true');
        return page;
      }),
    );
    return await work(pages);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, {recursive: true});
  }
}
