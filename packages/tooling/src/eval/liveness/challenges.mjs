/** The challenge of a seed. */
import {drawChallenge} from '@passbase-verify/adapters';
import {seededRandom} from '@passbase-verify/testkit';

/** @param {number} seed @returns {import('@passbase-verify/protocol').Challenge} */
export function challengeFor(seed) {
  const random = seededRandom(seed);
  return drawChallenge((length) =>
    Uint8Array.from({length}, () => Math.floor(random.between(0, 256))),
  );
}
