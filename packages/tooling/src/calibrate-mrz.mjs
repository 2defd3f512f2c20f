/**
 * Finds how sure a decoded machine readable zone is, and writes it to `packages/checks/src/mrz/decode/mrz-calibration.ts`.
 *
 *     node packages/tooling/src/calibrate-mrz.mjs                    readings of the simulated reader
 *     node packages/tooling/src/calibrate-mrz.mjs --pictures DIR     readings by the product of a folder of made-up pictures with
 *                                                                    `labels.json` (`models/mrz-lines/train/exam.py` makes one)
 *     … --check                                                      writes nothing
 *
 * Half of the readings are for fitting; the table that is printed is of the other half.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {buildMrz, decodeMrz, parseMrz} from '@passbase-verify/checks';
import {
  MRZ_FORMATS,
  createRandom,
  randomMrzFields,
  randomNoise,
  simulateReader,
} from '@passbase-verify/checks/testing';
import {calibrationError, fitLogistic, reliability} from './calibration/logistic.mjs';
import {printTable} from './eval/parts/figures.mjs';
import {withVisionPage} from './eval/parts/vision-page.mjs';
import {inRoot} from './paths.mjs';

/**
 * @typedef {import('@passbase-verify/protocol').SeenMrz} SeenMrz
 * @typedef {import('@passbase-verify/checks').MrzCalibration} Calibration
 * @typedef {{lines: readonly string[], seen: SeenMrz}} Reading
 * @typedef {{right: boolean, valid: boolean, clean: boolean, features: number[]}} Judged
 */

const TARGET = inRoot('packages/checks/src/mrz/decode/mrz-calibration.ts');
const SEED = 20_261_126;
const SIMULATED = 16_000;
const POWERS = Array.from({length: 17}, (_, i) => 0.4 + 0.05 * i);
/** Share of all zones that may be accepted although they are wrong: half of what the product promises. */
const WRONG_ACCEPTED = 0.0025;

/** @returns {Reading[]} */
function simulate() {
  const random = createRandom(SEED);
  return Array.from({length: SIMULATED}, (_, i) => {
    const format = MRZ_FORMATS[i % MRZ_FORMATS.length] ?? 'TD3';
    const lines = buildMrz(format, randomMrzFields(random, format));
    return {lines, seen: simulateReader(lines, randomNoise(random), random)};
  });
}

/** What the product reads in the pictures; those in which it finds no lines are left out. */
async function readPictures(/** @type {string} */ folder) {
  /** @type {{items: readonly {file: string, lines?: readonly string[]}[]}} */
  const {items} = JSON.parse(await readFile(join(folder, 'labels.json'), 'utf8'));
  return withVisionPage(folder, async (page) => {
    /** @type {Reading[]} */
    const readings = [];
    for (const {file, lines} of items) {
      const seen = await page.evaluate(
        async (address) => {
          const {vision} = /** @type {{vision: import('@passbase-verify/protocol').Vision}} */ (
            /** @type {unknown} */ (window)
          );
          const still = await (await fetch(address)).blob();
          return (await vision.readDocument(still, {signal: new AbortController().signal})).mrz;
        },
        `/samples/${encodeURIComponent(file)}`,
      );
      if (seen && lines) readings.push({lines, seen});
    }
    return readings;
  });
}

/** Mean −log of what the softened probabilities give the symbol that is printed. */
function placeCost(/** @type {readonly Reading[]} */ readings, /** @type {number} */ power) {
  let sum = 0;
  let count = 0;
  for (const {lines, seen} of readings) {
    // A line of another length was cut wrongly: its places are not those of the text.
    if (lines.some((line, i) => line.length !== seen.lines[i]?.length)) continue;
    seen.lines.forEach((line, i) =>
      line.forEach(({symbols, weights}, j) => {
        const rest = Math.max(1e-7, 1 - weights.reduce((total, weight) => total + weight, 0));
        const soft = weights.map((weight) => Math.max(weight, 1e-8) ** power);
        const all = soft.reduce((total, weight) => total + weight, rest ** power);
        const k = symbols.indexOf(lines[i]?.[j] ?? '');
        sum -= Math.log((k < 0 ? rest ** power : (soft[k] ?? 0)) / all);
        count++;
      }),
    );
  }
  return sum / count;
}

