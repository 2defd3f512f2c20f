/** Is it the same face that moved, or another one put in its place? */
import type {FaceObservation} from '@passbase-verify/protocol';
import {faceSize} from './face-fit.js';
import type {FaceMoment} from './face-moment.js';
import {LIVENESS} from './liveness-thresholds.js';

/** True where no head moves like that between two frames. */
export function isJump(from: FaceMoment, to: FaceMoment): boolean {
  const seconds = (to.at - from.at) / 1000;
  const {shift, shiftPerSecond, shiftMost} = LIVENESS.jump;
  const allowed = Math.min(shiftMost, shift + shiftPerSecond * seconds);
  return (
    Math.abs(to.x - from.x) / Math.max(from.width, to.width) > allowed ||
    Math.abs(to.y - from.y) / Math.max(from.height, to.height) > allowed
  );
}

/** True where the face grew or shrank at once. Coming close has to be seen on the way. */
export function isResize(frame: FaceObservation, from: FaceMoment, to: FaceMoment): boolean {
  const {log, logPerSecond, logMost} = LIVENESS.resize;
  const allowed = Math.min(logMost, log + (logPerSecond * (to.at - from.at)) / 1000);
  return Math.abs(Math.log(faceSize(frame, to) / faceSize(frame, from))) > allowed;
}
