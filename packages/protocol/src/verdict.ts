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
  | 'liveness-unasked-movement' // movements that were not asked for, as in a recording
  | 'liveness-track-broken';

/** Why a face match is none, or was not judged; each has a sentence with an advice in the locales. */
export type FaceMatchReason =
  | 'face-match-differs' // the portrait shows another person than the selfie
  | 'face-match-changed' // the stills of the challenge show different people
  | 'face-match-no-portrait'
  | 'face-match-portrait-small'
  | 'face-match-no-selfie';

/** Why a face can't be seen well in a still; each has a sentence with an advice in the locales. */
export type FaceQualityReason =
  | 'face-quality-many'
  | 'face-quality-small'
  | 'face-quality-cropped'
  | 'face-quality-turned'
  | 'face-quality-eyes-closed'
  | 'face-quality-mouth-open'
  | 'face-quality-dark'
  | 'face-quality-bright'
  | 'face-quality-uneven'
  | 'face-quality-flat'
  | 'face-quality-blurred';

/** What the comparison of the selfie with the document's portrait came to. */
export interface FaceMatchRecord {
  readonly verdict: 'match' | 'no-match' | 'not-compared';
  readonly reasons: readonly FaceMatchReason[];
  /**
   * `distance` of the descriptors, its `threshold`, the `factor` 0..1 that it comes to, `wellSeen`: how many stills it rests on where
   * any can be seen well; `stillsApart`: the largest distance among
   * the `stills`; `portraitEyes`: pixels between the portrait's eyes.
   */
  readonly scores: Readonly<Record<string, number>>;
}

/** One step of the challenge as it was performed. */
export interface LivenessStepRecord {
  readonly kind: ChallengeKind;
  /** Milliseconds since the try began. */
  readonly startedAt: number;
  readonly endedAt: number;
  /** Named figures that the judgement rests on, e.g. `{yawChange: 21.4, threshold: 15}`. */
  readonly scores: Readonly<Record<string, number>>;
  /** The best still of the step: not always of its last moment. */
  readonly stillFileId?: string;
}

export interface LivenessRecord {
  readonly verdict: Verdict;
  readonly reasons: readonly LivenessReason[];
  readonly steps: readonly LivenessStepRecord[];
  /** Figures over the whole try, e.g. the depth check's residuals. */
  readonly scores: Readonly<Record<string, number>>;
}
