/**
 * Figures of presentation attack detection (ISO/IEC 30107-3): APCER, the share of attacks that are taken for a live face, and BPCER,
 * the share of live faces that are not; AUC, the share of pairs of a live face and an attack in which the live one looks more alive.
 */
import {printTable, rate, wilson} from '../parts/figures.mjs';
import {areaUnderCurve} from '../parts/roc.mjs';

/** @typedef {import('./types.mjs').Found} Found */
/**
 * @typedef {object} Measure
 * @property {string} name
 * @property {(found: Found) => number | undefined} attack The higher, the more like an attack.
 * @property {number} [from] From which on it counts as one; absent where there is no such limit.
 */

/** Sign of each measure where a picture of a picture is expected. */
const FEATURES = /** @type {const} */ ([
  ['grid', 1],
  ['dots', 1],
  ['frame', 1],
  ['focus', -1],
  ['colour', -1],
  ['darkest', 1],
  ['specular', 1],
]);

/** The measure of several networks together. */
export const ALL_NETWORKS = 'networks, mean';

/** One heavy sign, or two light ones. */
const SUSPICIOUS = 0.3;

/** @param {readonly {name: string, pad?: {threshold: number}}[]} networks @returns {Measure[]} */
export function measuresOf(networks) {
  const each = networks.map(({name, pad}) => ({
    name,
    attack: (/** @type {Found} */ {face}) => {
      const score = face.pad?.models.find((model) => model.name === name)?.score;
      return score === undefined ? undefined : -score;
    },
    // A score at the threshold is taken for a live one.
    from: -(pad?.threshold ?? 0) + Number.EPSILON,
  }));
  const thresholds = networks.map(({pad}) => pad?.threshold ?? 0);
  const mean = thresholds.reduce((sum, value) => sum + value, 0) / thresholds.length;
  return [
    ...each,
    ...(networks.length > 1
      ? [
          {
            name: ALL_NETWORKS,
            attack: (/** @type {Found} */ {face}) => face.pad && -face.pad.score,
            from: -mean + Number.EPSILON,
          },
        ]
      : []),
    {name: 'suspicion', attack: ({suspicion}) => suspicion, from: SUSPICIOUS},
    ...FEATURES.map(([name, sign]) => ({
      name,
      attack: (/** @type {Found} */ {face}) => face.recapture && sign * face.recapture[name],
    })),
  ];
}

/**
 * @param {Measure} measure
 * @param {readonly Found[]} real
 * @param {readonly Found[]} spoof
 */
export function figuresOf({attack, from}, real, spoof) {
  const values = (/** @type {readonly Found[]} */ list) =>
    list.flatMap((found) => attack(found) ?? []);
  const [live, fake] = [values(real), values(spoof)];
  const auc = live.length && fake.length ? areaUnderCurve(live, fake) : undefined;
  if (from === undefined) return {auc};
  const missed = fake.filter((value) => value < from).length;
  const refused = live.filter((value) => value >= from).length;
  return {
    auc,
    apcer: fake.length > 0 ? rate(missed, fake.length) : null,
    apcerInterval: wilson(missed, fake.length).map((bound) => rate(bound, 1)),
    bpcer: live.length > 0 ? rate(refused, live.length) : null,
    bpcerInterval: wilson(refused, live.length).map((bound) => rate(bound, 1)),
  };
}

const percent = (/** @type {number} */ share) => (100 * share).toFixed(0);

/** @param {number | null | undefined} value @param {readonly number[] | undefined} interval */
const cell = (value, interval) =>
  typeof value === 'number' && interval
    ? `${percent(value)} (${interval.map(percent).join('–')})`
    : '–';

/**
 * @param {string} title
 * @param {readonly Measure[]} measures
 * @param {readonly Found[]} real
 * @param {readonly Found[]} spoof
 */
export function printFigures(title, measures, real, spoof) {
  console.log(`\n${title}: ${real.length} live, ${spoof.length} attacks`);
  printTable(
    ['', 'AUC', 'APCER % (95 %)', 'BPCER % (95 %)'],
    measures.map((measure) => {
      const {auc, apcer, apcerInterval, bpcer, bpcerInterval} = figuresOf(measure, real, spoof);
      return [
        measure.name,
        auc === undefined ? '–' : auc.toFixed(3),
        cell(apcer, apcerInterval),
        cell(bpcer, bpcerInterval),
      ];
    }),
  );
}
