import {
  CHALLENGE_KINDS,
  DOT_PLACES,
  assertArgument,
  type Challenge,
} from '@passbase-verify/protocol';

const KINDS: ReadonlySet<unknown> = new Set(CHALLENGE_KINDS);
const PLACES: ReadonlySet<unknown> = new Set(DOT_PLACES);

/** Nobody performs more than this in any time that a User would spend. */
const MOST_STEPS = 20;
const MOST_TIMES = 10;
const LONGEST_MS = 10 * 60_000;
const LONGEST_PAUSE_MS = 10_000;
/** Nobody who can't see the screen waits longer. */
const LONGEST_HELD_MS = 2_000;

const isCount = (value: unknown, most: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most;

/** A place that follows itself could not be told from the one before. */
const isPath = (path: unknown, length: unknown): boolean =>
  Array.isArray(path) &&
  path.length === length &&
  path.every((place, i) => PLACES.has(place) && place !== path[i - 1]);

function assertMove(move: unknown): void {
  assertArgument(typeof move === 'object' && move !== null, 'a challenge step must be an object');
  const {kind, times, path, heldMs} = move as Record<string, unknown>;
  assertArgument(KINDS.has(kind), 'a challenge step must be known');
  assertArgument(
    isCount(times, kind === 'blink' || kind === 'follow-dot' ? MOST_TIMES : 1),
    'times must be 1, or up to 10 for a blink and for a dot',
  );
  assertArgument(
    kind === 'follow-dot' ? isPath(path, times) : path === undefined,
    'path must name the places of a dot, one after the other, and stand only there',
  );
  assertArgument(
    heldMs === undefined || (kind === 'blink' && isCount(heldMs, LONGEST_HELD_MS)),
    `heldMs must be 1 to ${LONGEST_HELD_MS}, and stand only with a blink`,
  );
}

function assertStep(step: unknown): void {
  assertMove(step);
  const {pauseMs, instead, insteadOf} = step as Record<string, unknown>;
  assertArgument(
    pauseMs === undefined || pauseMs === 0 || isCount(pauseMs, LONGEST_PAUSE_MS),
    `pauseMs must be 0 to ${LONGEST_PAUSE_MS}`,
  );
  if (instead !== undefined) assertMove(instead);
  assertArgument(insteadOf === undefined || KINDS.has(insteadOf), 'insteadOf must be known');
}

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
  (steps as readonly unknown[]).forEach(assertStep);
  assertArgument(isCount(timeLimitMs, LONGEST_MS), 'timeLimitMs must be 1 to 600000');
  assertArgument(isCount(tries, 100), 'tries must be 1 to 100');
}
