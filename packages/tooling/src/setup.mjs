/**
 * `npm run setup`: everything that a fresh machine lacks. `npm start` and `npm test` do it by themselves. Quick where all is
 * there. Only builtins up to the point where the packages are installed.
 */
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {delimiter, join} from 'node:path';
import {findBrowser} from './browser.mjs';
import {installDependencies} from './dependencies.mjs';
import {command, step} from './progress.mjs';
import {mustRun} from './run.mjs';

const MINIMUM_NODE = [20, 19];

/** What a missing browser means, said so that it can be done. */
const HOW_TO_GET_A_BROWSER = [
  'No Chromium was found, and none could be installed from here. Do one of these, then run the command again:',
  '  - Debian:          sudo apt-get update && sudo apt-get install chromium',
  '  - macOS, Windows:  install Google Chrome, then set CHROME_PATH to its program',
  '  - anywhere:        npx playwright install chromium',
].join('\n');

function assertNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = MINIMUM_NODE;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw new Error(
    `Node ${MINIMUM_NODE.join('.')} or newer is needed; this is ${process.versions.node}`,
  );
}

/** Assembles the models that are not there, then checks every asset. @param {(text: string) => void} note */
async function prepareModels(note) {
  // Only now: these import installed packages.
  const {BUILT_FILES, assetProblems, assertCatalog, readCatalog} = await import('./catalog.mjs');
  const recipes = await Promise.all([
    import('../../../models/face-landmarker/assemble/assemble.mjs'),
    import('../../../models/face-recognizer/assemble/assemble.mjs'),
    import('../../../models/pdf-data/assemble/assemble.mjs'),
    import('../../../models/tesseract-text/assemble/assemble.mjs'),
  ]);
  const {assets} = await readCatalog();
  const assembled = assets.filter(({name}) => name in BUILT_FILES);
  const problems = (await Promise.all(assembled.map(assetProblems))).flat();
  if (problems.length > 0) await Promise.all(recipes.map(({assembleAll}) => assembleAll()));
  await assertCatalog();
  note(`${problems.length > 0 ? 'assembled' : 'already there'}, ${assets.length} hashes checked`);
}

const canUseApt = () =>
  process.getuid?.() === 0 &&
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'apt-get')));

/** @param {(text: string) => void} note */
async function prepareBrowser(note) {
  if (findBrowser() === undefined && canUseApt()) {
    console.log("  none found, installing Debian's chromium");
    const env = {DEBIAN_FRONTEND: 'noninteractive'};
    try {
      await mustRun('apt-get', ['update'], {env, quiet: true});
      const packages = ['chromium', 'fonts-liberation'];
      const options = ['install', '--yes', '--no-install-recommends'];
      await mustRun('apt-get', [...options, ...packages], {env, quiet: true});
    } catch (cause) {
      throw new Error(HOW_TO_GET_A_BROWSER, {cause});
    }
  }
  const path = findBrowser();
  if (path === undefined) throw new Error(HOW_TO_GET_A_BROWSER);
  note(path);
}

/** @param {{browser?: boolean}} [options] `browser: false` where none is needed. */
export async function setUp({browser = true} = {}) {
  assertNode();
  await step('Packages', installDependencies);
  await step('Models', prepareModels);
  if (browser) await step('Browser', prepareBrowser);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(() => setUp());
