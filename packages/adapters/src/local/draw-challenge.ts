/** Draws the liveness challenge. Whoever receives the bundle draws it, after the session has begun, so nobody can record it before. */
import {
  CHALLENGE_TIME_LIMIT_MS,
  CHALLENGE_TRIES,
  type Challenge,
  type ChallengeKind,
  type ChallengeMove,
  type ChallengeStep,
  type DotPlace,
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

const DOT_STEPS = 3;

/** Each place lies at a right angle to the one before, so that none is reached on the way to another. */
function drawPath(random: RandomBytes): DotPlace[] {
  const sides = ['left', 'right'] as const;
  const heights = ['up', 'down'] as const;
  const first = below(2, random);
  return Array.from({length: DOT_STEPS}, (_, i) =>
    (i + first) % 2 === 0 ? sides[below(2, random)]! : heights[below(2, random)]!,
  );
}

type Movement = 'blink' | 'turn-up' | 'turn-down' | 'smile' | 'follow-dot';

/** Milliseconds that eyes are to be kept closed: blinks that nobody asked for take 100 to 400 (Stern 1984), and any film has them. */
const HELD_MS = 400;

/**
 * What is asked for besides distance and a turn: movements that a picture can't make, and that nobody makes all the time. An open mouth
 * is not among them: it makes people speak or laugh, and a smile says as much. Nor is a single blink: a film of two would do for it.
 */
const MOVEMENTS: readonly Movement[] = ['blink', 'turn-up', 'turn-down', 'smile', 'follow-dot'];

const blinks = (times: number): ChallengeMove => ({kind: 'blink', times, heldMs: HELD_MS});

function moveOf(movement: Movement, random: RandomBytes): ChallengeMove {
  switch (movement) {
    case 'blink':
      return blinks(2);
    case 'follow-dot':
      return {kind: 'follow-dot', times: DOT_STEPS, path: drawPath(random)};
    default:
      return {kind: movement, times: 1};
  }
}

/** For eyes that can't be closed, the head is moved; for what moves the head or the mouth, the eyes are closed. */
const insteadOfMovement = ({kind}: ChallengeMove, random: RandomBytes): ChallengeMove =>
  kind === 'blink' ? {kind: below(2, random) === 0 ? 'turn-up' : 'turn-down', times: 1} : blinks(2);

/** Up to 0.9 s: longer feels like a fault. */
const pauseMs = (random: RandomBytes): number => 100 * below(10, random);

/**
 * Face distance (far, then close), a head turn to either side and one further movement, in random order and after random pauses: 3!
 * orders × 2 sides × 5 movements = 60 kinds of sequences, times the paths of the dot and the pauses. That makes a recording of another session
 * useless most of the time and no more; freshness rests on the nonce, not on this number.
 *
 * Each step has an alternative. Depth is asked for whichever are taken: where distance is given up, both of its steps become turns, and where
 * the turn is given up, distance is left.
 */
export function drawChallenge(random: RandomBytes = systemRandom): Challenge {
  const [side, other] = shuffled(['turn-left', 'turn-right'] as const, random) as [
    ChallengeKind,
    ChallengeKind,
  ];
  const movement = moveOf(MOVEMENTS[below(MOVEMENTS.length, random)]!, random);
  const distance: readonly ChallengeStep[] = [
    {kind: 'face-far', times: 1, instead: {kind: other, times: 1}},
    {kind: 'face-close', times: 1, instead: {kind: side, times: 1}},
  ];
  const turn: ChallengeStep = {
    ...{kind: side, times: 1},
    instead: movement.kind === 'blink' ? {kind: 'smile', times: 1} : blinks(3),
  };
  const action: ChallengeStep = {...movement, instead: insteadOfMovement(movement, random)};
  return {
    steps: shuffled([distance, [turn], [action]], random)
      .flat()
      .map((step) => ({...step, pauseMs: pauseMs(random)})),
    timeLimitMs: CHALLENGE_TIME_LIMIT_MS,
    tries: CHALLENGE_TRIES,
  };
}
