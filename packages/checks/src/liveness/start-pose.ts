/** The pose that a movement of the head begins from: how the User looks when they look ahead and rest. */
import type {HeadAngles, Landmarks, StartPose} from './liveness-progress.js';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';
import type {StepView} from './step-view.js';

const {start: START} = LIVENESS;

export const NO_START: StartPose = {frames: [], rested: false};

export const isAhead = ({moment, ahead}: Pick<StepView, 'moment' | 'ahead'>): boolean =>
  Math.abs(moment.yaw - ahead.yaw) <= START.aheadYaw &&
  Math.abs(moment.pitch - ahead.pitch) <= START.aheadPitch;

/**
 * Adds a frame. Frames in which the head was held another way are dropped, so a head that comes back from a turn is not taken for one
 * that rests.
 */
export function settle({frames}: StartPose, view: StepView): StartPose {
  const {moment, landmarks} = view;
  const {at, yaw, pitch} = moment;
  const near = frames.filter(
    (frame) => Math.hypot(frame.yaw - yaw, frame.pitch - pitch) <= START.spread,
  );
  const settled = [...near, {at, yaw, pitch, landmarks}];
  const restedMs = at - settled[0]!.at;
  const rested = restedMs >= (isAhead(view) ? START.restMs : START.newAheadMs);
  return {frames: settled, rested: rested && settled.length >= START.frames};
}

export const startAngles = ({frames}: StartPose): HeadAngles => ({
  yaw: median(frames.map(({yaw}) => yaw)),
  pitch: median(frames.map(({pitch}) => pitch)),
});

/** Landmarks of the newest frames, for the depth check. */
export const startLandmarks = ({frames}: StartPose): readonly Landmarks[] =>
  frames.slice(-START.framesMost).map(({landmarks}) => landmarks);
