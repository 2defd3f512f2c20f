/** The simulated camera's optics: a pinhole of fixed focal length, so that coming closer really changes perspective. */
import {CM_PER_UNIT} from './head-shape.js';

/** Field of view across the longer side of the picture, degrees: a usual front camera. */
export const FIELD_OF_VIEW = 65;

/** Focal length in pixels for a frame of this size. */
export function focalLength(width: number, height: number): number {
  return Math.max(width, height) / 2 / Math.tan((FIELD_OF_VIEW / 2) * (Math.PI / 180));
}

/** What a face's share of the frame is measured along: the box of the face's landmarks, forehead to chin or cheek to cheek. */
export type FaceMeasure = 'height' | 'width';

// Extent of MediaPipe's landmark box on the average sitter, and how far behind the eyes its outline lies.
const FACE_HEIGHT_CM = 1.46 * CM_PER_UNIT;
const FACE_WIDTH_CM = 1.27 * CM_PER_UNIT;
const OUTLINE_BEHIND_EYES_CM = {height: 0.5, width: 4} as const;

/**
 * The distance at which the sitter's face takes up `share` of the frame's height or width, in centimetres.
 * The challenge's target sizes (product: portrait/landscape far 0.55/0.4, close 0.9/0.7) become distances here.
 */
export function distanceForFace(
  share: number,
  measure: FaceMeasure,
  frame: {readonly width: number; readonly height: number},
): number {
  const extent = measure === 'height' ? FACE_HEIGHT_CM : FACE_WIDTH_CM;
  const pixels = share * frame[measure];
  return (
    (focalLength(frame.width, frame.height) * extent) / pixels - OUTLINE_BEHIND_EYES_CM[measure]
  );
}
