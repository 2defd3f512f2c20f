/** When the present step is asked for, and what is shown of it. */
import {isDistanceKind, type ChallengeKind, type FaceObservation} from '@passbase-verify/protocol';
import {targetRect} from './face-fit.js';
import type {LivenessProgress} from './liveness-progress.js';
import {restedAt} from './start-pose.js';
import {DIRECTIONS} from './turn-directions.js';

/** Nothing of the step before is shown or remembered, and nothing of the next one is shown before its pause is over. */
export const forgetStep = ({
  memory: _memory,
  reactedAt: _reactedAt,
  target: _target,
  dot: _dot,
  ...rest
}: LivenessProgress): LivenessProgress => ({...rest, waiting: true});

/** Movements that begin from how the User looks ahead. */
const beginsAhead = (kind: ChallengeKind): boolean => DIRECTIONS.has(kind) || kind === 'follow-dot';

/**
 * When the present step is asked for; never, as long as it is not known what it begins from. Whoever turned before that would have to
 * come back and turn again.
 */
export function cueAt({challenge, stepIndex, stepStartedAt, ahead}: LivenessProgress): number {
  const {kind, pauseMs = 0} = challenge.steps[stepIndex]!;
  const known = beginsAhead(kind) ? (restedAt(ahead) ?? Number.POSITIVE_INFINITY) : stepStartedAt;
  return Math.max(stepStartedAt, known) + pauseMs;
}

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
