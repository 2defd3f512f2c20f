/**
 * `npm run -s bench -- document [DIR…]`: ours and what others offer on the same pictures, in one run, in the same Chromium:
 * the labelled pictures of folders (MRZs, outlines, bar codes), or specimens that the testkit draws where none is given.
 * Every reader gets the file's bytes and is timed to its answer, after it has run once. Prints tables, then one line of JSON.
 *
 * - tesseract.js 7, its defaults and a whitelist, on the whole picture
 * - mrz-detection 0.4, in Node: it reads its models from the file system
 * - jscanify 1.4 with the OpenCV.js that it comes with
 * - zxing-wasm 3.1, its defaults
 *
 * Of ours besides: from a new engine to its first reading (`coldMs`), and what a live frame costs to see (`seeMs`: finding the
 * page and its MRZ, motion, in every third frame light) and to read besides (`readMs`: straightening and reading the MRZ;
 * `measuredMs`: where the page is measured as well, in every third).
 */
import {rm} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {withEvalPages} from '../eval/parts/eval-page.mjs';
import {printTable, quantile, rate} from '../eval/parts/figures.mjs';
import {overlap} from '../eval/parts/polygons.mjs';
import {MrzDetection} from './parts/mrz-detection.mjs';
import {PEER_PACKAGES, installPeers} from './parts/peers.mjs';
import {drawnSamples, labelledSamples} from './parts/samples.mjs';

/**
 * @typedef {import('./parts/samples.mjs').Sample} Sample
 * @typedef {import('playwright').Page} Page
 * @typedef {{lines?: readonly string[], outline?: readonly {x: number, y: number}[], text?: string, ms: number,
 *   error?: string}} Answer
 * @typedef {{name: string, answer: (sample: Sample) => Promise<Answer>}} Reader
 * @typedef {{readers: readonly string[], of: (sample: Sample) => boolean, score: (sample: Sample, answer: Answer) => number,
 *   title: string}} Topic
 */

const ENTRY = fileURLToPath(new URL('parts/document-entry.mjs', import.meta.url));
const SPECIMENS = 12;
const COLD_STARTS = 5;
/** Pictures whose frames are timed, and frames of each. */
const FRAME_PICTURES = 20;
const FRAMES = 8;
/** Longest side of a frame for analysis, as the journey asks the camera for it. */
const FRAME_SIDE = 1280;

/** What is compared: each picture that has such a label, each reader that gives such an answer. @type {Topic[]} */
const TOPICS = [
  {
    title: 'MRZ, exact',
    readers: ['ours', 'tesseract.js', 'mrz-detection'],
    of: ({lines}) => lines !== undefined,
    score: ({lines = []}, answer) => Number(answer.lines?.join('\n') === lines.join('\n')),
  },
  {
    title: 'page, overlap ≥ 0.9',
    readers: ['ours', 'jscanify'],
    of: ({quads}) => quads !== undefined,
    score: ({quads = []}, {outline}) =>
      Number(Boolean(outline) && quads.some((quad) => overlap(outline ?? [], quad) >= 0.9)),
  },
  {
    title: 'bar code, exact',
    readers: ['ours', 'zxing-wasm'],
    of: ({text}) => text !== undefined,
    score: ({text}, answer) => Number(answer.text === text),
  },
];

/** Calls what the entry put on the page. @param {Page} page @param {string} name @param {unknown[]} args */
const call = (page, name, ...args) =>
  page.evaluate(({name, args}) => /** @type {any} */ (window).bench[name](...args), {name, args});

/** @param {Page} page @param {boolean} peers @param {MrzDetection} detection @returns {Promise<Reader[]>} */
async function startReaders(page, peers, detection) {
  /** @type {Reader[]} */
  const readers = [
    {name: 'ours', answer: ({address, text}) => call(page, 'ours', address, text !== undefined)},
  ];
  if (!peers) return readers;
  await call(page, 'startPeers');
  return [
    ...readers,
    {name: 'tesseract.js', answer: ({address}) => call(page, 'tesseract', address)},
    {name: 'mrz-detection', answer: ({path}) => detection.read(path)},
    {name: 'jscanify', answer: ({address}) => call(page, 'jscanify', address)},
    {name: 'zxing-wasm', answer: ({address}) => call(page, 'zxing', address)},
  ];
}

/**
 * @param {readonly Sample[]} samples
 * @param {readonly Reader[]} readers
 */
