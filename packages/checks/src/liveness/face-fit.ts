/** Where and how large a face is in its frame, and where it should be. */
import type {FaceObservation, Rect, SeenFace} from '@passbase-verify/protocol';
import type {FaceMoment} from './face-moment.js';
import {LIVENESS} from './liveness-thresholds.js';

type FrameSize = Pick<FaceObservation, 'width' | 'height'>;

/**
 * Width over height of a face from cheek to cheek and forehead to chin, in pixels. A near face looks narrower: its
 * cheeks stand behind forehead and chin.
 */
const FACE_ASPECT = {far: 0.8, close: 0.7} as const;

const isLandscape = ({width, height}: FrameSize): boolean => width >= height;

/** The sizes that fit the frame's orientation. */
export const sizesFor = (frame: FrameSize) =>
  isLandscape(frame) ? LIVENESS.size.landscape : LIVENESS.size.portrait;

/** Height of the face over the frame's in landscape, width over the frame's in portrait. */
export const faceSize = (frame: FrameSize, box: Pick<Rect, 'width' | 'height'>): number =>
  isLandscape(frame) ? box.height : box.width;

/** Where the face should be, in the middle of the frame; normalised. */
export function targetRect(frame: FrameSize, kind: 'far' | 'close'): Rect {
  const {target} = sizesFor(frame)[kind];
  const aspect = FACE_ASPECT[kind];
  const wanted = isLandscape(frame) ? target * frame.height : (target * frame.width) / aspect;
  const pixels = Math.min(wanted, LIVENESS.size.targetHeightMost * frame.height);
  const height = pixels / frame.height;
  const width = (pixels * aspect) / frame.width;
  return {x: (1 - width) / 2, y: (1 - height) / 2, width, height};
}

/** True where the face reaches out of the frame by more than `beyond`, as a share of the frame. */
export function isCropped(
  {x, y, width, height}: Rect,
  beyond: number = LIVENESS.cropTolerance,
): boolean {
  return x < -beyond || y < -beyond || x + width > 1 + beyond || y + height > 1 + beyond;
}

/** Distance of the face's centre from the frame's: the larger of both directions, as a share of the frame. */
export const offCentre = (box: Rect): number =>
  Math.max(Math.abs(box.x + box.width / 2 - 0.5), Math.abs(box.y + box.height / 2 - 0.5));

/** True where the face looks into the camera. */
export const isFrontal = ({yaw, pitch}: Pick<FaceMoment, 'yaw' | 'pitch'>): boolean =>
  Math.abs(yaw) <= LIVENESS.frontalYaw && Math.abs(pitch) <= LIVENESS.frontalPitch;

export const faceMoment = (at: number, {box, pose}: SeenFace): FaceMoment => ({
  at,
  x: box.x + box.width / 2,
  y: box.y + box.height / 2,
  width: box.width,
  height: box.height,
  yaw: pose.yaw,
  pitch: pose.pitch,
});
