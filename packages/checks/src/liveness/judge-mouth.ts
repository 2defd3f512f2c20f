/** `mouth-open`: the mouth opens from closed. */
import {isFrontal} from './face-fit.js';
import type {MouthMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepJudgement, StepView} from './step-view.js';

const {mouth: MOUTH} = LIVENESS;

export const startMouth = (): MouthMemory => ({kind: 'mouth', closed: [], openFrames: 0});

/** How it looks closed stays; an open mouth has to be seen anew. */
export const interruptMouth = ({closed}: MouthMemory): MouthMemory => ({...startMouth(), closed});

export function judgeMouth(view: StepView<MouthMemory>): StepJudgement<MouthMemory> {
  const {moment, memory, face} = view;
  const {mouthOpen} = face;
  if (!isFrontal(moment)) {
    return {memory: interruptMouth(memory), guidance: 'face-turned', stepProgress: 0};
  }
  if (mouthOpen < MOUTH.closedBelow) {
    const closed = [...memory.closed, mouthOpen].slice(-MOUTH.closedFramesMost);
    return {memory: {...startMouth(), closed}, guidance: 'face-open-mouth', stepProgress: 0};
  }
  // Who opened it before it was asked for has to close it first: it is the opening that counts.
  if (memory.closed.length < MOUTH.closedFrames) {
    return {memory, guidance: 'face-close-mouth', stepProgress: 0};
  }
  const rest = median(memory.closed);
  const needed = Math.max(MOUTH.openAbove, rest + MOUTH.rise);
  const progress = Math.min(0.95, Math.max(0, (mouthOpen - rest) / (needed - rest)));
  if (mouthOpen < needed) {
    return {
      memory: interruptMouth(memory),
      guidance: 'face-open-mouth',
      stepProgress: progress,
    };
  }
  const openSince = memory.openSince ?? moment.at;
  const openFrames = memory.openFrames + 1;
  const passed = openFrames >= MOUTH.openFrames && moment.at - openSince >= MOUTH.holdMs;
  return {
    memory: {...memory, openSince, openFrames},
    guidance: 'face-open-mouth',
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {mouthOpen, mouthRest: rest, threshold: needed}} : {}),
  };
}
