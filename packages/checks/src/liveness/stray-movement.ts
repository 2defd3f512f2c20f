/**
 * Clear movements that nobody asked for. A willing person makes hardly any; a recording of another challenge goes on making its own
 * until the one that is asked for comes round.
 */
import {isDistanceKind, type ChallengeKind} from '@passbase-verify/protocol';
import {faceSize, sizesFor} from './face-fit.js';
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
  nearsUntil: Number.NEGATIVE_INFINITY,
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
  const {at} = view.moment;
  const size = faceSize(view.seen, view.face.box);
  // Who is told to come closer does so: what they grow from is seen a moment after they are near enough.
  const isFar = size < sizesFor(view.seen).least;
  const nearsUntil = isFar ? at + STRAY.nearingMs : memory.nearsUntil;
  const smallest = at <= nearsUntil ? NO_STRAY.smallest : smallestOf(memory, view, size);
  const {kind} = view.step;
  const came = !isDistanceKind(kind) && isAhead(view) && size > smallest * STRAY.growth;
  const away = kind === 'follow-dot' || !ahead ? undefined : turnedAway(view);
  const stray = away ?? (came ? 'other' : undefined);
  const next: StrayMemory = {ahead, frames: 0, smallest, nearsUntil};
  if (!stray) return {memory: next};
  const frames = memory.frames + 1;
  // Begun anew afterwards: one movement is one, however long it is held.
  return frames < STRAY.frames
    ? {memory: {...next, frames}}
    : {memory: {...NO_STRAY, smallest: size}, stray};
}

/** Of heads that look ahead: a turned one looks smaller. */
const smallestOf = ({smallest}: StrayMemory, view: StepView, size: number): number =>
  isAhead(view) ? Math.min(smallest, size) : smallest;
