/**
 * Makes the packs that the PDF worker takes its data from, out of `pdfjs-dist`: the recipe that the card describes. One file
 * each instead of two hundred, so that the catalogue can name the hash of every byte that is loaded.
 *
 *     node models/pdf-data/assemble/assemble.mjs
 */
import {mkdir, readFile, readdir, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {assertHash} from '../../face-landmarker/assemble/unpack.mjs';
import {joinPack} from './pack.mjs';

const MODELS = fileURLToPath(new URL('../../', import.meta.url));

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
  /** @type {{assets: {name: string, sha256: string}[]}} */
  const catalog = JSON.parse(await readFile(join(MODELS, 'catalog.json'), 'utf8'));
  const written = [];
  for (const [name, bytes] of Object.entries(await assembleModels())) {
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
