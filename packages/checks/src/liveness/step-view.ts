/** What a step's judge gets, and what it answers. */
import type {
  ChallengeKind,
  ChallengeStep,
  FaceObservation,
  GuidanceCode,
  SeenFace,
} from '@passbase-verify/protocol';
import type {Landmarks} from './face-landmarks.js';
import type {FaceMoment} from './face-moment.js';
import type {HeadAngles, StepMemory} from './liveness-progress.js';

/** A frame with exactly one face. */
export interface SingleFace {
  readonly seen: FaceObservation;
  readonly face: SeenFace;
  readonly moment: FaceMoment;
  /** The face's kept landmarks in pixels. */
  readonly landmarks: Landmarks;
}

export interface StepView<Memory extends StepMemory = StepMemory> extends SingleFace {
  readonly step: ChallengeStep;
  /** Kinds of the steps after it. */
  readonly later: readonly ChallengeKind[];
  readonly memory: Memory;
  /** Median aspect ratio of the User's own open eyes, once enough frames have been seen. */
  readonly openEyes?: {readonly left: number; readonly right: number};
  /** `SeenFace.smile` of the User's own face when none is asked for, once enough frames have been seen. */
  readonly unsmiling?: number;
  /** How the User looks straight ahead, once the head has rested so. */
  readonly ahead?: HeadAngles;
  /** The smallest face since the track's size last jumped. */
  readonly smallestSize: number;
}

export interface StepJudgement<Memory extends StepMemory = StepMemory> {
  readonly memory: Memory;
  readonly guidance: GuidanceCode;
  /** 0..1 */
  readonly stepProgress: number;
  /** The figures that the pass rests on; present where the step is passed. */
  readonly passed?: Readonly<Record<string, number>>;
}
