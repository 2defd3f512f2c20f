/**
 * The liveness judgement: a fold over face observations. The same observations give the same verdict everywhere,
 * so that a backend can judge again what a device has judged.
 */
import {
  assertArgument,
  type Challenge,
  type FaceObservation,
  type LivenessReason,
  type LivenessRecord,
} from '@passbase-verify/protocol';
import {assertChallenge} from './assert-challenge.js';
import {NO_DEPTH} from './depth/depth-evidence.js';
import {faceMoment, faceSize, isFrontal} from './face-fit.js';
import {finishTry} from './finish-try.js';
import {interrupt, judgeStep, viewOf} from './judge-step.js';
import type {LivenessJudgement, LivenessProgress} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {addOpenEyes} from './open-eyes.js';
import {roundFaceObservation} from './round-face-observation.js';
import {addAhead, breakRest} from './start-pose.js';
import {cueAt, withCue} from './step-cue.js';
import type {SingleFace} from './step-view.js';
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
    depth: NO_DEPTH,
    frames: 0,
  };
}

/** No face, or more than one. */
const judgeCount = (judged: LivenessProgress, seen: FaceObservation): LivenessJudgement => {
  const {manySince: since, ...alone} = {...judged, ahead: breakRest(judged.ahead)};
  const {last} = alone;
  const isMany = seen.faceCount === 2;
  // Before the first face, nothing can be lost: the User may still be sitting down, and somebody else getting up.
  if (!last) return interrupt(alone, isMany ? 'face-many' : 'face-none');
  if (isMany) {
    const manySince = since ?? seen.at;
    if (seen.at - manySince > LIVENESS.manyMs) {
      return finishTry(alone, 'face-many', ['liveness-many-faces']);
    }
    return interrupt({...alone, manySince}, 'face-many');
  }
  if (seen.at - last.at > LIVENESS.lostMs) {
    return finishTry(alone, 'face-none', ['liveness-face-lost']);
  }
  return interrupt(alone, 'face-none');
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
      ahead: addAhead(progress.ahead, moment),
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
