/**
 * Makes `LANGUAGE.traineddata` out of the packages `@tesseract.js-data/LANGUAGE`: the recipe that the card describes. Only the
 * neural network is kept: names and numbers are not in dictionaries, and without them a language takes 0.4 to 1.5 MB.
 *
 *     node models/tesseract-text/assemble/assemble.mjs
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gunzipSync} from 'node:zlib';
import {writeBuilt} from '../../write-built.mjs';
import {COMPONENTS, joinTrainedData, splitTrainedData} from './trained-data.mjs';

/** ISO 639-2/T codes, as the packages are named. */
export const LANGUAGES = /** @type {const} */ ([
  ...['ces', 'deu', 'eng', 'fra', 'hun', 'ita', 'nld', 'pol', 'por', 'ron', 'spa', 'swe'],
]);

/** Where the output goes, under `models/`, by its name in the catalogue. @type {Record<string, string>} */
export const BUILT_FILES = Object.fromEntries(
  LANGUAGES.map((language) => [
    `tesseract-${language}`,
    join('tesseract-text', 'built', `${language}.traineddata`),
  ]),
);

/** Components in the container, of which most are left empty here. */
const COMPONENT_COUNT = 24;

/**
 * @param {Uint8Array} source A whole `.traineddata` with integer weights.
 * @returns {Uint8Array}
 * @throws {Error} where a component that is needed is missing.
 */
export function keepNetwork(source) {
  const all = splitTrainedData(source);
  for (const name of /** @type {const} */ (['network', 'characters', 'recoder'])) {
    if (!all.has(COMPONENTS[name])) throw new Error(`the language data has no ${name}`);
  }
  const wanted = new Set(Object.values(COMPONENTS));
  const kept = new Map([...all].filter(([number]) => wanted.has(number)));
  return joinTrainedData(kept, COMPONENT_COUNT);
}

/** The data of a language as packaged: its most accurate network, weights as integers. @param {string} language */
export async function readSource(language) {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve(`@tesseract.js-data/${language}/package.json`));
  return gunzipSync(await readFile(join(folder, '4.0.0_best_int', `${language}.traineddata.gz`)));
}

/** Every language, by its name in the catalogue. @returns {Promise<Record<string, Uint8Array>>} */
export async function assembleModels() {
  const made = LANGUAGES.map(
    async (language) =>
      /** @type {const} */ ([`tesseract-${language}`, keepNetwork(await readSource(language))]),
  );
  return Object.fromEntries(await Promise.all(made));
}

/** Assembles, checks against the catalogue and writes. Returns the files written. */
export async function assembleAll() {
  return writeBuilt(await assembleModels(), BUILT_FILES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await assembleAll()) console.log(path);
}
