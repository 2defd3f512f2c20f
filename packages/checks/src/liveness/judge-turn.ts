/** `turn-left`, `turn-right`, `turn-up`, `turn-down`: the head turns away from its start pose; left and right are the User's own. */
import {LIVENESS} from './liveness-thresholds.js';
import type {TurnMemory} from './liveness-progress.js';
import {NO_START, isAhead, isAway, settle} from './start-pose.js';
import type {StepJudgement, StepView} from './step-view.js';
import {DIRECTIONS} from './turn-directions.js';

/** Frames kept of the turned pose, for the depth check. */
const MOST_FRAMES = 5;

export const startTurn = (): TurnMemory => ({
  kind: 'turn',
  start: NO_START,
  turned: [],
  turnedFrames: 0,
});

/** Before the cue only the start pose is looked at. */
export const awaitTurn = (view: StepView<TurnMemory>): TurnMemory => ({
  ...startTurn(),
  start: settle(view.memory.start, view),
});

/** The start pose stays; a turn that was under way has to be seen anew. */
export const interruptTurn = ({start}: TurnMemory): TurnMemory => ({...startTurn(), start});

export function judgeTurn(view: StepView<TurnMemory>): StepJudgement<TurnMemory> {
  const {moment, memory, landmarks} = view;
  const {axis, sign, instruction} = DIRECTIONS.get(view.step.kind)!;
  const {from} = memory.start;
  if (!from) {
    const guidance = isAway(view) ? 'face-turn-back' : instruction;
    return {memory: awaitTurn(view), guidance, stepProgress: 0};
  }
  const change = (moment[axis] - from[axis]) * sign;
  // Who turns the other way was not ahead yet.
  if (change < -LIVENESS.start.ahead[axis]) {
    return {memory: startTurn(), guidance: 'face-turn-back', stepProgress: 0};
  }
  // Whoever held their head another way for long, and comes back to how they looked ahead at first, has not turned: a film does so, too.
  if (change >= LIVENESS.turnDegrees && isAhead(view)) {
    const start = {...settle(NO_START, view), from: view.ahead!};
    return {memory: {...startTurn(), start}, guidance: instruction, stepProgress: 0};
  }
  const progress = Math.min(0.95, Math.max(0, change / LIVENESS.turnDegrees));
  // Frames must follow each other: a turn that comes and goes is noise.
  if (change < LIVENESS.turnDegrees) {
    const resting = isAhead(view) && change < LIVENESS.start.spread;
    const start = resting ? {...settle(memory.start, view), from} : memory.start;
    return {memory: {...startTurn(), start}, guidance: instruction, stepProgress: progress};
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
      turned: [...memory.turned, landmarks].slice(-MOST_FRAMES),
    },
    // Not "hold still": who goes on turning gives the clearer evidence.
    guidance: instruction,
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {[`${axis}Change`]: change, threshold: LIVENESS.turnDegrees}} : {}),
  };
}
