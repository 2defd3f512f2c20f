/** Verdicts: what `checks` says of one try, and why. */
import type {ChallengeKind} from './challenge.js';

export type Verdict = 'pass' | 'retry' | 'fail';

/** Why a liveness try did not pass; each has a sentence with an advice in the locales. */
export type LivenessReason =
  | 'liveness-out-of-time'
  | 'liveness-face-lost'
  | 'liveness-many-faces'
  | 'liveness-flat'
  | 'liveness-no-challenge'
  | 'liveness-track-broken';

/** One step of the challenge as it was performed. */
export interface LivenessStepRecord {
  readonly kind: ChallengeKind;
  /** Milliseconds since the try began. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Named figures that the judgement rests on, e.g. `{yawChange: 21.4, threshold: 15}`. */
  readonly scores: Readonly<Record<string, number>>;
  /** The still taken when the step was passed. */
  readonly stillFileId?: string;
}

export interface LivenessRecord {
  readonly verdict: Verdict;
  readonly reasons: readonly LivenessReason[];
  readonly steps: readonly LivenessStepRecord[];
  /** Figures over the whole try, e.g. the depth check's residuals. */
  readonly scores: Readonly<Record<string, number>>;
}
