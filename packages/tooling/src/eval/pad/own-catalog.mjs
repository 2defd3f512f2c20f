/** A catalogue as an integrator writes it: what is shipped, and networks of their own beside it. */
import {existsSync} from 'node:fs';
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {CDN_ASSETS} from '../../paths.mjs';

const TASK = 'face-pad';
/** What is known of two networks that others trained, in the form that the catalogue has. Their files are not here. */
const REFERENCE = fileURLToPath(new URL('reference-models.json', import.meta.url));

/** @typedef {{name: string, task?: string, file: string, pad?: {threshold: number}}} Row */

/** @param {string} path @returns {Promise<Row[]>} */
const rowsOf = async (path) => JSON.parse(await readFile(path, 'utf8')).assets;

/**
 * The networks of a folder: as its own `catalog.json` describes them, else those that are known here by their file's name.
 *
 * @param {string} folder
 */
export async function padRows(folder) {
  const own = join(folder, 'catalog.json');
  const rows = await rowsOf(existsSync(own) ? own : REFERENCE);
  return rows.filter(({task, file}) => task === TASK && existsSync(join(folder, file)));
}

/**
 * Writes `catalog.json` into `folder`, which is served as `/pad/`, beside `/assets/` and `/pad-models/`.
 *
 * @param {string} folder
 * @param {readonly Row[]} networks
 */
export async function writeCatalog(folder, networks) {
  const shipped = await rowsOf(join(CDN_ASSETS, 'catalog.json'));
  const assets = [
    ...shipped.map((row) => ({...row, file: `../assets/${row.file}`})),
    ...networks.map((row) => ({...row, file: `../pad-models/${row.file}`})),
  ];
  await writeFile(join(folder, 'catalog.json'), JSON.stringify({version: 1, assets}));
}
