/** `turn-left`, `turn-right`, `turn-up`, `turn-down`: the head turns away from its start pose; left and right are the User's own. */
import type {ChallengeKind, GuidanceCode} from '@passbase-verify/protocol';
import {isFrontal} from './face-fit.js';
import {LIVENESS} from './liveness-thresholds.js';
import type {Landmarks, TurnMemory} from './liveness-progress.js';
import {median} from './median.js';
import type {StepJudgement, StepView} from './step-view.js';

/** Frames kept of each pose, for the depth check. */
const MOST_FRAMES = 5;

interface Direction {
  readonly axis: 'yaw' | 'pitch';
  readonly sign: 1 | -1;
  readonly instruction: GuidanceCode;
}

/** Signs are those of `HeadPose`. */
const DIRECTIONS: Partial<Record<ChallengeKind, Direction>> = {
  'turn-left': {axis: 'yaw', sign: 1, instruction: 'face-turn-left'},
  'turn-right': {axis: 'yaw', sign: -1, instruction: 'face-turn-right'},
  'turn-up': {axis: 'pitch', sign: 1, instruction: 'face-turn-up'},
  'turn-down': {axis: 'pitch', sign: -1, instruction: 'face-turn-down'},
};

export const startTurn = (): TurnMemory => ({
  kind: 'turn',
  startAngles: [],
  frontal: [],
  turned: [],
  turnedFrames: 0,
});

/** The start pose stays; a turn that was under way has to be seen anew. */
export const interruptTurn = ({startAngles, frontal}: TurnMemory): TurnMemory => ({
  ...startTurn(),
  startAngles,
  frontal,
});

const keep = (frames: readonly Landmarks[], frame: Landmarks): readonly Landmarks[] =>
  [...frames, frame].slice(-MOST_FRAMES);

/** Adds a frame to the start pose: the head faces the camera and has not begun to turn. */
const addStartPose = (view: StepView<TurnMemory>, angle: number): TurnMemory => ({
  ...view.memory,
  startAngles: [...view.memory.startAngles, angle],
  frontal: keep(view.memory.frontal, view.landmarks),
});

export function judgeTurn(view: StepView<TurnMemory>): StepJudgement<TurnMemory> {
  const {moment, memory} = view;
  const {axis, sign, instruction} = DIRECTIONS[view.step.kind]!;
  const {startAngles} = memory;
  const angle = moment[axis];

  if (startAngles.length < LIVENESS.startPoseFrames) {
    if (!isFrontal(moment)) return {memory, guidance: 'face-turn-back', stepProgress: 0};
    return {memory: addStartPose(view, angle), guidance: instruction, stepProgress: 0};
  }

  const change = (angle - median(startAngles)) * sign;
  if (
    Math.abs(change) <= LIVENESS.startPoseSpread &&
    startAngles.length < LIVENESS.startPoseFramesMost
  ) {
    return {memory: addStartPose(view, angle), guidance: instruction, stepProgress: 0};
  }
  const progress = Math.min(0.95, Math.max(0, change / LIVENESS.turnDegrees));
  // Frames must follow each other: a turn that comes and goes is noise.
  if (change < LIVENESS.turnDegrees) {
    return {memory: interruptTurn(memory), guidance: instruction, stepProgress: progress};
  }
  const turnedSince = memory.turnedSince ?? moment.at;
  const turnedFrames = memory.turnedFrames + 1;
  const passed =
    turnedFrames >= LIVENESS.turnFrames && moment.at - turnedSince >= LIVENESS.turnHoldMs;
  return {
    memory: {
      ...memory,
      turnedSince,
      turnedFrames,
      turned: keep(memory.turned, view.landmarks),
    },
    // Not "hold still": who goes on turning gives the clearer evidence.
    guidance: instruction,
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {[`${axis}Change`]: change, threshold: LIVENESS.turnDegrees}} : {}),
  };
}
