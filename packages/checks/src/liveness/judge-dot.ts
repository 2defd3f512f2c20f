/** `follow-dot`: from its start pose, the nose points at each place of the dot in turn. */
import type {DotPlace} from '@passbase-verify/protocol';
import type {DotMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {NO_START, isAway, settle} from './start-pose.js';
import type {StepJudgement, StepView} from './step-view.js';

const {dot: DOT} = LIVENESS;

/** Signs are those of `HeadPose`: the User's own left, and up, are positive. */
const TOWARDS: Readonly<Record<DotPlace, {readonly yaw: number; readonly pitch: number}>> = {
  left: {yaw: 1, pitch: 0},
  right: {yaw: -1, pitch: 0},
  up: {yaw: 0, pitch: 1},
  down: {yaw: 0, pitch: -1},
};

export const startDot = (): DotMemory => ({
  kind: 'dot',
  start: NO_START,
  reached: 0,
  pointedFrames: 0,
  leastDegrees: Number.POSITIVE_INFINITY,
});

/** Before the cue only the start pose is looked at. */
export const awaitDot = (view: StepView<DotMemory>): DotMemory => ({
  ...startDot(),
  start: settle(view.memory.start, view),
});

/** Places reached so far stay; the present one has to be pointed at anew. */
export const interruptDot = ({start, reached, leastDegrees}: DotMemory): DotMemory => ({
  ...startDot(),
  start,
  reached,
  leastDegrees,
});

export function judgeDot(view: StepView<DotMemory>): StepJudgement<DotMemory> {
  const {moment, memory, step} = view;
  const {start, reached} = memory;
  if (!start.from) {
    const guidance = isAway(view) ? 'face-turn-back' : 'face-follow-dot';
    return {memory: awaitDot(view), guidance, stepProgress: 0};
  }
  const path = step.path ?? [];
  const at = (partial: number): number => (reached + partial) / path.length;
  const {from} = start;
  const [yaw, pitch] = [moment.yaw - from.yaw, moment.pitch - from.pitch];
  const towards = TOWARDS[path[reached]!];
  const along = yaw * towards.yaw + pitch * towards.pitch;
  const across = Math.abs(yaw * towards.pitch) + Math.abs(pitch * towards.yaw);
  if (along < DOT.degrees || across > along * DOT.across) {
    const partial = Math.min(0.95, Math.max(0, along / DOT.degrees));
    return {
      memory: interruptDot(memory),
      guidance: 'face-follow-dot',
      stepProgress: at(partial),
    };
  }
  const pointedSince = memory.pointedSince ?? moment.at;
  const pointedFrames = memory.pointedFrames + 1;
  if (pointedFrames < DOT.frames || moment.at - pointedSince < DOT.holdMs) {
    return {
      memory: {...memory, pointedSince, pointedFrames},
      guidance: 'face-follow-dot',
      stepProgress: at(0.95),
    };
  }
  const leastDegrees = Math.min(memory.leastDegrees, along);
  const next: DotMemory = {...startDot(), start, reached: reached + 1, leastDegrees};
  const passed = next.reached === path.length;
  return {
    memory: next,
    guidance: 'face-follow-dot',
    stepProgress: next.reached / path.length,
    ...(passed ? {passed: {places: next.reached, leastDegrees, threshold: DOT.degrees}} : {}),
  };
}
