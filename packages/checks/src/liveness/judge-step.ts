/** One face in the present step: what keeps it from being judged, how far its movement is, and what is kept of it when it is done. */
import {isDistanceKind, type ChallengeKind, type GuidanceCode} from '@passbase-verify/protocol';
import {STEPS} from './challenge-steps.js';
import {addDistance, addTurn, type DepthEvidence} from './depth/depth-evidence.js';
import {finishTry} from './finish-try.js';
import {faceSize, isCropped, offCentre, sizesFor} from './face-fit.js';
import type {LivenessJudgement, LivenessProgress, StepMemory} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import {openEyeBaseline} from './open-eyes.js';
import {aheadOf, isAway, startLandmarks} from './start-pose.js';
import {cueAt, forgetStep} from './step-cue.js';
import type {SingleFace, StepView} from './step-view.js';
import {NO_STRAY} from './stray-movement.js';

/** A frame that can't be judged: what the present step was holding is let go. */
export const interrupt = (
  progress: LivenessProgress,
  guidance: GuidanceCode,
): LivenessJudgement => {
  const kind = progress.challenge.steps[progress.stepIndex]!.kind;
  const {memory} = progress;
  if (!memory) return {progress, guidance};
  return {
    progress: {...progress, memory: STEPS[kind].interrupt(memory as never)},
    guidance,
  };
};

/** What keeps any step but the distance ones from being judged. */
const commonObstacle = (
  kind: ChallengeKind,
  {seen, face}: SingleFace,
): GuidanceCode | undefined => {
  if (faceSize(seen, face.box) < sizesFor(seen).least) return 'face-too-far';
  if (isDistanceKind(kind)) return undefined;
  if (isCropped(face.box, LIVENESS.cropToleranceElsewhere)) return 'face-too-close';
  if (offCentre(face.box) > LIVENESS.centreToleranceElsewhere) return 'face-off-centre';
  return undefined;
};

/** With what a passed step remembers of depth. */
const addDepth = (depth: DepthEvidence, kind: ChallengeKind, memory: StepMemory): DepthEvidence => {
  // A nod says less of depth than a turn: forehead and chin move as they do on a picture that is tipped.
  if (kind === 'turn-left' || kind === 'turn-right') {
    if (memory.kind !== 'turn') return depth;
    const {start, turned} = memory;
    return addTurn(depth, {frontal: startLandmarks(start), turned});
  }
  if (memory.kind !== 'distance') return depth;
  return addDistance(depth, kind === 'face-far' ? 'far' : 'close', memory.landmarks);
};

export const viewOf = (progress: LivenessProgress, single: SingleFace): StepView<never> => {
  const step = progress.challenge.steps[progress.stepIndex]!;
  const openEyes = openEyeBaseline(progress.openEyes);
  const ahead = aheadOf(progress.ahead);
  return {
    ...single,
    step,
    later: progress.challenge.steps.slice(progress.stepIndex + 1).map(({kind}) => kind),
    memory: (progress.memory ?? STEPS[step.kind].start()) as never,
    smallestSize: progress.smallestSize ?? Number.POSITIVE_INFINITY,
    ...(ahead ? {ahead} : {}),
    ...(openEyes ? {openEyes} : {}),
    ...(progress.unsmiling.length >= LIVENESS.smile.frames
      ? {unsmiling: median(progress.unsmiling)}
      : {}),
  };
};

/** How far is the movement that was asked for? */
export const judgeStep = (progress: LivenessProgress, view: StepView<never>): LivenessJudgement => {
  const {challenge, stepIndex} = progress;
  const {step} = view;
  const row = STEPS[step.kind];
  const {at} = view.seen;
  const cue = cueAt(progress);
  if (at < cue + LIVENESS.anticipationMs) {
    return {
      progress: row.wait ? {...progress, memory: row.wait(view)} : progress,
      guidance: isAway(view) ? 'face-turn-back' : 'face-hold-still',
    };
  }
  const obstacle = commonObstacle(step.kind, view);
  if (obstacle) return interrupt(progress, obstacle);

  const judged = row.judge(view);
  const reacted = judged.stepProgress >= LIVENESS.reactedFrom;
  const reactedAt = progress.reactedAt ?? (reacted ? at : undefined);
  const next: LivenessProgress = {
    ...progress,
    memory: judged.memory,
    stepProgress: judged.stepProgress,
    ...(reactedAt === undefined ? {} : {reactedAt}),
  };
  if (!judged.passed) return {progress: next, guidance: judged.guidance};

  const passed: LivenessProgress = {
    ...forgetStep(next),
    depth: addDepth(progress.depth, step.kind, judged.memory),
    steps: [
      ...progress.steps,
      {
        kind: step.kind,
        startedAt: progress.stepStartedAt - progress.startedAt,
        endedAt: at - progress.startedAt,
        scores: {...judged.passed, reactionMs: (reactedAt ?? at) - cue},
      },
    ],
    stray: {...NO_STRAY, smallest: faceSize(view.seen, view.face.box)},
    stepIndex: stepIndex + 1,
    stepStartedAt: at,
    stepProgress: 1,
  };
  const judgement =
    passed.stepIndex === challenge.steps.length
      ? finishTry(passed, 'face-step-done', [])
      : {progress: passed, guidance: 'face-step-done' as const};
  return {...judgement, passedStep: stepIndex};
};
