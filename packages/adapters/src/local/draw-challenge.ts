/** Draws the liveness challenge. Whoever receives the bundle draws it, after the session has begun, so nobody can record it before. */
import {
  CHALLENGE_TIME_LIMIT_MS,
  CHALLENGE_TRIES,
  type Challenge,
  type ChallengeStep,
} from '@passbase-verify/protocol';

/** A source of random bytes: `crypto.getRandomValues`, or a seeded one in tests. */
export type RandomBytes = (length: number) => Uint8Array;

export const systemRandom: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length));

/** A whole number 0..below-1, each as likely: bytes that would favour the small ones are drawn again. */
function below(limit: number, random: RandomBytes): number {
  const fair = 256 - (256 % limit);
  for (;;) {
    const byte = random(1)[0] ?? 0;
    if (byte < fair) return byte % limit;
  }
}

/** Fisher–Yates. */
function shuffled<T>(items: readonly T[], random: RandomBytes): T[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const other = below(last + 1, random);
    [result[last], result[other]] = [result[other]!, result[last]!];
  }
  return result;
}

/**
 * What is asked for besides distance and a turn: movements that a picture can't make. An open mouth is not among them: the drawn
 * sitter's is not seen by the model yet, so nothing would test it.
 */
const ACTIONS: readonly ChallengeStep[] = [
  {kind: 'blink', times: 1},
  {kind: 'blink', times: 2},
  {kind: 'turn-up', times: 1},
  {kind: 'turn-down', times: 1},
];

/**
 * Face distance (far, then close), a head turn to either side and one further movement, in random order: 3! orders × 2
 * sides × 4 movements = 48 sequences. That is enough to make a recording of another session useless most of the time and
 * no more; freshness rests on the nonce, not on this number.
 */
export function drawChallenge(random: RandomBytes = systemRandom): Challenge {
  const distance: readonly ChallengeStep[] = [
    {kind: 'face-far', times: 1},
    {kind: 'face-close', times: 1},
  ];
  const turn: readonly ChallengeStep[] = [
    {kind: below(2, random) === 0 ? 'turn-left' : 'turn-right', times: 1},
  ];
  const action: readonly ChallengeStep[] = [ACTIONS[below(ACTIONS.length, random)]!];
  return {
    steps: shuffled([distance, turn, action], random).flat(),
    timeLimitMs: CHALLENGE_TIME_LIMIT_MS,
    tries: CHALLENGE_TRIES,
  };
}