/** @param {Reading} reading @param {Calibration} calibration @returns {Judged} */
function judge({lines, seen}, calibration) {
  const {lines: text, evidence, doubts} = decodeMrz(seen, calibration);
  return {
    right: text.join() === lines.join(),
    valid: parseMrz(text).valid,
    clean: !doubts.includes('many-corrections') && !doubts.includes('no-layout'),
    features: [1, evidence.odds, evidence.lost, evidence.corrections, evidence.doubt],
  };
}

/** The confidence from which so few wrong texts are accepted, in steps of a hundredth. */
function findThreshold(/** @type {readonly (Judged & {confidence: number})[]} */ items) {
  for (let accept = 0.5; accept < 0.99; accept += 0.01) {
    const wrong = items.filter(
      ({confidence, right, valid, clean}) => valid && clean && !right && confidence >= accept,
    );
    if (wrong.length <= WRONG_ACCEPTED * items.length) return Math.round(accept * 100) / 100;
  }
  return 0.99;
}

const short = (/** @type {number | undefined} */ value) => Number((value ?? 0).toPrecision(4));

/** @param {Calibration} calibration @param {string} source */
const toSource = (calibration, source) => `/**
 * How sure a decoded zone is: numbers that \`packages/tooling/src/calibrate-mrz.mjs\` found and wrote here, not to be
 * changed by hand. From ${source}.
 */
import type {MrzCalibration} from './mrz-confidence.js';

export const MRZ_CALIBRATION: MrzCalibration = {
${Object.entries(calibration)
  .map(([key, value]) => `  ${key}: ${value},`)
  .join('\n')}
};
`;

const {values} = parseArgs({options: {pictures: {type: 'string'}, check: {type: 'boolean'}}});
const readings = values.pictures === undefined ? simulate() : await readPictures(values.pictures);
const [fitting, testing] = [0, 1].map((half) => readings.filter((_, i) => (i >> 3) % 2 === half));
if (!fitting || !testing || testing.length < 100) throw new Error('too few readings');

const power = POWERS.reduce((best, one) =>
  placeCost(fitting, one) < placeCost(fitting, best) ? one : best,
);
const plain = {
  power: short(power),
  bias: 0,
  odds: 1,
  lost: -1,
  corrections: 0,
  doubt: 0,
  accept: 1,
};
const judged = fitting.map((reading) => judge(reading, plain));
const [bias, odds, lost, corrections, doubt] = fitLogistic(
  judged.map(({features}) => features),
  judged.map(({right}) => right),
  [0, 1, -1, 0, 0],
).map(short);
const weights = [bias ?? 0, odds ?? 1, lost ?? -1, corrections ?? 0, doubt ?? 0];
const withConfidence = (/** @type {Judged} */ item) => ({
  ...item,
  confidence:
    1 / (1 + Math.exp(-item.features.reduce((sum, x, i) => sum + x * (weights[i] ?? 0), 0))),
});
/** @type {Calibration} */
const calibration = {
  power: plain.power,
  bias: bias ?? 0,
  odds: odds ?? 1,
  lost: lost ?? -1,
  corrections: corrections ?? 0,
  doubt: doubt ?? 0,
  accept: findThreshold(judged.map(withConfidence)),
};

const tested = testing.map((reading) => withConfidence(judge(reading, plain)));
const bins = reliability(tested);
printTable(
  ['confidence', 'zones', 'mean confidence', 'right'],
  bins.map(({from, to, count, confidence, right}) => [
    `${from.toFixed(1)}–${to.toFixed(1)}`,
    `${count}`,
    confidence.toFixed(3),
    right.toFixed(3),
  ]),
);
const accepted = tested.filter(
  ({valid, clean, confidence}) => valid && clean && confidence >= calibration.accept,
);
const right = tested.filter((item) => item.right);
console.log(
  JSON.stringify({
    zones: tested.length,
    exact: short(right.length / tested.length),
    accepted: short(accepted.length / tested.length),
    acceptedWrong: short(accepted.filter((item) => !item.right).length / tested.length),
    rightRefused: short(1 - accepted.filter((item) => item.right).length / right.length),
    calibrationError: short(calibrationError(bins)),
    ...calibration,
  }),
);
if (!values.check) {
  const source =
    values.pictures === undefined
      ? `${SIMULATED} readings of the simulated reader, seed ${SEED}`
      : `${readings.length} readings by the product of made-up pictures`;
  await writeFile(TARGET, toSource(calibration, source));
}
