/** The simulated camera's optics: a pinhole of fixed focal length, so that coming closer really changes perspective. */
/** Field of view across the longer side of the picture, degrees: a usual front camera. */
export const FIELD_OF_VIEW = 65;

/** Focal length in pixels for a frame of this size. */
export function focalLength(width: number, height: number): number {
  return Math.max(width, height) / 2 / Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
}

/** What a face's share of the frame is measured along: the box of the face's landmarks, forehead to chin or cheek to cheek. */
export type FaceMeasure = 'height' | 'width';

// Measured: MediaPipe's landmark box of twenty sitters at 22 to 48 cm behaves like a plate of this size, so far behind the eyes.
const FACE_PLATE_CM = {
  height: {extent: 14.8, behindEyes: 1.15},
  width: {extent: 13.1, behindEyes: 4.2},
} as const;

/**
 * The distance at which the sitter's face takes up `share` of the frame's height or width, in centimetres.
 * The challenge's target sizes (product: portrait/landscape far 0.55/0.4, close 0.9/0.7) become distances here.
 */
export function distanceForFace(
  share: number,
  measure: FaceMeasure,
  frame: {readonly width: number; readonly height: number},
): number {
  const {extent, behindEyes} = FACE_PLATE_CM[measure];
  return (focalLength(frame.width, frame.height) * extent) / (share * frame[measure]) - behindEyes;
}
