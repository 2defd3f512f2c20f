/** `mouth-open`, `smile`: a face at rest makes an expression and holds it for a moment. */
import type {GuidanceCode, SeenFace} from '@passbase-verify/protocol';
import {isFrontal} from './face-fit.js';
import type {ExpressionMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepJudgement, StepView} from './step-view.js';

interface Expression {
  /** How strong it is in a face. */
  readonly strengthOf: (face: SeenFace) => number;
  readonly limits: typeof LIVENESS.mouth | typeof LIVENESS.smile;
  readonly instruction: GuidanceCode;
  /** For who makes it before it was asked for. */
  readonly relax: GuidanceCode;
}

const EXPRESSIONS: Readonly<Record<'mouth-open' | 'smile', Expression>> = {
  'mouth-open': {
    strengthOf: ({mouthOpen}) => mouthOpen,
    limits: LIVENESS.mouth,
    instruction: 'face-open-mouth',
    relax: 'face-close-mouth',
  },
  smile: {
    strengthOf: ({smile}) => smile,
    limits: LIVENESS.smile,
    instruction: 'face-smile',
    relax: 'face-stop-smiling',
  },
};

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

export function judgeExpression(view: StepView<ExpressionMemory>): StepJudgement<ExpressionMemory> {
  const {moment, memory, face, step} = view;
  const {strengthOf, limits, instruction, relax} = EXPRESSIONS[step.kind as 'mouth-open' | 'smile'];
  const {hold} = LIVENESS.expression;
  const strength = strengthOf(face);
  if (!isFrontal(moment)) {
    return {memory: interruptExpression(memory), guidance: 'face-turned', stepProgress: 0};
  }
  if (strength < limits.restBelow) {
    const rest = [...memory.rest, strength].slice(-LIVENESS.expression.restFramesMost);
    return {memory: {...startExpression(), rest}, guidance: instruction, stepProgress: 0};
  }
  // It is the change that counts: nobody passes with a face that is held like that.
  if (memory.rest.length < LIVENESS.expression.restFrames) {
    return {memory, guidance: relax, stepProgress: 0};
  }
  const rest = median(memory.rest);
  const needed = Math.max(limits.shownAbove, rest + limits.rise);
  const progress = Math.min(0.95, Math.max(0, (strength - rest) / (needed - rest)));
  if (strength < needed) {
    return {
      memory: interruptExpression(memory),
      guidance: instruction,
      stepProgress: progress,
    };
  }
  const shownSince = memory.shownSince ?? moment.at;
  const shownFrames = memory.shownFrames + 1;
  const passed = shownFrames >= hold.frames && moment.at - shownSince >= hold.ms;
  return {
    memory: {...memory, shownSince, shownFrames},
    guidance: instruction,
    stepProgress: passed ? 1 : progress,
    ...(passed ? {passed: {strength, rest, threshold: needed}} : {}),
  };
}
