/** The liveness challenge: drawn by the adapter, never by the page. */

/**
 * - `face-far`, `face-close`: bring the face to the far, then the close target size.
 * - `turn-left`, `turn-right`: turn the head to the User's own left or right.
 * - `turn-up`, `turn-down`: lift or lower the head.
 * - `blink`: close and open both eyes.
 * - `mouth-open`: open the mouth.
 */
export const CHALLENGE_KINDS = [
  'face-far',
  'face-close',
  'turn-left',
  'turn-right',
  'turn-up',
  'turn-down',
  'blink',
  'mouth-open',
] as const;

export type ChallengeKind = (typeof CHALLENGE_KINDS)[number];

export interface ChallengeStep {
  readonly kind: ChallengeKind;
  /** How often it is to be done; only `blink` is ever asked for more than once. */
  readonly times: number;
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
