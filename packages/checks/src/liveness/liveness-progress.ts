/** How far a liveness try has come: plain, immutable data that `judgeLiveness` folds observations into. */
import type {
  Challenge,
  GuidanceCode,
  LivenessRecord,
  LivenessStepRecord,
  Rect,
} from '@passbase-verify/protocol';
import type {FaceMoment} from './face-moment.js';

/** Frames kept for the depth check; the newest few of each pose. */
export interface DepthFrames {
  /** Facing the camera before a turn, and the turned pose, of each turn step. */
  readonly turns: readonly {
    readonly frontal: readonly Landmarks[];
    readonly turned: readonly Landmarks[];
  }[];
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

/** What a `turn-left`, `turn-right` step remembers. */
export interface TurnMemory {
  readonly kind: 'turn';
  /** Yaw of the frames that face the camera; their median is the start pose. */
  readonly startYaws: readonly number[];
  readonly frontal: readonly Landmarks[];
  /** Frames turned far enough, without a break. */
  readonly turned: readonly Landmarks[];
  readonly turnedFrames: number;
  /** Degrees. */
  readonly largestChange: number;
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

export type StepMemory = DistanceMemory | TurnMemory | BlinkMemory;

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
