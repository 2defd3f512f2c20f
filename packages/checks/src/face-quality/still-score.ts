/** Which moment of a step is worth a still? A rough order of frames, for the pictures are judged later. Pure. */
import type {FaceObservation} from '@passbase-verify/protocol';
import {LIVENESS} from '../liveness/liveness-thresholds.js';

const RADIANS = Math.PI / 180;
/** Eyes are as open as they need to be (Soukupová and Čech: about 0.3 open, 0.2 half closed). */
const OPEN_EYES = 0.25;
/** Variance of the Laplacian at which focus counts half; a face in focus has several hundred, a smeared one some ten. */
const HALF_SHARP = 60;
/** Luma at which a face is seen best, and how far from it counts half. */
const MIDDLE_LIGHT = 0.5;
const HALF_LIGHT = 0.35;

const share = (value: number): number => Math.max(0, Math.min(1, value));

/** @returns 0 where no single face is seen whole, else up to 1: facing the camera, eyes open, in focus, in good light. */
export function faceStillScore({faceCount, face, sharpness, brightness}: FaceObservation): number {
  if (faceCount !== 1 || !face) return 0;
  const {box, pose, eyeAspectRatio: eyes, mouthOpen} = face;
  const whole =
    share(1 + box.x) *
    share(2 - box.x - box.width) *
    share(1 + box.y) *
    share(2 - box.y - box.height);
  const facing = Math.cos(pose.yaw * RADIANS) ** 2 * Math.cos(pose.pitch * RADIANS) ** 2;
  const open = share(Math.min(eyes.left, eyes.right) / OPEN_EYES);
  const closed = 1 - share(mouthOpen - LIVENESS.mouth.closedBelow) / 2;
  const sharp = sharpness / (sharpness + HALF_SHARP);
  const lit = 1 / (1 + ((brightness - MIDDLE_LIGHT) / HALF_LIGHT) ** 2);
  return whole * facing * open * closed * sharp * lit;
}
