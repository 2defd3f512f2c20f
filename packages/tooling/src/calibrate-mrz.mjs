/**
 * Finds how sure a decoded machine readable zone is, and writes it to `packages/checks/src/mrz/decode/mrz-calibration.ts`.
 *
 *     node packages/tooling/src/calibrate-mrz.mjs --pictures DIR     readings by the product of a folder of made-up pictures with
 *                                                                    `labels.json` (`models/mrz-lines/train/exam.py` makes one)
 *     … --save FILE, --readings FILE                                 keeps the readings, as JSON lines; takes them from there
 *     … --check                                                      writes nothing
 *
 * The table that is printed, and the threshold, come from weights that were fitted on the other half of the readings each
 * time; the weights that are written, from all of them.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {decodeMrz, parseMrz} from '@passbase-verify/checks';
import {calibrationError, fitLogistic, reliability} from './calibration/logistic.mjs';
import {printTable} from './eval/parts/figures.mjs';
import {withVisionPage} from './eval/parts/vision-page.mjs';
import {inRoot} from './paths.mjs';

/**
 * @typedef {import('@passbase-verify/protocol').SeenMrz} SeenMrz
 * @typedef {import('@passbase-verify/checks').MrzCalibration} Calibration
 * @typedef {{lines: readonly string[], seen: SeenMrz}} Reading
 * @typedef {{right: boolean, refused: boolean, confidence: number, features: number[]}} Judged
 */

const TARGET = inRoot('packages/checks/src/mrz/decode/mrz-calibration.ts');
const POWERS = [0.5, 0.6, 0.7, 0.8, 0.9, 1];
/** Where the fit begins and what it is held near: the share of the text as it is. */
const PRIOR = [0, 1, -1, 0];
/** Share of all zones that may be accepted although they are wrong: half of what the product promises. */
const WRONG_ACCEPTED = 0.0025;

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

/** @param {string} file @returns {Promise<Reading[]>} */
const readReadings = async (file) =>
  (await readFile(file, 'utf8'))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

/** @param {Reading} reading @param {Calibration} calibration @returns {Judged} */
function judge({lines, seen}, calibration) {
  const {lines: text, evidence, confidence, doubts} = decodeMrz(seen, calibration);
  return {
    right: text.join() === lines.join(),
    // Whatever its confidence, it would be refused.
    refused: !parseMrz(text).valid || doubts.includes('many-corrections'),
    confidence,
    features: [1, evidence.odds, evidence.lost, evidence.corrections],
  };
}

/** The confidence from which so few wrong texts are accepted, in steps of a hundredth. @param {readonly Judged[]} items */
function findThreshold(items) {
  for (let accept = 0.5; accept < 0.99; accept += 0.01) {
    const wrong = items.filter(
      ({confidence, right, refused}) => !refused && !right && confidence >= accept,
    );
    // One more than was seen: what is rare may be missing in so few readings.
    if (wrong.length + 1 <= WRONG_ACCEPTED * items.length) return Math.round(accept * 100) / 100;
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

const {values} = parseArgs({
  options: {
    pictures: {type: 'string'},
    readings: {type: 'string'},
    save: {type: 'string'},
    check: {type: 'boolean'},
  },
});
/** @returns {Promise<Reading[]>} */
async function getReadings() {
  if (values.pictures) return readPictures(values.pictures);
  if (values.readings) return readReadings(values.readings);
  throw new Error('usage: calibrate-mrz.mjs --pictures DIR | --readings FILE');
}

const readings = await getReadings();
if (readings.length < 200) throw new Error('too few readings');
if (values.save) {
  await writeFile(values.save, readings.map((reading) => `${JSON.stringify(reading)}\n`).join(''));
}
/** @param {number} power @param {readonly Judged[]} judged @returns {Calibration} */
function fit(power, judged) {
  const [bias, odds, lost, corrections] = fitLogistic(
    judged.map(({features}) => features),
    judged.map(({right}) => right),
    PRIOR,
  ).map(short);
  return {
    power,
    bias: bias ?? 0,
    odds: odds ?? 1,
    lost: lost ?? -1,
    corrections: corrections ?? 0,
    accept: 1,
  };
}

/** What is found with a power, and how well it foretells what it has not seen. @param {number} power */
function tryPower(power) {
  const judged = readings.map((reading) => judge(reading, fit(power, [])));
  const tested = [0, 1].flatMap((half) => {
    const calibration = fit(
      power,
      judged.filter((_, i) => i % 2 !== half),
    );
    return readings.filter((_, i) => i % 2 === half).map((reading) => judge(reading, calibration));
  });
  const loss = tested.reduce(
    (sum, {confidence, right}) =>
      sum - Math.log(Math.max(1e-9, right ? confidence : 1 - confidence)) / tested.length,
    0,
  );
  return {calibration: fit(power, judged), tested, loss};
}

const best = POWERS.map(tryPower).reduce((one, other) => (other.loss < one.loss ? other : one));
const {tested} = best;
/** @type {Calibration} */
const calibration = {...best.calibration, accept: findThreshold(tested)};

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
  ({refused, confidence}) => !refused && confidence >= calibration.accept,
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
  const source = `${readings.length} readings by the product of made-up pictures`;
  await writeFile(TARGET, toSource(calibration, source));
}
