/** Tables of what came out. */
import {printTable, quantile, rate, wilson} from '../parts/figures.mjs';

/** @typedef {{attempt: import('./types.mjs').Attempt, outcome: import('./types.mjs').Outcome}} Result */
/** @typedef {'genuine' | 'attack'} Role */
/** @typedef {{role: Role, results: readonly Result[]}} Group */

/** A face counts as found where the engine saw exactly one in at least half of the frames. */
const FOUND_SHARE = 0.5;

/** @param {Result} result */
const isFound = ({outcome}) => outcome.faceFrames >= FOUND_SHARE * outcome.frames;

/** @param {Result} result */
export function describe({attempt, outcome}) {
  const {passed, reasons, told, challenge, stepsDone, guidance, seconds} = outcome;
  const faces = `${Math.round((100 * outcome.faceFrames) / outcome.frames)} % of frames with the face`;
  const steps = challenge.map((kind, i) => (i < stepsDone ? `${kind} ✓` : kind)).join(', ');
  const why = [...reasons, ...told].join(', ');
  const verdict = passed ? 'passed' : `refused: ${why} (last: ${guidance})`;
  return `${attempt.condition}: ${attempt.name}: ${verdict}, ${seconds.toFixed(1)} s, ${faces}, ${(outcome.wallMs / 1000).toFixed(1)} s of work [${steps}]`;
}

/** How often each reason was given, the most frequent first. @param {readonly Result[]} results */
function countReasons(results) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const {outcome} of results) {
    for (const reason of [...outcome.reasons, ...outcome.told]) {
      counts.set(reason, (counts.get(reason) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${count}`);
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  const [low, high] = wilson(part, whole).map((share) => (100 * share).toFixed(1));
  return `${(100 * rate(part, whole)).toFixed(1)} % [${low}, ${high}]`;
}

/** @param {readonly Result[]} results */
const passedCount = (results) => results.filter(({outcome}) => outcome.passed).length;

/** Errors: people refused, attacks passed. @param {Group} group */
const errorCount = ({role, results}) =>
  role === 'genuine' ? results.length - passedCount(results) : passedCount(results);

/** @param {ReadonlyMap<string, Group>} groups */
export function printConditions(groups) {
  const all = (/** @type {Role} */ role) => ({
    role,
    results: [...groups.values()]
      .filter((one) => one.role === role)
      .flatMap(({results}) => results),
  });
  const rows = [...groups, ['all people', all('genuine')], ['all attacks', all('attack')]];
  printTable(
    [
      'condition',
      'attempts',
      'face found',
      'passed',
      'refused',
      'rate',
      '[95 % Wilson]',
      'median s',
      'reasons',
    ],
    /** @type {[string, Group][]} */ (rows).map(([name, group]) => {
      const {role, results} = group;
      const passed = passedCount(results);
      return [
        name,
        `${results.length}`,
        `${results.filter(isFound).length}`,
        `${passed}`,
        `${results.length - passed}`,
        role === 'genuine' ? 'BPCER' : 'APCER',
        percent(errorCount(group), results.length),
        quantile(
          results.map(({outcome}) => outcome.seconds),
          0.5,
        ).toFixed(1),
        countReasons(results).join(', ') || '–',
      ];
    }),
  );
}

/** @param {ReadonlyMap<string, Group>} groups */
export function summarise(groups) {
  const all = [...groups];
  const rates = (/** @type {Role} */ role) =>
    all
      .filter(([, group]) => group.role === role)
      .map(
        ([name, group]) =>
          /** @type {const} */ ([name, rate(errorCount(group), group.results.length)]),
      );
  const people = all.filter(([, {role}]) => role === 'genuine').map(([, group]) => group);
  const count = people.reduce((sum, {results}) => sum + results.length, 0);
  return {
    kind: 'liveness',
    attempts: all.reduce((sum, [, {results}]) => sum + results.length, 0),
    bpcer: rate(
      people.reduce((sum, group) => sum + errorCount(group), 0),
      count,
    ),
    bpcerWorst: Math.max(0, ...rates('genuine').map(([, one]) => one)),
    bpcerBy: Object.fromEntries(rates('genuine')),
    apcer: Object.fromEntries(rates('attack')),
  };
}

/** The bars of the product; a mask that moves like a head is reported and no more. */
const MOST_REFUSED = 0.02;
const MOST_REFUSED_OF_ONE = 0.05;
const MOST_PASSED = 0.01;

/** What speaks against the results: each entry one sentence. @param {ReturnType<typeof summarise>} summary */
export function findFaults({bpcer, bpcerBy, apcer}) {
  const share = (/** @type {number} */ value) => `${(100 * value).toFixed(1)} %`;
  return [
    ...(bpcer > MOST_REFUSED ? [`${share(bpcer)} of all people were refused`] : []),
    ...Object.entries(bpcerBy)
      .filter(([, value]) => value > MOST_REFUSED_OF_ONE)
      .map(([name, value]) => `${share(value)} of people were refused: ${name}`),
    ...Object.entries(apcer)
      .filter(
        ([name, value]) =>
          value > (name.startsWith('photograph') || name === 'clip' ? 0 : MOST_PASSED) &&
          name !== 'mask',
      )
      .map(([name, value]) => `${share(value)} passed: ${name}`),
  ];
}
