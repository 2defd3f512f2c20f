/**
 * Clear movements that nobody asked for. A willing person makes hardly any; a recording of another challenge goes on making its own
 * until the one that is asked for comes round.
 */
import {isDistanceKind, type ChallengeKind} from '@passbase-verify/protocol';
import {faceSize} from './face-fit.js';
import type {StrayMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {isAhead} from './start-pose.js';
import type {StepView} from './step-view.js';
import {DIRECTIONS, type Direction} from './turn-directions.js';

const {stray: STRAY} = LIVENESS;

export const NO_STRAY: StrayMemory = {
  ahead: false,
  frames: 0,
  smallest: Number.POSITIVE_INFINITY,
};

export interface JudgedStray {
  readonly memory: StrayMemory;
  /** Present in the frame in which it is clear: `opposite` to what is asked for, as who confuses left and right; or anything else. */
  readonly stray?: 'opposite' | 'other';
}

/** Degrees from ahead: who moves as a step to come will ask has not seen it asked, and is clear where that step would be passed. */
const clearFrom = (kind: ChallengeKind, {axis}: Direction, {later}: StepView): number =>
  later.includes(kind) ? LIVENESS.turnDegrees : STRAY[axis];

/** Whether the head turns where it was not asked to, and whether that is the opposite of what is asked for. */
function turnedAway(view: StepView): 'opposite' | 'other' | undefined {
  const {moment, ahead, step} = view;
  if (!ahead) return undefined;
  const towards = ({axis, sign}: Direction): number => (moment[axis] - ahead[axis]) * sign;
  const asked = DIRECTIONS.get(step.kind);
  const along = asked ? towards(asked) : 0;
  if (asked && along <= -STRAY[asked.axis]) return 'opposite';
  const away = [...DIRECTIONS].some(
    ([kind, direction]) =>
      direction.axis !== asked?.axis &&
      towards(direction) >= clearFrom(kind, direction, view) &&
      towards(direction) > along,
  );
  return away ? 'other' : undefined;
}

/** Looks at one frame of a step. */
export function judgeStray(memory: StrayMemory, view: StepView): JudgedStray {
  const ahead = memory.ahead || isAhead(view);
  const size = faceSize(view.seen, view.face.box);
  const smallest = isAhead(view) ? Math.min(memory.smallest, size) : memory.smallest;
  const {kind} = view.step;
  const came = !isDistanceKind(kind) && isAhead(view) && size > smallest * STRAY.growth;
  const away = kind === 'follow-dot' || !ahead ? undefined : turnedAway(view);
  const stray = away ?? (came ? 'other' : undefined);
  if (!stray) return {memory: {ahead, frames: 0, smallest}};
  const frames = memory.frames + 1;
  // Begun anew afterwards: one movement is one, however long it is held.
  return frames < STRAY.frames
    ? {memory: {ahead, frames, smallest}}
    : {memory: {...NO_STRAY, smallest: size}, stray};
}
