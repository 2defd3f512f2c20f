/** Runs rollup over `rollup.config.mjs`, unless nothing that goes in has changed since the last time. */
import {createHash} from 'node:crypto';
import {cp, mkdir, readFile, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {rollup} from 'rollup';
import configs from '../../../rollup.config.mjs';
import {
  CATALOG_PATH,
  assertCatalog,
  assetSource,
  ownPath,
  parseOrigin,
  readCatalog,
} from './catalog.mjs';
import {CDN, CDN_ASSETS, DEMO_BUILD, inRoot} from './paths.mjs';
import {licenceTexts, packageFolderOf} from './third-party.mjs';

const STAMP = inRoot('packages/tooling/dist/bundle.stamp');

/** Problems that must not pass as warnings: each would break the page at run time. */
const FATAL = new Set([
  'UNRESOLVED_IMPORT',
  'MISSING_EXPORT',
  'CIRCULAR_DEPENDENCY',
  'MISSING_GLOBAL_NAME',
]);

/** Every file that decides what the bundles contain. */
async function inputs() {
  const compiled = await readdir(inRoot('packages'), {recursive: true});
  return [
    'package-lock.json',
    'rollup.config.mjs',
    'NOTICE',
    'models/catalog.json',
    'packages/tooling/src/bundle.mjs',
    ...compiled
      .filter((path) => /^[^/]+\/dist\/.*\.js$/.test(path) && !path.endsWith('.test.js'))
      .map((path) => join('packages', path)),
  ].sort();
}

async function fingerprintOfInputs() {
  const hash = createHash('sha256');
  for (const path of await inputs()) hash.update(path).update(await readFile(inRoot(path)));
  return hash.digest('hex');
}

/** What the last run left: its fingerprint, and the files it wrote, which must still be there. */
async function isUpToDate(/** @type {string} */ fingerprint) {
  try {
    const stamp = JSON.parse(await readFile(STAMP, 'utf8'));
    if (stamp.fingerprint !== fingerprint) return false;
    await Promise.all(stamp.files.map((/** @type {string} */ path) => stat(inRoot(path))));
    return true;
  } catch {
    return false;
  }
}

/** Everything under the asset base that is not a script of ours. */
async function copyAssets() {
  const assets = await assertCatalog();
  const copies = assets.map((asset) => [assetSource(asset), join(CDN_ASSETS, asset.file)]);
  copies.push([CATALOG_PATH, join(CDN_ASSETS, 'catalog.json')]);
  for (const [from = '', to = ''] of copies) {
    await mkdir(dirname(to), {recursive: true});
    await cp(from, to);
  }
}

/**
 * @param {import('rollup').RollupOptions} config
 * @returns {Promise<string[]>} The files that went in.
 */
async function runRollup({output, ...options}) {
  const bundle = await rollup({
    ...options,
    onwarn(warning) {
      if (FATAL.has(warning.code ?? '')) throw new Error(warning.message);
    },
  });
  try {
    for (const target of [output ?? []].flat()) await bundle.write(target);
    return bundle.watchFiles;
  } finally {
    await bundle.close();
  }
}

/** The licences of everything in `cdn/`. @param {string[]} bundled Files that went into its scripts. */
async function writeLicences(bundled) {
  const {assets} = await readCatalog();
  const ofScripts = bundled.flatMap((path) => {
    const folder = packageFolderOf(path);
    return folder === undefined ? [] : [{folder}];
  });
  const ofAssets = assets
    .filter(({origin}) => ownPath(origin) === undefined)
    .map(({origin, licence}) => ({
      folder: inRoot('node_modules', parseOrigin(origin).packageName),
      licence,
    }));
  const text = await licenceTexts([...ofScripts, ...ofAssets]);
  await writeFile(join(CDN, 'THIRD-PARTY-LICENCES.txt'), text);
}

/** @param {(text: string) => void} note */
export async function bundle(note) {
  const fingerprint = await fingerprintOfInputs();
  if (await isUpToDate(fingerprint)) {
    note('unchanged');
    return;
  }
  await Promise.all([CDN, DEMO_BUILD].map((folder) => rm(folder, {recursive: true, force: true})));
  const bundled = [];
  for (const config of configs) bundled.push(...(await runRollup(config)));
  await copyAssets();
  await writeLicences(bundled);
  const files = [CDN, DEMO_BUILD].map(async (folder) =>
    (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(inRoot().length)),
  );
  await mkdir(dirname(STAMP), {recursive: true});
  await writeFile(STAMP, JSON.stringify({fingerprint, files: (await Promise.all(files)).flat()}));
}
