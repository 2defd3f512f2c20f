/**
 * The liveness judgement: a fold over face observations. The same observations give the same verdict everywhere,
 * so that a backend can judge again what a device has judged.
 */
import {
  assertArgument,
  isDistanceKind,
  type Challenge,
  type ChallengeKind,
  type FaceObservation,
  type GuidanceCode,
  type LivenessReason,
  type LivenessRecord,
} from '@passbase-verify/protocol';
import {assertChallenge} from './assert-challenge.js';
import {STEPS} from './challenge-steps.js';
import {finishTry} from './finish-try.js';
import {
  faceMoment,
  faceSize,
  isCropped,
  isFrontal,
  offCentre,
  sizesFor,
  targetRect,
} from './face-fit.js';
import type {
  DepthFrames,
  HeadAngles,
  LivenessJudgement,
  LivenessProgress,
  StepMemory,
} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import {addOpenEyes, openEyeBaseline} from './open-eyes.js';
import {roundFaceObservation} from './round-face-observation.js';
import {isAhead, startLandmarks} from './start-pose.js';
import type {SingleFace, StepView} from './step-view.js';
import {NO_STRAY, judgeStray} from './stray-movement.js';
import {isJump, isResize} from './track-continuity.js';

/**
 * Begins a try.
 * @param at Milliseconds on the frame clock. The try's time runs from the first judged frame, so that live and
 *   replayed judgement agree whatever is given here.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a challenge that can't be performed.
 */
export function startLiveness(challenge: Challenge, at: number): LivenessProgress {
  assertChallenge(challenge);
  assertArgument(Number.isFinite(at), 'at must be a finite number of milliseconds');
  return {
    challenge,
    startedAt: at,
    stepIndex: 0,
    steps: [],
    stepProgress: 0,
    waiting: (challenge.steps[0]!.pauseMs ?? 0) > 0,
    remainingMs: challenge.timeLimitMs,
    stepStartedAt: at,
    openEyes: [],
    ahead: [],
    unsmiling: [],
    stray: NO_STRAY,
    mistaken: false,
    depth: {turns: [], far: [], close: []},
    frames: 0,
  };
}

/** Nothing of the step before is shown or remembered, and nothing of the next one is shown before its pause is over. */
const forgetStep = ({
  memory: _memory,
  reactedAt: _reactedAt,
  target: _target,
  dot: _dot,
  ...rest
}: LivenessProgress): LivenessProgress => ({...rest, waiting: true});

/** When the present step is asked for. */
const cueAt = ({challenge, stepIndex, stepStartedAt}: LivenessProgress): number =>
  stepStartedAt + (challenge.steps[stepIndex]!.pauseMs ?? 0);

/** What the User is shown of the present step: nothing in its pause, then where the face, or the nose, should be. */
const withCue = (
  {target: _target, dot: _dot, ...rest}: LivenessProgress,
  frame: FaceObservation,
): LivenessProgress => {
  if (frame.at < cueAt(rest)) return {...rest, waiting: true};
  const cued = {...rest, waiting: false};
  const {kind, path} = rest.challenge.steps[rest.stepIndex]!;
  if (isDistanceKind(kind)) {
    return {...cued, target: targetRect(frame, kind === 'face-far' ? 'far' : 'close')};
  }
  const dot = path?.[rest.memory?.kind === 'dot' ? rest.memory.reached : 0];
  return dot ? {...cued, dot} : cued;
};

/** A frame that can't be judged: what the present step was holding is let go. */
const interrupt = (progress: LivenessProgress, guidance: GuidanceCode): LivenessJudgement => {
  const kind = progress.challenge.steps[progress.stepIndex]!.kind;
  const {memory} = progress;
  if (!memory) return {progress, guidance};
  return {
    progress: {...progress, memory: STEPS[kind].interrupt(memory as never)},
    guidance,
  };
};

