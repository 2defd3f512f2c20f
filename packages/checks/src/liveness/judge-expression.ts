/** `mouth-open`, `smile`: a face at rest makes an expression and holds it for a moment. */
import type {GuidanceCode} from '@passbase-verify/protocol';
import {isFrontal} from './face-fit.js';
import type {ExpressionMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepJudgement, StepView} from './step-view.js';

const {expression: EXPRESSION, mouth: MOUTH, smile: SMILE} = LIVENESS;

export const startExpression = (): ExpressionMemory => ({
  kind: 'expression',
  rest: [],
  shownFrames: 0,
});

/** How the face looks at rest stays; the expression has to be seen anew. */
export const interruptExpression = ({rest}: ExpressionMemory): ExpressionMemory => ({
  ...startExpression(),
  rest,
});

const notYet = (
  memory: ExpressionMemory,
  guidance: GuidanceCode,
  stepProgress = 0,
): StepJudgement<ExpressionMemory> => ({
  memory: interruptExpression(memory),
  guidance,
  stepProgress,
});

/** The expression has to be this much stronger than the face at rest, for a moment. */
function judgeStrength(
  {moment, memory}: StepView<ExpressionMemory>,
  {strength, rest, needed}: Readonly<Record<'strength' | 'rest' | 'needed', number>>,
  guidance: GuidanceCode,
): StepJudgement<ExpressionMemory> {
  const progress = Math.min(0.95, Math.max(0, (strength - rest) / (needed - rest)));
  if (strength < needed) return notYet(memory, guidance, progress);
  const shownSince = memory.shownSince ?? moment.at;
  const shownFrames = memory.shownFrames + 1;
  const passed =
    shownFrames >= EXPRESSION.holdFrames && moment.at - shownSince >= EXPRESSION.holdMs;
  return {
    memory: {...memory, shownSince, shownFrames},
    guidance,
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {strength, rest, threshold: needed}} : {}),
  };
}

export function judgeMouth(view: StepView<ExpressionMemory>): StepJudgement<ExpressionMemory> {
  const {moment, memory} = view;
  const strength = view.face.mouthOpen;
  if (!isFrontal(moment)) return notYet(memory, 'face-turned');
  if (strength < MOUTH.closedBelow) {
    const rest = [...memory.rest, strength].slice(-MOUTH.closedFramesMost);
    return notYet({...memory, rest}, 'face-open-mouth');
  }
  // Who opened it before it was asked for has to close it first: it is the opening that counts.
  if (memory.rest.length < MOUTH.closedFrames) return notYet(memory, 'face-close-mouth');
  const rest = median(memory.rest);
  const needed = Math.max(MOUTH.openAbove, rest + MOUTH.rise);
  return judgeStrength(view, {strength, rest, needed}, 'face-open-mouth');
}

export function judgeSmile(view: StepView<ExpressionMemory>): StepJudgement<ExpressionMemory> {
  const {moment, memory, face, unsmiling} = view;
  if (!isFrontal(moment)) return notYet(memory, 'face-turned');
  if (unsmiling === undefined) return notYet(memory, 'face-smile');
  const strength = face.smile;
  // Who smiled before it was asked for is compared with how they look since.
  const since = memory.rest.length < SMILE.restFrames ? unsmiling : median(memory.rest);
  const rest = Math.min(unsmiling, since);
  const needed = rest + SMILE.rise;
  const resting = [...memory.rest, ...(strength < needed ? [strength] : [])];
  const seen = {...view, memory: {...memory, rest: resting.slice(-SMILE.restFrames)}};
  return judgeStrength(seen, {strength, rest, needed}, 'face-smile');
}
