/** What every recipe ends with. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {assertHash} from './face-landmarker/assemble/unpack.mjs';

const MODELS = fileURLToPath(new URL('./', import.meta.url));

/**
 * Checks what was made against the catalogue and writes it. Returns the files written.
 *
 * @param {Record<string, Uint8Array>} made By name in the catalogue.
 * @param {Record<string, string>} places Where each goes, under `models/`.
 * @throws {Error} where anything is not what the catalogue says.
 */
export async function writeBuilt(made, places) {
  /** @type {{assets: {name: string, sha256: string}[]}} */
  const catalog = JSON.parse(await readFile(join(MODELS, 'catalog.json'), 'utf8'));
  const written = [];
  for (const [name, bytes] of Object.entries(made)) {
    assertHash(name, bytes, catalog.assets.find((asset) => asset.name === name)?.sha256);
    const path = join(MODELS, places[name] ?? '');
    await mkdir(dirname(path), {recursive: true});
    await writeFile(path, bytes);
    written.push(path);
  }
  return written;
}
