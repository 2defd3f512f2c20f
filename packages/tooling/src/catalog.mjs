/** The catalogue of everything that an engine loads, and where set-up takes each file from. */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {BUILT_FILES as FACE_FILES} from '../../../models/face-landmarker/assemble/assemble.mjs';
import {BUILT_FILES as RECOGNIZER_FILES} from '../../../models/face-recognizer/assemble/assemble.mjs';
import {BUILT_FILES as PDF_FILES} from '../../../models/pdf-data/assemble/assemble.mjs';
import {BUILT_FILES as TEXT_FILES} from '../../../models/tesseract-text/assemble/assemble.mjs';
import {inRoot} from './paths.mjs';

/** What recipes make: places under `models/`, by name. */
export const BUILT_FILES = {...FACE_FILES, ...RECOGNIZER_FILES, ...PDF_FILES, ...TEXT_FILES};

/**
 * @typedef {object} Asset
 * @property {string} name
 * @property {string} task
 * @property {string} engine
 * @property {string} version
 * @property {string} file Path relative to the asset base.
 * @property {number} bytes
 * @property {string} sha256 Lowercase hex.
 * @property {string} licence SPDX id.
 * @property {string} origin `npm:NAME@VERSION/PATH` for a copied file, `npm:NAME@VERSION` for an assembled one, `own:PATH`
 *   for one that lies here, under `models/`.
 * @property {string} [input]
 * @property {string} [output]
 */

export const CATALOG_PATH = inRoot('models/catalog.json');

/** @returns {Promise<{version: 1, assets: Asset[]}>} */
export async function readCatalog() {
  return JSON.parse(await readFile(CATALOG_PATH, 'utf8'));
}

/**
 * Splits an origin in npm.
 *
 * @param {string} origin
 * @throws {Error} where it has another form.
 */
export function parseOrigin(origin) {
  const match = /^npm:((?:@[^/@]+\/)?[^/@]+)@([^/]+)(?:\/(.+))?$/.exec(origin);
  if (match === null)
    throw new Error(`origin ${origin} is not npm:NAME@VERSION or npm:NAME@VERSION/PATH`);
  return {packageName: match[1] ?? '', version: match[2] ?? '', path: match[3]};
}

/** Where a file lies that belongs to this project, under `models/`; undefined for others. @param {string} origin */
export const ownPath = (origin) => /^own:(.+)$/.exec(origin)?.[1];

/** The file that an asset is a copy of. @param {Asset} asset */
export function assetSource(asset) {
  const own = ownPath(asset.origin);
  if (own !== undefined) return inRoot('models', own);
  const assembled = BUILT_FILES[/** @type {keyof typeof BUILT_FILES} */ (asset.name)];
  if (assembled !== undefined) return inRoot(join('models', assembled));
  const {packageName, path} = parseOrigin(asset.origin);
  if (path === undefined)
    throw new Error(`${asset.name}: its origin names no file and no recipe makes it`);
  return inRoot('node_modules', packageName, path);
}

/** The version of the package that an asset comes from, as it is installed. @param {string} packageName */
export async function installedVersion(packageName) {
  const manifest = inRoot('node_modules', packageName, 'package.json');
  return /** @type {string} */ (JSON.parse(await readFile(manifest, 'utf8')).version);
}

/** @param {Uint8Array} bytes */
export const fingerprint = (bytes) => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

/**
 * What is wrong with an asset on this machine: each entry one sentence, none where all is right.
 *
 * @param {Asset} asset
 */
export async function assetProblems(asset) {
  const problems = [];
  try {
    if (ownPath(asset.origin) === undefined) {
      const {packageName, version} = parseOrigin(asset.origin);
      const installed = await installedVersion(packageName);
      if (installed !== version) {
        problems.push(`${packageName} ${installed} is installed, the catalogue pins ${version}`);
      }
    }
    const actual = fingerprint(await readFile(assetSource(asset)));
    if (actual.sha256 !== asset.sha256) {
      problems.push(`sha256 is ${actual.sha256}, the catalogue says ${asset.sha256}`);
    }
    if (actual.bytes !== asset.bytes) {
      problems.push(`${actual.bytes} bytes, the catalogue says ${asset.bytes}`);
    }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  return problems.map((problem) => `${asset.name}: ${problem}`);
}

/**
 * Checks every asset against the catalogue.
 *
 * @throws {Error} naming everything that is wrong.
 */
export async function assertCatalog() {
  const {assets} = await readCatalog();
  const problems = (await Promise.all(assets.map(assetProblems))).flat();
  if (problems.length === 0) return assets;
  throw new Error(
    `the assets do not match models/catalog.json:\n  ${problems.join('\n  ')}\n` +
      'Run `npm ci`. Where a pin was changed on purpose: node packages/tooling/src/update-catalog.mjs --write',
  );
}
