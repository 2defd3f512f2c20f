/** The licences of what a release contains: their texts have to go with it. */
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {inRoot} from './paths.mjs';

/** Texts that lie here, because the package carries none. */
const TEXTS_HERE = new Map([['onnxruntime-web', 'models/onnxruntime-wasm/LICENSE']]);

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;

/**
 * The folder of the installed package that a file belongs to, undefined for our own files.
 *
 * @param {string} path
 */
export function packageFolderOf(path) {
  const match = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(path);
  return match?.[1];
}

/**
 * @typedef {object} Part
 * @property {string} folder Of an installed package.
 * @property {string} [licence] SPDX id of what is taken from it, where that differs from what the package declares.
 */

/** @param {Part} part */
async function describePart({folder, licence}) {
  const {name, version, license} = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const id = licence ?? license;
  const own = (await readdir(folder)).find((entry) => LICENCE_FILE.test(entry));
  const here = TEXTS_HERE.get(name) ?? (id === 'Apache-2.0' ? 'LICENSE' : undefined);
  const file = own === undefined ? here && inRoot(here) : join(folder, own);
  if (file === undefined) throw new Error(`${name} ${version} carries no licence text`);
  const text = await readFile(file, 'utf8');
  return {title: `${name} ${version} (${id})`, text: text.trim()};
}

/**
 * One text with the licences of all these parts; each text once.
 *
 * @param {Part[]} parts
 */
export async function licenceTexts(parts) {
  const described = await Promise.all(parts.map(describePart));
  /** @type {Map<string, Set<string>>} */
  const titles = new Map();
  for (const {title, text} of described) {
    titles.set(text, new Set([...(titles.get(text) ?? []), title]));
  }
  const sections = [...titles].map(
    ([text, names]) => `${[...names].sort().join('\n')}\n\n${text}\n`,
  );
  const notice = await readFile(inRoot('NOTICE'), 'utf8');
  return [notice, ...sections.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}
