/** The liveness challenge: drawn by the adapter, never by the page. */
import {assertArgument} from './error.js';

/**
 * - `face-far`, `face-close`: bring the face to the far, then the close target size.
 * - `turn-left`, `turn-right`: turn the head to the User's own left or right.
 * - `turn-up`, `turn-down`: lift or lower the head.
 * - `blink`: close and open both eyes; with `heldMs`, keep them closed meanwhile.
 * - `smile`: smile with closed or open lips.
 * - `mouth-open`: open the mouth.
 * - `follow-dot`: point the nose at a dot that goes from place to place on the screen.
 */
export const CHALLENGE_KINDS = [
  'face-far',
  'face-close',
  'turn-left',
  'turn-right',
  'turn-up',
  'turn-down',
  'blink',
  'smile',
  'mouth-open',
  'follow-dot',
] as const;

export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

/** Movements about how far the face is. */
export const isDistanceKind = (kind: ChallengeKind): boolean =>
  kind === 'face-far' || kind === 'face-close';

/** Where the dot of `follow-dot` goes, seen from the middle of the screen; left and right are the User's own. */
export const DOT_PLACES = ['left', 'right', 'up', 'down'] as const;

export type DotPlace = (typeof DOT_PLACES)[number];

/** One movement. */
export interface ChallengeMove {
  readonly kind: ChallengeKind;
  /** How often it is to be done: more than once only for `blink`, and for `follow-dot` the number of its places. */
  readonly times: number;
  /** `follow-dot` only: the places in their order; none follows itself. */
  readonly path?: readonly DotPlace[];
  /** `blink` only: milliseconds that the eyes stay closed at least. Where it is absent, any blink will do. */
  readonly heldMs?: number;
}

export interface ChallengeStep extends ChallengeMove {
  /**
   * Milliseconds from the end of the step before until this one is asked for, so that a recording does not know when; 0 where it
   * is absent.
   */
  readonly pauseMs?: number;
  /** As drawn: what a User who can't do this movement does in its place. */
  readonly instead?: ChallengeMove;
  /** As performed: the kind that was drawn, where the alternative was taken. */
  readonly insteadOf?: ChallengeKind;
}

export interface Challenge {
  readonly steps: readonly ChallengeStep[];
  /** Milliseconds for one try of the whole sequence. */
  readonly timeLimitMs: number;
  /** Tries the User has. */
  readonly tries: number;
}

/** 20 s a try and 5 tries, as in the product's journey. */
export const CHALLENGE_TIME_LIMIT_MS = 20_000;
export const CHALLENGE_TRIES = 5;
/** Whoever asks for more time gets so many times as much: WCAG 2.2, success criterion 2.2.1, asks for ten times where that can be. */
export const CHALLENGE_MORE_TIME = 3;

/** What the User asked for in the place of what was drawn. */
export interface ChallengeWishes {
  /** Indices of steps whose alternative is taken. */
  readonly alternatives: ReadonlySet<number>;
  readonly moreTime: boolean;
}

const moveOf = ({kind, times, path, heldMs}: ChallengeMove): ChallengeMove => ({
  kind,
  times,
  ...(path ? {path} : {}),
  ...(heldMs === undefined ? {} : {heldMs}),
});

/** Member by member: what an adapter sends along besides is not recorded. */
const withoutAlternative = (step: ChallengeStep): ChallengeStep => ({
  ...moveOf(step),
  ...(step.pauseMs === undefined ? {} : {pauseMs: step.pauseMs}),
  ...(step.insteadOf === undefined ? {} : {insteadOf: step.insteadOf}),
});

const takeAlternative = (step: ChallengeStep): ChallengeStep => {
  const {instead, kind, pauseMs} = step;
  return instead
    ? withoutAlternative({
        ...instead,
        insteadOf: kind,
        ...(pauseMs === undefined ? {} : {pauseMs}),
      })
    : withoutAlternative(step);
};

/** The challenge as this User performs it. */
export function performedChallenge(drawn: Challenge, wishes: ChallengeWishes): Challenge {
  const {alternatives, moreTime} = wishes;
  return {
    steps: drawn.steps.map((step, index) =>
      alternatives.has(index) ? takeAlternative(step) : withoutAlternative(step),
    ),
    timeLimitMs: drawn.timeLimitMs * (moreTime ? CHALLENGE_MORE_TIME : 1),
    tries: drawn.tries,
  };
}

/** The same members, whatever their order; steps and moves are flat but for lists of words. */
const isSame = (a: object, b: object): boolean => {
  const text = (value: object): string =>
    JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  return text(a) === text(b);
};

/**
 * Whether a performed challenge is what was drawn, with no other changes than alternatives that were offered and time that was
 * asked for.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `drawn` is none.
 */
export function answersChallenge(drawn: Challenge, performed: Challenge): boolean {
  const isChallenge: boolean =
    Array.isArray(drawn?.steps) &&
    (drawn.steps as readonly unknown[]).every((step) => typeof step === 'object' && step !== null);
  assertArgument(isChallenge, 'drawn must be a challenge');
  const {steps, timeLimitMs, tries} = performed;
  return (
    tries === drawn.tries &&
    (timeLimitMs === drawn.timeLimitMs ||
      timeLimitMs === drawn.timeLimitMs * CHALLENGE_MORE_TIME) &&
    steps.length === drawn.steps.length &&
    drawn.steps.every(
      (step, index) =>
        isSame(steps[index]!, withoutAlternative(step)) ||
        (step.instead !== undefined && isSame(steps[index]!, takeAlternative(step))),
    )
  );
}
