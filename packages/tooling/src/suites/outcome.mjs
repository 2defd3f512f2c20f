/** What a suite of tests came to. */

/**
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {{name: string, reason: string}[]} skipped
 */

/** @returns {Outcome} */
export const noOutcome = () => ({passed: 0, failed: 0, skipped: []});

/** @param {Outcome[]} outcomes @returns {Outcome} */
export const sumOutcomes = (outcomes) => ({
  passed: outcomes.reduce((sum, {passed}) => sum + passed, 0),
  failed: outcomes.reduce((sum, {failed}) => sum + failed, 0),
  skipped: outcomes.flatMap(({skipped}) => skipped),
});

/**
 * A suite that ran nothing has shown nothing: it fails.
 *
 * @param {Outcome} outcome @returns {Outcome}
 */
export const failIfEmpty = (outcome) =>
  outcome.passed + outcome.failed + outcome.skipped.length > 0 ? outcome : {...outcome, failed: 1};

/** The closing line, such as `3 passed, 0 failed` or `3 passed, 0 failed, 1 skipped`. @param {Outcome} outcome */
export function formatOutcome({passed, failed, skipped}) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped.length > 0) parts.push(`${skipped.length} skipped`);
  return parts.join(', ');
}
