/** Which judge has which step of a challenge. */
import type {ChallengeKind} from '@passbase-verify/protocol';
import {interruptBlink, judgeBlink, startBlink} from './judge-blink.js';
import {judgeDistance, startDistance} from './judge-distance.js';
import {awaitDot, interruptDot, judgeDot, startDot} from './judge-dot.js';
import {interruptExpression, judgeMouth, judgeSmile, startExpression} from './judge-expression.js';
import {awaitTurn, interruptTurn, judgeTurn, startTurn} from './judge-turn.js';
import type {StepMemory} from './liveness-progress.js';
import type {StepJudgement, StepView} from './step-view.js';

/** How a step is judged. The kind of memory always fits the kind of step. */
export interface StepRow {
  readonly start: () => StepMemory;
  /** What is remembered of a frame before anybody can have reacted to the cue; nothing where it is absent. */
  readonly wait?: (view: StepView<never>) => StepMemory;
  readonly judge: (view: StepView<never>) => StepJudgement;
  /** What is left of the memory after a frame that can't be judged. */
  readonly interrupt: (memory: never) => StepMemory;
}

const DISTANCE: StepRow = {start: startDistance, judge: judgeDistance, interrupt: startDistance};
const TURN: StepRow = {
  start: startTurn,
  wait: awaitTurn,
  judge: judgeTurn,
  interrupt: interruptTurn,
};
export const STEPS: Readonly<Record<ChallengeKind, StepRow>> = {
  'face-far': DISTANCE,
  'face-close': DISTANCE,
  'turn-left': TURN,
  'turn-right': TURN,
  'turn-up': TURN,
  'turn-down': TURN,
  blink: {start: startBlink, judge: judgeBlink, interrupt: interruptBlink},
  smile: {start: startExpression, judge: judgeSmile, interrupt: interruptExpression},
  'mouth-open': {start: startExpression, judge: judgeMouth, interrupt: interruptExpression},
  'follow-dot': {start: startDot, wait: awaitDot, judge: judgeDot, interrupt: interruptDot},
};
