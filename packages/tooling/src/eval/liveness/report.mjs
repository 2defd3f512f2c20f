/** Tables of what came out. */
import {printTable, rate, wilson} from '../parts/figures.mjs';

/** @typedef {{attempt: import('./types.mjs').Attempt, outcome: import('./types.mjs').Outcome}} Result */

/** A face counts as found where the engine saw exactly one in at least half of the frames. */
const FOUND_SHARE = 0.5;

/** @param {Result} result */
const isFound = ({outcome}) => outcome.faceFrames >= FOUND_SHARE * outcome.frames;

/** @param {Result} result */
export function describe({attempt, outcome}) {
  const {passed, reasons, challenge, stepsDone, guidance, seconds, frames, faceFrames} = outcome;
  const faces = `${Math.round((100 * faceFrames) / frames)} % of frames with the face`;
  const steps = challenge.map((kind, i) => (i < stepsDone ? `${kind} ✓` : kind)).join(', ');
  const verdict = passed ? 'passed' : `refused: ${reasons.join(', ')} (last: ${guidance})`;
  return `${attempt.condition}: ${attempt.name}: ${verdict}, ${seconds.toFixed(1)} s, ${faces} [${steps}]`;
}

/** How often each reason was given, the most frequent first. @param {readonly Result[]} results */
function countReasons(results) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const reason of results.flatMap(({outcome}) => outcome.reasons)) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([reason, count]) => `${reason} ${count}`);
}

/** @param {number} part @param {number} whole */
function percent(part, whole) {
  const [low, high] = wilson(part, whole).map((share) => (100 * share).toFixed(1));
  return `${(100 * rate(part, whole)).toFixed(1)} % [${low}, ${high}]`;
}

/** @param {ReadonlyMap<string, readonly Result[]>} conditions */
export function printConditions(conditions) {
  const rows = [...conditions].map(([name, results]) => {
    const passed = results.filter(({outcome}) => outcome.passed).length;
    const genuine = name === 'sitter';
    return [
      name,
      `${results.length}`,
      `${results.filter(isFound).length}`,
      `${passed}`,
      `${results.length - passed}`,
      genuine ? 'BPCER' : 'APCER',
      percent(genuine ? results.length - passed : passed, results.length),
      countReasons(results).join(', ') || '–',
    ];
  });
  printTable(
    [
      'condition',
      'attempts',
      'face found',
      'passed',
      'refused',
      'rate',
      '[95 % Wilson]',
      'reasons',
    ],
    rows,
  );
}

/** @param {readonly Result[]} results */
export const passedCount = (results) => results.filter(({outcome}) => outcome.passed).length;

/** @param {readonly Result[]} results */
export const foundCount = (results) => results.filter(isFound).length;
