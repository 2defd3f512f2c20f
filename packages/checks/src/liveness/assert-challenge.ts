import {CHALLENGE_KINDS, assertArgument, type Challenge} from '@passbase-verify/protocol';

const KINDS: ReadonlySet<string> = new Set(CHALLENGE_KINDS);

/** Nobody performs more than this in any time that a User would spend. */
const MOST_STEPS = 20;
const MOST_TIMES = 10;
const LONGEST_MS = 10 * 60_000;

const isCount = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most;

/**
 * Checks a challenge at the door: it may come from the network.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`.
 */
export function assertChallenge(challenge: unknown): asserts challenge is Challenge {
  assertArgument(
    typeof challenge === 'object' && challenge !== null,
    'the challenge must be an object',
  );
  const {steps, timeLimitMs, tries} = challenge as Partial<Challenge>;
  assertArgument(
    Array.isArray(steps) && steps.length > 0 && steps.length <= MOST_STEPS,
    `the challenge must have 1 to ${MOST_STEPS} steps`,
  );
  for (const step of steps as readonly unknown[]) {
    assertArgument(typeof step === 'object' && step !== null, 'a challenge step must be an object');
    const {kind, times} = step as {kind?: unknown; times?: unknown};
    assertArgument(typeof kind === 'string' && KINDS.has(kind), 'a challenge step must be known');
    assertArgument(
      isCount(times, kind === 'blink' ? MOST_TIMES : 1),
      'times must be 1, or up to 10 for a blink',
    );
  }
  assertArgument(isCount(timeLimitMs, LONGEST_MS), 'timeLimitMs must be 1 to 600000');
  assertArgument(isCount(tries, 100), 'tries must be 1 to 100');
}
