/**
 * Makes the packs that the PDF worker takes its data from, out of `pdfjs-dist`: the recipe that the card describes. One file
 * each instead of two hundred, so that the catalogue can name the hash of every byte that is loaded.
 *
 *     node models/pdf-data/assemble/assemble.mjs
 */
import {readFile, readdir} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeBuilt} from '../../write-built.mjs';
import {joinPack} from './pack.mjs';

/** What goes into each pack: a folder of the npm package, and which of its files; their licences go with them. */
const CONTENT = {
  'pdf-character-maps': {folder: 'cmaps', files: /\.bcmap$|^LICENSE/},
  'pdf-fonts': {folder: 'standard_fonts', files: /\.(pfb|ttf)$|^LICENSE/},
  'pdf-decoders': {folder: 'wasm', files: /\.wasm$|^LICENSE/},
};

/** Where the output goes, under `models/`, by its name in the catalogue. */
export const BUILT_FILES = {
  'pdf-character-maps': join('pdf-data', 'built', 'pdf-character-maps.bin'),
  'pdf-fonts': join('pdf-data', 'built', 'pdf-fonts.bin'),
  'pdf-decoders': join('pdf-data', 'built', 'pdf-decoders.bin'),
};

/** @returns {Promise<Record<keyof typeof BUILT_FILES, Uint8Array>>} */
export async function assembleModels() {
  const require = createRequire(import.meta.url);
  const source = dirname(require.resolve('pdfjs-dist/package.json'));
  const packs = Object.entries(CONTENT).map(async ([name, {folder, files}]) => {
    const names = (await readdir(join(source, folder))).filter((file) => files.test(file)).sort();
    /** @type {[string, Uint8Array][]} */
    const entries = [];
    for (const file of names) entries.push([file, await readFile(join(source, folder, file))]);
    return [name, joinPack(entries)];
  });
  return Object.fromEntries(await Promise.all(packs));
}

/** Assembles, checks against the catalogue and writes. Returns the files written. */
export async function assembleAll() {
  return writeBuilt(await assembleModels(), BUILT_FILES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await assembleAll()) console.log(path);
}
