/** When the present step is asked for, and what is shown of it. */
import {isDistanceKind, type FaceObservation} from '@passbase-verify/protocol';
import {targetRect} from './face-fit.js';
import type {LivenessProgress} from './liveness-progress.js';

/** Nothing of the step before is shown or remembered, and nothing of the next one is shown before its pause is over. */
export const forgetStep = ({
  memory: _memory,
  reactedAt: _reactedAt,
  target: _target,
  dot: _dot,
  ...rest
}: LivenessProgress): LivenessProgress => ({...rest, waiting: true});

/** When the present step is asked for. */
export const cueAt = ({challenge, stepIndex, stepStartedAt}: LivenessProgress): number =>
  stepStartedAt + (challenge.steps[stepIndex]!.pauseMs ?? 0);

/** What the User is shown of the present step: nothing in its pause, then where the face, or the nose, should be. */
export const withCue = (
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
