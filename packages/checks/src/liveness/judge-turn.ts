/** `turn-left` and `turn-right`: the head turns away from its start pose to the User's own left or right. */
import {isFrontal} from './face-fit.js';
import {LIVENESS} from './liveness-thresholds.js';
import type {TurnMemory} from './liveness-progress.js';
import {median} from './median.js';
import type {StepJudgement, StepView} from './step-view.js';

/** Frames kept of each pose, for the depth check. */
const MOST_FRAMES = 5;

export const startTurn = (): TurnMemory => ({
  kind: 'turn',
  startYaws: [],
  frontal: [],
  turned: [],
  turnedFrames: 0,
});

/** The start pose stays; a turn that was under way has to be seen anew. */
export const interruptTurn = ({startYaws, frontal}: TurnMemory): TurnMemory => ({
  ...startTurn(),
  startYaws,
  frontal,
});

const keep = <Frame>(frames: readonly Frame[], frame: Frame): readonly Frame[] =>
  [...frames, frame].slice(-MOST_FRAMES);

/** Adds a frame to the start pose: the head faces the camera and has not begun to turn. */
const addStartPose = (view: StepView<TurnMemory>): TurnMemory => ({
  ...view.memory,
  startYaws: [...view.memory.startYaws, view.moment.yaw],
  frontal: keep(view.memory.frontal, view.landmarks),
});

export function judgeTurn(view: StepView<TurnMemory>): StepJudgement<TurnMemory> {
  const {moment, memory} = view;
  const toLeft = view.step.kind === 'turn-left';
  const instruction = toLeft ? 'face-turn-left' : 'face-turn-right';
  const {startYaws} = memory;

  if (startYaws.length < LIVENESS.startPoseFrames) {
    if (!isFrontal(moment)) return {memory, guidance: 'face-turn-back', stepProgress: 0};
    return {memory: addStartPose(view), guidance: instruction, stepProgress: 0};
  }

  const change = (moment.yaw - median(startYaws)) * (toLeft ? 1 : -1);
  if (
    Math.abs(change) <= LIVENESS.startPoseSpread &&
    startYaws.length < LIVENESS.startPoseFramesMost
  ) {
    return {memory: addStartPose(view), guidance: instruction, stepProgress: 0};
  }
  const progress = Math.min(0.95, Math.max(0, change / LIVENESS.turnYaw));
  // Frames must follow each other: a turn that comes and goes is noise.
  if (change < LIVENESS.turnYaw) {
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
      turned: keep(memory.turned, {landmarks: view.landmarks, change}),
    },
    // Not "hold still": who goes on turning gives the clearer evidence.
    guidance: instruction,
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {yawChange: change, threshold: LIVENESS.turnYaw}} : {}),
  };
}
