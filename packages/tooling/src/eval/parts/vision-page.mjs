/** A page in a headless Chromium with the engines as a website loads them, for measuring. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import {chromium} from 'playwright';
import {rollup} from 'rollup';
import {build} from '../../build.mjs';
import {CHROMIUM_ARGS, findBrowser} from '../../browser.mjs';
import {CDN_ASSETS, inRoot} from '../../paths.mjs';
import {serveFiles} from '../../serve.mjs';

/** The page imports the compiled package; its only import of another package has to be found for it. */
async function bundleVision(/** @type {string} */ file) {
  const bundle = await rollup({
    input: inRoot('packages/vision/dist/index.js'),
    // @ts-expect-error The types of rollup's plugins describe their CommonJS form.
    plugins: [resolve({browser: true})],
  });
  await bundle.write({file, format: 'es'});
  await bundle.close();
}

/**
 * Builds, then opens a page where `window.vision` is the `Vision` port and `/samples/` are the files of `samples`.
 *
 * @template T
 * @param {string} samples A folder.
 * @param {(page: import('playwright').Page) => Promise<T>} work
 */
export async function withVisionPage(samples, work) {
  await build();
  const folder = await mkdtemp(join(tmpdir(), 'passbase-eval-'));
  await bundleVision(join(folder, 'vision.js'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>Evaluation</title><link rel="icon" href="data:,"><script type="module">
      import {createVision} from './vision.js';
      window.vision = createVision({assetBase: new URL('/assets/', location.href)});
    </script>`,
  );
  const server = await serveFiles(0, {
    mounts: [
      {prefix: '/assets/', folder: CDN_ASSETS},
      {prefix: '/samples/', folder: samples},
      {prefix: '/', folder},
    ],
  });
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: CHROMIUM_ARGS,
    ...(executablePath === undefined ? {} : {executablePath}),
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://localhost:${server.port}/`);
    await page.waitForFunction('window.vision !== undefined');
    return await work(page);
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, {recursive: true});
  }
}
