/** The end of a try, and what is recorded of it. */
import type {
  GuidanceCode,
  LivenessReason,
  LivenessRecord,
  LivenessStepRecord,
} from '@passbase-verify/protocol';
import {roundScore} from '../rounding.js';
import {judgeDepth} from './depth/judge-depth.js';
import type {LivenessJudgement, LivenessProgress} from './liveness-progress.js';
import {median} from './median.js';

/** How soon the steps were begun, in the middle and at the soonest: what moves by itself is not slowed by a cue. */
const reactionScores = (steps: readonly LivenessStepRecord[]): Readonly<Record<string, number>> => {
  const times = steps.flatMap(({scores}) => scores['reactionMs'] ?? []);
  return times.length === 0 ? {} : {reactionMs: median(times), reactionLeastMs: Math.min(...times)};
};

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
      ...Object.fromEntries(
        Object.entries(depth.scores).map(([name, score]) => [name, roundScore(score)]),
      ),
      ...reactionScores(progress.steps),
      durationMs: (progress.lastAt ?? progress.startedAt) - progress.startedAt,
      frames: progress.frames,
      factor: passes ? roundScore(depth.strength) : 0,
    },
  };
  return {progress: {...progress, record}, guidance, record};
};
