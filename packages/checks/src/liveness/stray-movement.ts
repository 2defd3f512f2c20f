/**
 * Clear movements that nobody asked for. A willing person makes hardly any; a recording of another challenge goes on making its own
 * until the one that is asked for comes round.
 */
import {isDistanceKind, type ChallengeKind} from '@passbase-verify/protocol';
import {faceSize} from './face-fit.js';
import {LIVENESS} from './liveness-thresholds.js';
import {isAhead} from './start-pose.js';
import type {StepView} from './step-view.js';

const {stray: STRAY} = LIVENESS;

/** What is remembered of one step. */
export interface StrayMemory {
  /** Whether the User has looked ahead since the step began: before, they come back from the one before. */
  readonly ahead: boolean;
  /** Frames in a row of a movement that was not asked for. */
  readonly frames: number;
  /** The smallest size of the face in this step. */
  readonly smallest: number;
}

export const NO_STRAY: StrayMemory = {
  ahead: false,
  frames: 0,
  smallest: Number.POSITIVE_INFINITY,
};

/** Signs of yaw and pitch that are asked for. */
const ASKED: Partial<Record<ChallengeKind, {readonly yaw?: 1 | -1; readonly pitch?: 1 | -1}>> = {
  'turn-left': {yaw: 1},
  'turn-right': {yaw: -1},
  'turn-up': {pitch: 1},
  'turn-down': {pitch: -1},
};

export interface JudgedStray {
  readonly memory: StrayMemory;
  /** Present in the frame in which it is clear: `opposite` to what is asked for, as who confuses left and right; or anything else. */
  readonly stray?: 'opposite' | 'other';
}

/** Degrees beyond what is asked for, and whether that is its opposite. */
function turnedAway({moment, ahead, step}: StepView): 'opposite' | 'other' | undefined {
  const [yaw, pitch] = [moment.yaw - ahead.yaw, moment.pitch - ahead.pitch];
  const asked = ASKED[step.kind] ?? {};
  const along = yaw * (asked.yaw ?? 0) + pitch * (asked.pitch ?? 0);
  if (along <= -(asked.yaw ? STRAY.yaw : STRAY.pitch)) return 'opposite';
  const aside = asked.yaw === undefined && Math.abs(yaw) >= STRAY.yaw && Math.abs(yaw) > along;
  const nods =
    asked.pitch === undefined && Math.abs(pitch) >= STRAY.pitch && Math.abs(pitch) > along;
  return aside || nods ? 'other' : undefined;
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
