/**
 * `npm start -- --headless`: whole Verifications in a Chromium without a window, before the simulated camera. Prints each
 * step, writes a picture of every screen and the sealed bundle, and succeeds only where everything is right.
 *
 * The page `demo/simulated-camera/` hands out, as `window.simulation`, what a website would not have: `bundle`, the sealed
 * bundle as it was submitted, and `expected`, the values that the drawn person and passport stand for.
 */
import {mkdir, rm, writeFile} from 'node:fs/promises';
import {join, relative, resolve} from 'node:path';
import {verifyBundle} from '@passbase-verify/bundle';
import {judgeEvidence} from '@passbase-verify/checks';
import {chromium} from 'playwright';
import {CHROMIUM_ARGS, findBrowser} from './browser.mjs';
import {writeBundleFolder} from './headless/bundle-folder.mjs';
import {driveJourney} from './headless/drive-journey.mjs';
import {readMainThread, watchMainThread} from './headless/main-thread.mjs';
import {watchNetwork} from './headless/network-log.mjs';
import {ROOT} from './paths.mjs';
import {findFreePort, serveDemo} from './serve.mjs';
import {readBundle} from './verify-bundle.mjs';

/** A phone held upright, as most Users have it. */
const VIEWPORT = {width: 390, height: 844};

/**
 * The challenge and the session that a run was given: different in each.
 *
 * @param {import('@passbase-verify/protocol').Manifest} manifest
 */
const summarizeManifest = (manifest) => ({
  verificationId: manifest.verificationId,
  nonce: manifest.nonce,
  challenge: manifest.liveness?.challenge.steps.map(({kind}) => kind),
  liveness: manifest.liveness?.verdict,
  resources: manifest.resources.map(({type, files}) => ({type, files: files.length})),
  models: manifest.models.map(({name, version}) => `${name} ${version}`),
});

/**
 * What speaks against the run: each entry one sentence.
 *
 * @param {Record<string, unknown>} expected
 * @param {Record<string, unknown>} shared
 * @param {string[]} foreign Addresses asked for outside of our own origin.
 */
function findFaults(expected, shared, foreign) {
  const wrong = Object.entries(shared).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(expected[key]),
  );
  const faults = wrong.map(
    ([key, value]) => `${key} is ${JSON.stringify(value)}, not ${JSON.stringify(expected[key])}`,
  );
  if (Object.keys(shared).length === 0) faults.push('no Data point was shared');
  return [...faults, ...foreign.map((address) => `asked for ${address}`)];
}

/**
 * @param {import('playwright').Browser} browser
 * @param {{origin: string, folder: string, seed: number}} options
 */
async function runOnce(browser, {origin, folder, seed}) {
  const start = performance.now();
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  const context = await browser.newContext({viewport: VIEWPORT});
  try {
    const foreign = watchNetwork(context, origin);
    await watchMainThread(context);
    const page = await context.newPage();
    await page.goto(`${origin}/simulated-camera/?seed=${seed}`);
    let count = 0;
    const shared = await driveJourney(page, async (screen) => {
      console.log(`  ${screen}`);
      const picture = `${String(++count).padStart(2, '0')}-${screen}.png`;
      await page.screenshot({path: join(folder, picture), animations: 'disabled'});
    });
    await writeBundleFolder(page, join(folder, 'bundle'));
    const expected = await page.evaluate(() => Reflect.get(globalThis, 'simulation').expected);
    // From the folder, as anybody would who was given it.
    const bundle = await readBundle(join(folder, 'bundle'));
    const {manifest} = await verifyBundle(bundle);
    const {differs} = judgeEvidence(manifest, (id) => bundle.files.get(id));
    const faults = [
      ...findFaults(expected, shared, foreign),
      ...differs.map((part) => `judged again from the bundle, ${part} comes out differently`),
    ];
    return {
      seed,
      passed: faults.length === 0,
      faults,
      folder: relative(ROOT, folder),
      seconds: Math.round((performance.now() - start) / 1000),
      mainThread: await readMainThread(page, '/cdn/'),
      bundle: summarizeManifest(manifest),
      dataPoints: shared,
    };
  } finally {
    await context.close();
  }
}

/**
 * @param {{out: string, seed: number, runs: number}} options `out`: relative to where the command was given.
 * @returns {Promise<number>} The exit code.
 */
export async function runHeadless({out, seed, runs}) {
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  const server = await serveDemo(await findFreePort());
  const browser = await chromium.launch({executablePath: findBrowser(), args: CHROMIUM_ARGS});
  const results = [];
  try {
    for (let run = 0; run < runs; run++) {
      console.log(`\nVerification ${run + 1} of ${runs}, seed ${seed + run}`);
      const own = runs === 1 ? folder : join(folder, String(seed + run));
      const result = await runOnce(browser, {
        origin: server.origin,
        folder: own,
        seed: seed + run,
      });
      results.push(result);
      await writeFile(join(own, 'result.json'), `${JSON.stringify(result, null, 2)}\n`);
      console.log(JSON.stringify(result, null, 2));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  const passed = results.filter((result) => result.passed).length;
  console.log(`\n${passed} of ${runs} passed; pictures and bundles are in ${folder}`);
  return passed === runs ? 0 : 1;
}
