/**
 * `npm run screens [-- FOLDER] [--only summary]`: a picture of every face of every screen, or of those whose names begin so, on a phone,
 * upright and on its side, and on a desktop, also at 200 %, light and dark, right-to-left in Arabic and with the long words of German, for looking at; axe looks at each as well,
 * and serious findings fail the command.
 */
import {mkdir, rm} from 'node:fs/promises';
import {join, resolve} from 'node:path';
import {parseArgs} from 'node:util';
import {AxeBuilder} from '@axe-core/playwright';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {chromium} from 'playwright';
import {rollup} from 'rollup';
import {CHROMIUM_ARGS, findBrowser} from './browser.mjs';
import {inRoot} from './paths.mjs';
import {command} from './progress.mjs';
import {findFreePort, serveDemo} from './serve.mjs';

const PHONE = {width: 390, height: 844};
const DESKTOP = {width: 1280, height: 800};
/** On its side. */
const LANDSCAPE = {width: 844, height: 390};
/** A window of 1366 × 768 at 200 %. */
const ZOOMED = {width: 683, height: 384};

/** @type {{name: string, viewport: {width: number, height: number}, colorScheme: 'light' | 'dark', lang: string}[]} */
const VARIANTS = [
  {name: 'phone-light', viewport: PHONE, colorScheme: 'light', lang: 'en'},
  {name: 'phone-dark', viewport: PHONE, colorScheme: 'dark', lang: 'en'},
  {name: 'phone-rtl', viewport: PHONE, colorScheme: 'light', lang: 'ar'},
  // Long words.
  {name: 'phone-german', viewport: PHONE, colorScheme: 'light', lang: 'de'},
  {name: 'landscape-light', viewport: LANDSCAPE, colorScheme: 'light', lang: 'en'},
  {name: 'zoomed-german', viewport: ZOOMED, colorScheme: 'light', lang: 'de'},
  {name: 'desktop-light', viewport: DESKTOP, colorScheme: 'light', lang: 'en'},
  {name: 'desktop-dark', viewport: DESKTOP, colorScheme: 'dark', lang: 'en'},
];

/** Rules about the page around the element: here there is none. */
const OF_THE_PAGE = ['region', 'page-has-heading-one', 'landmark-one-main', 'document-title'];

/** The gallery of the element's snapshots as one script, `gallery` in the window. */
async function bundleGallery() {
  const bundle = await rollup({
    input: inRoot('packages/verify/dist/testing/gallery.js'),
    // TypeScript's helpers for decorators begin with `this && …`.
    onwarn: (warning, warn) => {
      if (warning.code !== 'THIS_IS_UNDEFINED') warn(warning);
    },
    plugins: [nodeResolve({browser: true, exportConditions: ['browser', 'production']})],
  });
  const {output} = await bundle.generate({
    format: 'iife',
    name: 'gallery',
    inlineDynamicImports: true,
  });
  await bundle.close();
  return output[0].code;
}

/** @param {import('playwright').Page} page @returns {Promise<string[]>} */
async function findSerious(page) {
  const {violations} = await new AxeBuilder({page}).disableRules(OF_THE_PAGE).analyze();
  return violations
    .filter(({impact}) => impact === 'serious' || impact === 'critical')
    .map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' ')).join(', ')}`);
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{origin: string, script: string, folder: string, only: string, variant: typeof VARIANTS[number]}} options
 */
async function shootVariant(browser, {origin, script, folder, only, variant}) {
  const {name, viewport, colorScheme, lang} = variant;
  // Without motion every picture is of the end of it. The script comes past the page's own policy.
  const context = await browser.newContext({viewport, colorScheme, reducedMotion: 'reduce'});
  const page = await context.newPage();
  await page.goto(`${origin}/assets/page.css`);
  await page.setContent(`<!doctype html><html lang="${lang}"><body></body></html>`);
  await page.addStyleTag({content: 'body {margin: 16px; color-scheme: light dark}'});
  await page.addScriptTag({content: script});
  /** @type {string[]} */
  const all = await page.evaluate(() => Reflect.get(globalThis, 'gallery').snapshotNames);
  const snapshots = all.filter((snapshot) => snapshot.startsWith(only));
  const faults = [];
  for (const snapshot of snapshots) {
    await page.evaluate((name) => Reflect.get(globalThis, 'gallery').showSnapshot(name), snapshot);
    await page.screenshot({path: join(folder, `${name}-${snapshot}.png`), animations: 'disabled'});
    for (const fault of await findSerious(page)) faults.push(`${name} ${snapshot}: ${fault}`);
  }
  await context.close();
  return {pictures: snapshots.length, faults};
}

await command(async () => {
  const {values, positionals} = parseArgs({
    options: {only: {type: 'string', default: ''}},
    allowPositionals: true,
  });
  const {only} = values;
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0] ?? 'out/screens');
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const script = await bundleGallery();
  const server = await serveDemo(await findFreePort());
  const browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
  let pictures = 0;
  /** @type {string[]} */
  const faults = [];
  try {
    for (const variant of VARIANTS) {
      const {origin} = server;
      const shot = await shootVariant(browser, {origin, script, folder, only, variant});
      pictures += shot.pictures;
      faults.push(...shot.faults);
      console.log(`${variant.name}: ${shot.pictures} pictures, ${shot.faults.length} findings`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const fault of faults) console.log(`  ${fault}`);
  console.log(JSON.stringify({pictures, serious: faults.length, folder}));
  return faults.length === 0 ? 0 : 1;
});
