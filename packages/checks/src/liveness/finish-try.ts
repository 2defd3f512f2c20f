/** The end of a try, and what is recorded of it. */
import type {
  GuidanceCode,
  LivenessReason,
  LivenessRecord,
  LivenessStepRecord,
} from '@passbase-verify/protocol';
import {judgeDepth} from './depth/judge-depth.js';
import type {LivenessJudgement, LivenessProgress} from './liveness-progress.js';
import {median} from './median.js';
import {roundTo} from './round-face-observation.js';

/** How soon the steps were begun, in the middle and at the soonest: what moves by itself is not slowed by a cue. */
const reactionScores = (steps: readonly LivenessStepRecord[]): Readonly<Record<string, number>> => {
  const times = steps.flatMap(({scores}) => scores['reactionMs'] ?? []);
  return times.length === 0 ? {} : {reactionMs: median(times), reactionLeastMs: Math.min(...times)};
};

/** Engines differ in the last digit of a sine; whoever judges again must come to the same number. */
const SCORES_PER_UNIT = 1_000_000;

const rounded = (scores: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(scores).map(([name, score]) => [name, roundTo(score, SCORES_PER_UNIT)]),
  );

/** Ends the try. It passes only here, with every step performed and depth not denied. */
export const finishTry = (
  progress: LivenessProgress,
  guidance: GuidanceCode,
  reasons: readonly LivenessReason[],
): LivenessJudgement => {
  const depth = judgeDepth(progress.depth);
  const performed = progress.steps.length === progress.challenge.steps.length;
  const all = performed && depth.flat ? [...reasons, 'liveness-flat' as const] : reasons;
  const passes = performed && all.length === 0;
  const record: LivenessRecord = {
    verdict: passes ? 'pass' : 'retry',
    reasons: all,
    steps: progress.steps,
    scores: {
      ...rounded(depth.scores),
      ...reactionScores(progress.steps),
      durationMs: (progress.lastAt ?? progress.startedAt) - progress.startedAt,
      frames: progress.frames,
      factor: passes ? roundTo(depth.strength, SCORES_PER_UNIT) : 0,
    },
  };
  return {progress: {...progress, record}, guidance, record};
};
