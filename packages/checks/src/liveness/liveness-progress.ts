/** How far a liveness try has come: plain, immutable data that `judgeLiveness` folds observations into. */
import type {
  Challenge,
  DotPlace,
  GuidanceCode,
  LivenessRecord,
  LivenessStepRecord,
  Rect,
} from '@passbase-verify/protocol';
import type {DepthEvidence} from './depth/depth-evidence.js';
import type {Landmarks} from './face-landmarks.js';
import type {FaceMoment} from './face-moment.js';

/** What a `face-far`, `face-close` step remembers. */
export interface DistanceMemory {
  readonly kind: 'distance';
  /** Since when the face is where it should be. */
  readonly heldSince?: number;
  readonly heldFrames: number;
  readonly landmarks: readonly Landmarks[];
}

/** Degrees, as in `HeadPose`. */
export interface HeadAngles {
  readonly yaw: number;
  readonly pitch: number;
}

export interface TimedAngles extends HeadAngles {
  readonly at: number;
}

/** The pose that a movement of the head begins from. */
export interface StartPose {
  /** The newest frames in which the head looked ahead; or those in which it rests elsewhere. */
  readonly frames: readonly StartFrame[];
  /** The angles that the movement is measured from; absent until it may begin. */
  readonly from?: HeadAngles;
}

interface StartFrame extends TimedAngles {
  readonly landmarks: Landmarks;
}

/** What a `turn-…` step remembers. */
export interface TurnMemory {
  readonly kind: 'turn';
  readonly start: StartPose;
  /** The frames in which the head was turned far enough. */
  readonly turned: readonly Landmarks[];
  /** Since when it is, without a break, and in how many frames. */
  readonly turnedSince?: number;
  readonly turnedFrames: number;
}

/** What a `blink` step remembers. */
export interface BlinkMemory {
  readonly kind: 'blink';
  /** The last frame with open eyes; a blink begins from it. */
  readonly open?: FaceMoment;
  /** Set while the eyes are closed. */
  readonly closedSince?: number;
  /** True after a blink that was shorter than is asked for. */
  readonly tooShort?: true;
  readonly blinks: number;
  readonly lowestRatio: number;
}

/** What a `mouth-open` or `smile` step remembers. */
export interface ExpressionMemory {
  readonly kind: 'expression';
  /** The gap of the closed mouth, newest last; or how little a face smiled since it was asked to, newest last. */
  readonly rest: readonly number[];
  /** Since when it is shown, without a break, and in how many frames. */
  readonly shownSince?: number;
  readonly shownFrames: number;
}

/** What a `follow-dot` step remembers. */
export interface DotMemory {
  readonly kind: 'dot';
  readonly start: StartPose;
  /** How many places the nose has pointed at. */
  readonly reached: number;
  /** Since when it points at the present one, without a break, and in how many frames. */
  readonly pointedSince?: number;
  readonly pointedFrames: number;
  /** The smallest turn with which a place was reached. */
  readonly leastDegrees: number;
}

export type StepMemory = DistanceMemory | TurnMemory | BlinkMemory | ExpressionMemory | DotMemory;

/** What is remembered, in one step, of movements that were not asked for. */
export interface StrayMemory {
  /** Whether the User has looked ahead since the step began: before, they come back from the one before. */
  readonly ahead: boolean;
  /** Frames in a row of a movement that was not asked for. */
  readonly frames: number;
  /** The smallest size of the face in this step, since the User was near enough. */
  readonly smallest: number;
  /** Until when the User may still be coming closer, on the frame clock. */
  readonly nearsUntil: number;
}

export interface LivenessProgress {
  readonly challenge: Challenge;
  /** Milliseconds on the frame clock; the first judged frame starts the try. */
  readonly startedAt: number;
  /** Index of the step to perform now; equals the number of steps when all are passed. */
  readonly stepIndex: number;
  /** Steps passed so far. */
  readonly steps: readonly LivenessStepRecord[];
  /** Where the face should be now, where the step is about distance; normalised, unmirrored. */
  readonly target?: Rect;
  /** 0..1: how far the present step has come. */
  readonly stepProgress: number;
  /** True before the present step is asked for: its pause is not over. */
  readonly waiting: boolean;
  /** Where the dot is now, where the step is about following it. */
  readonly dot?: DotPlace;
  /** Milliseconds left in this try. */
  readonly remainingMs: number;
  /** Present when the try is over. */
  readonly record?: LivenessRecord;

  // What follows is the judge's own memory.
  /** When the step began: its pause, then its movement. */
  readonly stepStartedAt: number;
  /** When the movement was under way for the first time. */
  readonly reactedAt?: number;
  /** `at` of the last judged frame. */
  readonly lastAt?: number;
  /** The last single face. */
  readonly last?: FaceMoment;
  /** Since when more than one face is seen. */
  readonly manySince?: number;
  /** The smallest face since the track's size last jumped: the growth to `face-close` starts there. */
  readonly smallestSize?: number;
  /** Eye aspect ratios of open eyes, newest last, for the baseline. */
  readonly openEyes: readonly {readonly left: number; readonly right: number}[];
  /** Poses of the first frames in a row in which the head rests and faces the camera. */
  readonly ahead: readonly TimedAngles[];
  /** `SeenFace.smile` of frontal frames in which no smile was asked for, newest last. */
  readonly unsmiling: readonly number[];
  /** Movements that were not asked for, in the present step; and whether left and right were confused once in the try. */
  readonly stray: StrayMemory;
  readonly mistaken: boolean;
  readonly memory?: StepMemory;
  readonly depth: DepthEvidence;
  readonly frames: number;
}

export interface LivenessJudgement {
  readonly progress: LivenessProgress;
  readonly guidance: GuidanceCode;
  /** Index of the step passed by this very frame. */
  readonly passedStep?: number;
  /** Present when the try is over; its verdict is `pass` or `retry`. */
  readonly record?: LivenessRecord;
}
