/** The pose that a movement of the head begins from: how the User looks straight ahead. */
import type {HeadAngles, Landmarks, StartPose} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepView} from './step-view.js';

const {start: START} = LIVENESS;

export const NO_START: StartPose = {frames: []};

export const isAhead = ({moment, ahead}: Pick<StepView, 'moment' | 'ahead'>): boolean =>
  Math.abs(moment.yaw - ahead.yaw) <= START.aheadYaw &&
  Math.abs(moment.pitch - ahead.pitch) <= START.aheadPitch;

/**
 * Looks at one frame before the movement. A head that looks ahead is ready for it; one that rests elsewhere for long has sat up, or
 * holds the phone another way: that is its ahead now.
 */
export function settle({frames}: StartPose, view: StepView): StartPose {
  const {moment, landmarks, ahead} = view;
  const {at, yaw, pitch} = moment;
  const frame = {at, yaw, pitch, landmarks, ahead: isAhead(view)};
  if (frame.ahead) {
    const looking = [...frames.filter((other) => other.ahead), frame].slice(-START.framesMost);
    return {frames: looking, ...(looking.length >= START.frames ? {from: ahead} : {})};
  }
  const near = frames.filter(
    (other) => !other.ahead && Math.hypot(other.yaw - yaw, other.pitch - pitch) <= START.spread,
  );
  const resting = [...near, frame];
  return {
    frames: resting,
    ...(at - resting[0]!.at >= START.newAheadMs
      ? {from: {yaw: median(anglesOf(resting, 'yaw')), pitch: median(anglesOf(resting, 'pitch'))}}
      : {}),
  };
}

const anglesOf = (poses: readonly HeadAngles[], axis: 'yaw' | 'pitch'): number[] =>
  poses.map((pose) => pose[axis]);

/** Landmarks of the newest frames, for the depth check. */
export const startLandmarks = ({frames}: StartPose): readonly Landmarks[] =>
  frames.slice(-START.framesMost).map(({landmarks}) => landmarks);