async function compare(samples, readers) {
  const figures = [];
  for (const {title, readers: names, of, score} of TOPICS) {
    const own = samples.filter(of);
    const first = own[0];
    if (first === undefined) continue;
    const rows = [];
    for (const {name, answer} of readers.filter((reader) => names.includes(reader.name))) {
      await answer(first); // warm
      const scores = [];
      const times = [];
      for (const sample of own) {
        const given = await answer(sample);
        scores.push(score(sample, given));
        times.push(given.ms);
      }
      const right = scores.reduce((sum, one) => sum + one, 0);
      rows.push({
        name,
        right,
        of: own.length,
        median: quantile(times, 0.5),
        p95: quantile(times, 0.95),
      });
    }
    printTable(
      [title, 'right', 'of', 'rate', 'median ms', 'p95 ms'],
      rows.map(({name, right, of, median, p95}) => [
        name,
        `${right}`,
        `${of}`,
        rate(right, of).toFixed(3),
        median.toFixed(1),
        p95.toFixed(1),
      ]),
    );
    console.log();
    figures.push({title, rows});
  }
  return figures;
}

/** @param {Page} page @param {readonly Sample[]} samples */
async function timeOurs(page, samples) {
  const zones = samples.filter(({lines}) => lines !== undefined);
  const first = zones[0] ?? samples[0];
  if (first === undefined) return {};
  const cold = [];
  for (let n = 0; n < COLD_STARTS; n++) {
    const {ms, error} = await call(page, 'coldStart', first.address);
    if (error) throw new Error(`ours does not start: ${error}`);
    cold.push(ms);
  }
  /** @type {{see: number, read?: number, measured: boolean}[]} */
  const frames = [];
  for (const {address} of zones.slice(0, FRAME_PICTURES))
    frames.push(...(await call(page, 'frames', address, FRAME_SIDE, FRAMES)));
  const seen = frames.map(({see}) => see);
  /** @param {boolean} measured */
  const readings = (measured) =>
    frames.flatMap((frame) =>
      frame.read === undefined || frame.measured !== measured ? [] : [frame.read],
    );
  const read = readings(false);
  const measured = readings(true);
  /** @param {string} name @param {number[]} times */
  const row = (name, times) => [
    name,
    `${times.length}`,
    quantile(times, 0.1).toFixed(1),
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.95).toFixed(1),
  ];
  // The fastest tenth is what it takes when the machine does nothing else.
  printTable(
    ['ours', 'times', 'p10 ms', 'median ms', 'p95 ms'],
    [
      row('new engine to first reading', cold),
      row('frame, seen', seen),
      row('frame, MRZ read besides', read),
      row('frame, MRZ read and page measured', measured),
    ],
  );
  console.log();
  return {
    coldMs: Math.round(quantile(cold, 0.5)),
    seeP10Ms: round(quantile(seen, 0.1)),
    seeMs: round(quantile(seen, 0.5)),
    seeP95Ms: round(quantile(seen, 0.95)),
    readP10Ms: round(quantile(read, 0.1)),
    readMs: round(quantile(read, 0.5)),
    readP95Ms: round(quantile(read, 0.95)),
    measuredMs: round(quantile(measured, 0.5)),
    measuredP95Ms: round(quantile(measured, 0.95)),
  };
}

/** @param {number} ms */
const round = (ms) => Math.round(ms * 10) / 10;

/** @param {string[]} folders */
export async function bench(...folders) {
  const peers = await installPeers();
  if (!peers) console.log('The others could not be installed here: ours alone.\n');
  const {samples: labelled, mounts} = await labelledSamples(folders);
  const detection = new MrzDetection();
  /** @type {string | undefined} */
  let drawn;
  const peerMounts = peers ? [{prefix: '/peers/', folder: PEER_PACKAGES}] : [];
  try {
    await withEvalPages({entry: ENTRY, mounts: [...mounts, ...peerMounts]}, async ([tab]) => {
      const page = /** @type {Page} */ (tab);
      let samples = labelled;
      if (folders.length === 0) ({samples, folder: drawn} = await drawnSamples(page, SPECIMENS));
      const readers = await startReaders(page, peers, detection);
      const figures = await compare(samples, readers);
      const ours = await timeOurs(page, samples);
      const medians = figures.flatMap(({title, rows}) =>
        rows.map(({name, right, of, median}) => [
          `${title.split(',')[0]}: ${name}`,
          {right, of, medianMs: round(median)},
        ]),
      );
      console.log(
        JSON.stringify({
          kind: 'document',
          pictures: samples.length,
          peers,
          ...ours,
          ...Object.fromEntries(medians),
        }),
      );
    });
  } finally {
    detection.close();
    if (drawn !== undefined) await rm(drawn, {recursive: true});
  }
}
