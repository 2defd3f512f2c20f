/** The pose that a movement of the head begins from: how the User looks straight ahead. */
import {isFrontal} from './face-fit.js';
import type {Landmarks} from './face-landmarks.js';
import type {HeadAngles, StartPose, TimedAngles} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepView} from './step-view.js';

const {start: START} = LIVENESS;

export const NO_START: StartPose = {frames: []};

interface Looking extends Pick<StepView, 'ahead'> {
  readonly moment: HeadAngles;
}

export const isAhead = ({moment, ahead}: Looking): boolean =>
  ahead !== undefined &&
  Math.abs(moment.yaw - ahead.yaw) <= START.ahead.yaw &&
  Math.abs(moment.pitch - ahead.pitch) <= START.ahead.pitch;

/** Whether the User is to be told to look at the camera again. */
export const isAway = (view: Looking): boolean =>
  view.ahead ? !isAhead(view) : !isFrontal(view.moment);

/**
 * Frames in a row in which the head rests, facing the camera: after a while it is known how the User looks ahead. Without that rest,
 * who begins a try with a turned head would make a turn by coming back from it; and a head that leaves and comes back passes the same
 * pose twice, which is no rest.
 */
export function addAhead(
  frames: readonly TimedAngles[],
  moment: TimedAngles,
): readonly TimedAngles[] {
  if (hasRested(frames)) return frames;
  if (!isFrontal(moment)) return [];
  const rests = frames.every((other) => apart(other, moment) <= START.spread);
  return rests ? [...frames, moment] : [moment];
}

/** What is left of those frames where a picture without the User's face, or with another one, comes between. */
export const breakRest = (frames: readonly TimedAngles[]): readonly TimedAngles[] =>
  hasRested(frames) ? frames : [];

/** Medians of those frames; undefined until the head has rested long enough. */
export const aheadOf = (frames: readonly TimedAngles[]): HeadAngles | undefined =>
  hasRested(frames) ? middleOf(frames) : undefined;

const hasRested = (frames: readonly TimedAngles[]): boolean =>
  frames.length >= START.frames && frames.at(-1)!.at - frames[0]!.at >= START.restMs;

/** When it was known how the User looks ahead, on the frame clock; undefined before. */
export const restedAt = (frames: readonly TimedAngles[]): number | undefined =>
  hasRested(frames) ? frames.at(-1)!.at : undefined;

/**
 * Looks at one frame before the movement. A head that looks ahead is ready for it; one that rests elsewhere for long has sat up, or
 * holds the phone another way: that is its ahead now.
 */
export function settle(
  {frames}: StartPose,
  {moment, landmarks, ahead}: Pick<StepView, 'moment' | 'landmarks' | 'ahead'>,
): StartPose {
  const {at, yaw, pitch} = moment;
  const frame = {at, yaw, pitch, landmarks};
  const looksAhead = (pose: HeadAngles): boolean =>
    ahead ? isAhead({moment: pose, ahead}) : isFrontal(pose);
  if (looksAhead(frame)) {
    const looking = [...frames.filter(looksAhead), frame].slice(-START.framesMost);
    return {frames: looking, ...(ahead && looking.length >= START.frames ? {from: ahead} : {})};
  }
  const near = frames.filter((other) => !looksAhead(other) && apart(other, frame) <= START.spread);
  const resting = [...near, frame];
  return {
    frames: resting,
    // Whoever has not looked ahead yet is asked to, however long they rest elsewhere.
    ...(ahead && at - resting[0]!.at >= START.newAheadMs ? {from: middleOf(resting)} : {}),
  };
}

const apart = (one: HeadAngles, other: HeadAngles): number =>
  Math.hypot(one.yaw - other.yaw, one.pitch - other.pitch);

const middleOf = (poses: readonly HeadAngles[]): HeadAngles => ({
  yaw: median(poses.map(({yaw}) => yaw)),
  pitch: median(poses.map(({pitch}) => pitch)),
});

/** Landmarks of the newest frames, for the depth check. */
export const startLandmarks = ({frames}: StartPose): readonly Landmarks[] =>
  frames.slice(-START.framesMost).map(({landmarks}) => landmarks);
