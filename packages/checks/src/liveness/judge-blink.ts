/** `blink`: both eyes close and open again, quickly or as long as is asked for, while the head keeps still. */
import type {ChallengeStep, GuidanceCode} from '@passbase-verify/protocol';
import {isFrontal} from './face-fit.js';
import type {FaceMoment} from './face-moment.js';
import {LIVENESS} from './liveness-thresholds.js';
import type {BlinkMemory} from './liveness-progress.js';
import type {StepJudgement, StepView} from './step-view.js';

const {blink: BLINK} = LIVENESS;

export const startBlink = (): BlinkMemory => ({kind: 'blink', blinks: 0, lowestRatio: 1});

/**
 * True where the head hardly moved: a picture tilted by hand makes the eyes lower as well, but not only the eyes. A phone in a hand drifts
 * on while they are closed for longer.
 */
const isStill = (from: FaceMoment, to: FaceMoment): boolean => {
  const shift = BLINK.shift * Math.max(1, (to.at - from.at) / BLINK.shiftMs);
  return (
    Math.abs(to.yaw - from.yaw) <= BLINK.yaw &&
    Math.abs(to.pitch - from.pitch) <= BLINK.pitch &&
    Math.abs(to.x - from.x) <= shift * from.width &&
    Math.abs(to.y - from.y) <= shift * from.height &&
    Math.abs(Math.log(to.width / from.width)) <= BLINK.scale &&
    Math.abs(Math.log(to.height / from.height)) <= BLINK.scale
  );
};

/** Blinks so far stay; one that was under way has to be seen anew. */
export const interruptBlink = ({
  open: _open,
  closedSince: _closedSince,
  ...kept
}: BlinkMemory): BlinkMemory => kept;

/** How long the eyes may stay closed, milliseconds. */
const longestMs = ({heldMs}: ChallengeStep): number =>
  heldMs === undefined ? BLINK.longestMs : heldMs + BLINK.heldLongerMs;

/** The eyes are open: a closing that began from a still head, and was as long as asked for, ends here as a blink. */
const eyesOpen = (memory: BlinkMemory, moment: FaceMoment, step: ChallengeStep): BlinkMemory => {
  const {open, closedSince} = memory;
  const kept: BlinkMemory = {...interruptBlink(memory), open: moment};
  if (open === undefined || closedSince === undefined) return kept;
  const closedMs = moment.at - closedSince;
  if (closedMs > longestMs(step) || !isStill(open, moment)) return kept;
  const {tooShort: _tooShort, ...longEnough} = kept;
  return closedMs < (step.heldMs ?? 0)
    ? {...kept, tooShort: true}
    : {...longEnough, blinks: memory.blinks + 1};
};

/** The eyes are closed: a closing begins where they were open a moment ago and the head has not moved. */
const eyesClosed = (
  memory: BlinkMemory,
  moment: FaceMoment,
  ratio: number,
  step: ChallengeStep,
): BlinkMemory => {
  const {open, closedSince} = memory;
  if (!open) return memory;
  const late =
    closedSince === undefined
      ? moment.at - open.at > BLINK.openBeforeMs
      : moment.at - closedSince > longestMs(step);
  if (late || !isStill(open, moment)) return interruptBlink(memory);
  return {
    ...memory,
    closedSince: closedSince ?? moment.at,
    lowestRatio: Math.min(memory.lowestRatio, ratio),
  };
};

const guidanceFor = ({heldMs}: ChallengeStep, {tooShort}: BlinkMemory): GuidanceCode => {
  if (heldMs === undefined) return 'face-blink';
  return tooShort ? 'face-close-eyes-longer' : 'face-close-eyes';
};

export function judgeBlink(view: StepView<BlinkMemory>): StepJudgement<BlinkMemory> {
  const {face, moment, memory, openEyes, step} = view;
  const done = memory.blinks / step.times;
  if (!isFrontal(moment)) {
    return {memory: interruptBlink(memory), guidance: 'face-turn-back', stepProgress: done};
  }
  if (!openEyes) return {memory, guidance: guidanceFor(step, memory), stepProgress: done};

  const left = face.eyeAspectRatio.left / openEyes.left;
  const right = face.eyeAspectRatio.right / openEyes.right;
  const ratio = (left + right) / 2;
  const isClosed = ratio < BLINK.closedBelow && Math.max(left, right) < BLINK.eitherBelow;
  const isOpen = Math.min(left, right) > BLINK.openAbove;
  const next = isOpen
    ? eyesOpen(memory, moment, step)
    : isClosed
      ? eyesClosed(memory, moment, ratio, step)
      : memory;
  const passed = next.blinks >= step.times;
  return {
    memory: next,
    guidance: guidanceFor(step, next),
    stepProgress: Math.min(1, next.blinks / step.times),
    ...(passed
      ? {
          passed: {
            blinks: next.blinks,
            lowestRatio: next.lowestRatio,
            threshold: BLINK.closedBelow,
            openLeft: openEyes.left,
            openRight: openEyes.right,
          },
        }
      : {}),
  };
}