/** No face, or more than one. */
const judgeCount = (progress: LivenessProgress, seen: FaceObservation): LivenessJudgement => {
  const {last} = progress;
  if (seen.faceCount === 2) {
    const manySince = progress.manySince ?? seen.at;
    if (seen.at - manySince > LIVENESS.manyMs) {
      return finishTry(progress, 'face-many', ['liveness-many-faces']);
    }
    return interrupt({...progress, manySince}, 'face-many');
  }
  // Before the first face, nothing can be lost: the User may still be sitting down.
  if (last && seen.at - last.at > LIVENESS.lostMs) {
    return finishTry(progress, 'face-none', ['liveness-face-lost']);
  }
  return interrupt(progress, 'face-none');
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

/** The frames that the depth check looks at, out of what a passed step remembers. */
const addDepthFrames = (
  depth: DepthFrames,
  kind: ChallengeKind,
  memory: StepMemory,
): DepthFrames => {
  // A nod says less of depth than a turn: forehead and chin move as they do on a picture that is tipped.
  if (kind === 'turn-left' || kind === 'turn-right') {
    if (memory.kind !== 'turn') return depth;
    const {start, turned} = memory;
    return {...depth, turns: [...depth.turns, {frontal: startLandmarks(start), turned}]};
  }
  if (memory.kind !== 'distance') return depth;
  return kind === 'face-far'
    ? {...depth, far: memory.landmarks}
    : {...depth, close: memory.landmarks};
};

const aheadOf = (ahead: readonly HeadAngles[], moment: HeadAngles): HeadAngles =>
  ahead.length === 0
    ? moment
    : {yaw: median(ahead.map(({yaw}) => yaw)), pitch: median(ahead.map(({pitch}) => pitch))};

const viewOf = (progress: LivenessProgress, single: SingleFace): StepView<never> => {
  const step = progress.challenge.steps[progress.stepIndex]!;
  const openEyes = openEyeBaseline(progress.openEyes);
  return {
    ...single,
    step,
    memory: (progress.memory ?? STEPS[step.kind].start()) as never,
    smallestSize: progress.smallestSize ?? Number.POSITIVE_INFINITY,
    ahead: aheadOf(progress.ahead, single.moment),
    ...(openEyes ? {openEyes} : {}),
    ...(progress.unsmiling.length >= LIVENESS.smile.frames
      ? {unsmiling: median(progress.unsmiling)}
      : {}),
  };
};

/** Not while a smile is asked for, but for the few frames that tell what it is to be compared with. */
const addUnsmiling = (progress: LivenessProgress, {face, seen}: SingleFace): readonly number[] => {
  const {unsmiling, challenge, stepIndex} = progress;
  const asked = challenge.steps[stepIndex]!.kind === 'smile' && seen.at >= cueAt(progress);
  return asked && unsmiling.length >= LIVENESS.smile.frames
    ? unsmiling
    : [...unsmiling, face.smile].slice(-LIVENESS.smile.framesMost);
};

/** One face, on its track: did it make a movement that was not asked for, and how far is the one that was? */
const judgeMovement = (progress: LivenessProgress, single: SingleFace): LivenessJudgement => {
  const view = viewOf(progress, single);
  const {memory, stray} = judgeStray(progress.stray, view);
  // Who takes left for right once is a person.
  if (stray === 'other' || (stray === 'opposite' && progress.mistaken)) {
    return finishTry(progress, 'face-turn-back', ['liveness-unasked-movement']);
  }
  const mistaken = progress.mistaken || stray === 'opposite';
  return judgeStep({...progress, stray: memory, mistaken}, view);
};

const judgeStep = (progress: LivenessProgress, view: StepView<never>): LivenessJudgement => {
  const {challenge, stepIndex} = progress;
  const {step} = view;
  const row = STEPS[step.kind];
  const {at} = view.seen;
  const cue = cueAt(progress);
  if (at < cue + LIVENESS.anticipationMs) {
    return {
      progress: row.wait ? {...progress, memory: row.wait(view)} : progress,
      guidance: isAhead(view) ? 'face-hold-still' : 'face-turn-back',
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
    depth: addDepthFrames(progress.depth, step.kind, judged.memory),
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

/** Follows the one face: is it the same, how small was it, how open are its eyes? */
const judgeFace = (progress: LivenessProgress, single: SingleFace): LivenessJudgement => {
  const {seen, face, moment} = single;
  const {last} = progress;
  if (last && isJump(last, moment))
    return finishTry(progress, 'face-hold-still', ['liveness-track-broken']);
  const size = faceSize(seen, face.box);
  const resized = last !== undefined && isResize(seen, last, moment);
  const {manySince: _many, ...alone} = progress;
  return judgeMovement(
    {
      ...alone,
      last: moment,
      smallestSize: resized ? size : Math.min(size, progress.smallestSize ?? size),
      openEyes: isFrontal(moment)
        ? addOpenEyes(progress.openEyes, face.eyeAspectRatio)
        : progress.openEyes,
      unsmiling: isFrontal(moment) ? addUnsmiling(progress, single) : progress.unsmiling,
      ahead:
        isFrontal(moment) && progress.ahead.length < LIVENESS.start.framesMost
          ? [...progress.ahead, moment]
          : progress.ahead,
    },
    single,
  );
};

/** Why the frame itself ends the try: its time. */
const timeReasons = (
  {challenge, startedAt, lastAt, steps}: LivenessProgress,
  at: number,
): readonly LivenessReason[] | undefined => {
  if (lastAt !== undefined && (at < lastAt || at - lastAt > LIVENESS.gapMs)) {
    return ['liveness-track-broken'];
  }
  if (at - startedAt <= challenge.timeLimitMs) return undefined;
  return steps.length === 0
    ? ['liveness-out-of-time', 'liveness-no-challenge']
    : ['liveness-out-of-time'];
};

/**
 * Folds one observation into a try. Steps count in the challenge's order only. A try that is over stays as it is.
 *
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for an observation that no engine gives.
 */
export function judgeLiveness(
  progress: LivenessProgress,
  observation: FaceObservation,
): LivenessJudgement {
  if (progress.record) return {progress, guidance: 'face-step-done', record: progress.record};
  const seen = roundFaceObservation(observation);
  const begun: LivenessProgress =
    progress.frames === 0 ? {...progress, startedAt: seen.at, stepStartedAt: seen.at} : progress;
  const reasons = timeReasons(begun, seen.at);
  if (reasons) return finishTry({...begun, remainingMs: 0}, 'face-hold-still', reasons);

  const timed: LivenessProgress = {
    ...withCue(begun, seen),
    lastAt: seen.at,
    frames: begun.frames + 1,
    remainingMs: begun.challenge.timeLimitMs - (seen.at - begun.startedAt),
  };
  const {face} = seen;
  if (seen.faceCount !== 1 || !face) return judgeCount(timed, seen);
  const {width, height} = seen;
  const landmarks = face.landmarks.map((value, i) => value * (i % 2 === 0 ? width : height));
  return judgeFace(timed, {seen, face, moment: faceMoment(seen.at, face), landmarks});
}

/**
 * Judges a recorded track from its first observation. A track that ends before everything was performed does not
 * pass: `liveness-no-challenge`.
 *
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`.
 */
export function replayLiveness(
  challenge: Challenge,
  observations: readonly FaceObservation[],
): LivenessRecord {
  let progress = startLiveness(challenge, observations[0]?.at ?? 0);
  for (const seen of observations) {
    const judgement = judgeLiveness(progress, seen);
    if (judgement.record) return judgement.record;
    progress = judgement.progress;
  }
  return finishTry(progress, 'face-none', ['liveness-no-challenge']).record!;
}
