/** What is asked for in a try. */
import {drawChallenge} from '@passbase-verify/adapters';
import {isDistanceKind, performedChallenge} from '@passbase-verify/protocol';
import {seededRandom} from '@passbase-verify/testkit';

/** As it is drawn for a seed. @param {number} seed @returns {import('@passbase-verify/protocol').Challenge} */
export function challengeFor(seed) {
  const random = seededRandom(seed);
  return drawChallenge((length) =>
    Uint8Array.from({length}, () => Math.floor(random.between(0, 256))),
  );
}

/**
 * As it is performed.
 *
 * @param {Pick<import('./types.mjs').Attempt, 'seed' | 'subject'>} attempt
 */
export function challengeOf({seed, subject}) {
  const drawn = challengeFor(seed);
  const others = drawn.steps.flatMap(({kind}, index) => (isDistanceKind(kind) ? [] : [index]));
  const alternatives = new Set(subject.kind === 'replay' && subject.alternatives ? others : []);
  return performedChallenge(drawn, {alternatives, moreTime: false});
}
