/** How far a liveness try has come: plain, immutable data that `judgeLiveness` folds observations into. */
import type {
  Challenge,
  GuidanceCode,
  LivenessRecord,
  LivenessStepRecord,
  Rect,
} from '@passbase-verify/protocol';
import type {FaceMoment} from './face-moment.js';

/** The frames of one turn: before it, and when the head was turned far enough. */
export interface TurnFrames {
  readonly frontal: readonly Landmarks[];
  readonly turned: readonly Landmarks[];
}

/** Frames kept for the depth check; the newest few of each pose. */
export interface DepthFrames {
  readonly turns: readonly TurnFrames[];
  readonly far: readonly Landmarks[];
  readonly close: readonly Landmarks[];
}

/** Landmarks of one frame, thinned to the kept set, in pixels: x0, y0, x1, y1, … */
export type Landmarks = readonly number[];

/** What a `face-far`, `face-close` step remembers. */
export interface DistanceMemory {
  readonly kind: 'distance';
  /** Since when the face is where it should be. */
  readonly heldSince?: number;
  readonly heldFrames: number;
  readonly landmarks: readonly Landmarks[];
}

/** What a `turn-…` step remembers. */
export interface TurnMemory extends TurnFrames {
  readonly kind: 'turn';
  /** Yaw, or pitch, of the frames that face the camera; their median is the start pose. */
  readonly startAngles: readonly number[];
  /** Since when the head is turned far enough, without a break, and how many frames. */
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
  readonly blinks: number;
  readonly lowestRatio: number;
}

/** What a `mouth-open` step remembers. */
export interface MouthMemory {
  readonly kind: 'mouth';
  /** Gaps of the closed mouth, newest last. */
  readonly closed: readonly number[];
  /** Since when it is open, without a break, and in how many frames. */
  readonly openSince?: number;
  readonly openFrames: number;
}

export type StepMemory = DistanceMemory | TurnMemory | BlinkMemory | MouthMemory;

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
  /** Milliseconds left in this try. */
  readonly remainingMs: number;
  /** Present when the try is over. */
  readonly record?: LivenessRecord;

  // What follows is the judge's own memory.
  /** When the step began. */
  readonly stepStartedAt: number;
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
  readonly memory?: StepMemory;
  readonly depth: DepthFrames;
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
