/**
 * Makes `eng.traineddata` out of `@tesseract.js-data/eng`: the recipe that the card describes. Only what Tesseract's classic
 * engine needs to tell shapes is kept: 1.1 of 23.5 MB. The neural network and the dictionaries read an MRZ worse.
 *
 *     node models/tesseract-eng/assemble/assemble.mjs
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {assertHash} from '../../face-landmarker/assemble/unpack.mjs';
import {COMPONENTS, joinTrainedData, splitTrainedData} from './trained-data.mjs';

const MODELS = fileURLToPath(new URL('../../', import.meta.url));

/** Where the output goes, under `models/`, by its name in the catalogue. */
export const BUILT_FILES = {
  'tesseract-eng': join('tesseract-eng', 'built', 'eng.traineddata'),
};

/** Components in the container, of which most are left empty here. */
const COMPONENT_COUNT = 24;

/**
 * @param {Uint8Array} source The whole English `.traineddata`.
 * @returns {Record<keyof typeof BUILT_FILES, Uint8Array>}
 * @throws {Error} where a component that is needed is missing.
 */
export function assembleModels(source) {
  const all = splitTrainedData(source);
  for (const name of /** @type {const} */ (['unicharset', 'inttemp', 'pffmtable', 'normproto'])) {
    if (!all.has(COMPONENTS[name])) throw new Error(`the English data has no ${name}`);
  }
  const wanted = new Set(Object.values(COMPONENTS));
  const kept = new Map([...all].filter(([number]) => wanted.has(number)));
  return {'tesseract-eng': joinTrainedData(kept, COMPONENT_COUNT)};
}

/** The English data as packaged, with both engines. */
export async function readSource() {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('@tesseract.js-data/eng/package.json'));
  return gunzipSync(await readFile(join(folder, '4.0.0', 'eng.traineddata.gz')));
}

/** Assembles, checks against the catalogue and writes. Returns the files written. */
export async function assembleAll() {
  /** @type {{assets: {name: string, sha256: string}[]}} */
  const catalog = JSON.parse(await readFile(join(MODELS, 'catalog.json'), 'utf8'));
  const written = [];
  for (const [name, bytes] of Object.entries(assembleModels(await readSource()))) {
    assertHash(name, bytes, catalog.assets.find((asset) => asset.name === name)?.sha256);
    const path = join(MODELS, BUILT_FILES[/** @type {keyof typeof BUILT_FILES} */ (name)]);
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, bytes);
    written.push(path);
  }
  return written;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await assembleAll()) console.log(path);
}
