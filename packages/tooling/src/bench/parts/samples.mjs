/** The pictures of a bench: folders of labelled ones, or specimens that the testkit draws. */
import {mkdtemp, readFile, readdir, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * @typedef {object} Sample
 * @property {string} path
 * @property {string} address On the server of the bench.
 * @property {readonly string[]} [lines] Of the MRZ.
 * @property {readonly (readonly {x: number, y: number}[])[]} [quads] Outlines of pages, in pixels.
 * @property {string} [text] Of the bar code.
 *
 * @typedef {import('../../serve.mjs').Mount} Mount
 */

/** @param {string} folder */
const hasLabels = async (folder) => (await readdir(folder)).includes('labels.json');

/**
 * The folders with `labels.json`: the given ones, or those in them.
 *
 * @param {readonly string[]} folders
 */
async function labelledFolders(folders) {
  const found = await Promise.all(
    folders.map(async (folder) => {
      if (await hasLabels(folder)) return [folder];
      const entries = await readdir(folder, {withFileTypes: true});
      const inside = entries
        .filter((entry) => entry.isDirectory())
        .map(({name}) => join(folder, name));
      const labelled = await Promise.all(
        inside.map(async (path) => ((await hasLabels(path)) ? [path] : [])),
      );
      return labelled.flat();
    }),
  );
  return found.flat();
}

/**
 * @param {readonly string[]} folders
 * @returns {Promise<{samples: Sample[], mounts: Mount[]}>}
 */
export async function labelledSamples(folders) {
  const labelled = await labelledFolders(folders);
  const mounts = labelled.map((folder, i) => ({prefix: `/samples/${i}/`, folder}));
  const lists = await Promise.all(
    mounts.map(async ({prefix, folder}) => {
      const {items} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
      return items
        .filter(isUsable)
        .map((/** @type {any} */ item) => toSample(item, prefix, folder));
    }),
  );
  return {samples: lists.flat(), mounts};
}

/** Faces and clips lie in the same folders. @param {any} item */
const isUsable = ({file, lines, quads, text}) =>
  typeof file === 'string' && (lines?.length > 0 || quads?.length > 0 || typeof text === 'string');

/** @param {any} item @param {string} prefix @param {string} folder @returns {Sample} */
function toSample({file, lines, quads, text}, prefix, folder) {
  const toPoint = (/** @type {[number, number]} */ [x, y]) => ({x, y});
  return {
    path: join(folder, file),
    address: prefix + encodeURIComponent(file),
    ...(lines?.length > 0 ? {lines} : {}),
    ...(quads?.length > 0
      ? {quads: quads.map((/** @type {[number, number][]} */ quad) => quad.map(toPoint))}
      : {}),
    ...(typeof text === 'string' ? {text} : {}),
  };
}

/**
 * Draws specimens into a folder of their own.
 *
 * @param {import('playwright').Page} page Of the bench.
 * @param {number} count
 */
export async function drawnSamples(page, count) {
  const folder = await mkdtemp(join(tmpdir(), 'passbase-bench-'));
  /** @type {Sample[]} */
  const samples = [];
  for (let seed = 1; seed <= count; seed++) {
    /** @type {{base64: string, lines: string[], quad: {x: number, y: number}[]}} */
    const {base64, lines, quad} = await page.evaluate(
      (one) => /** @type {any} */ (window).bench.drawSpecimen(one),
      seed,
    );
    const path = join(folder, `specimen-${seed}.jpg`);
    await writeFile(path, Buffer.from(base64, 'base64'));
    const address = `data:image/jpeg;base64,${base64}`;
    samples.push({path, address, lines, quads: [quad]});
  }
  return {samples, folder};
}
