/** Observations: what an engine saw in one frame. Boxes, points, scores, text; never pixels. */
import type {Quad, Rect} from './geometry.js';

interface SeenFrame {
  /** Milliseconds on the frame source's clock; increases from frame to frame. */
  readonly at: number;
  /** Size of the analysed frame in pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * Head pose in degrees, in the unmirrored picture, as `Rz(roll)·Ry(yaw)·Rx(-pitch)`.
 * yaw > 0: nose towards the picture's right (the User's own left). pitch > 0: up. roll > 0: counter-clockwise.
 */
export interface HeadPose {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
}

/** One face in a frame. */
export interface SeenFace {
  /** Bounding box of the face's landmarks (forehead to chin, cheek to cheek). May reach outside 0..1. */
  readonly box: Rect;
  readonly pose: HeadPose;
  /**
   * Eye aspect ratio of each of the User's own eyes (Soukupová and Čech, 2016), from 3D points: about 0.3 open, under 0.1 closed.
   */
  readonly eyeAspectRatio: {readonly left: number; readonly right: number};
  /** Gap of the lips over the width of the mouth: under 0.25 closed, over 0.35 open. */
  readonly mouthOpen: number;
  /** MediaPipe's 478 landmarks: x, y in 0..1 of the frame and z in the scale of x; 1434 numbers. */
  readonly landmarks: readonly number[];
}

export interface FaceObservation extends SeenFrame {
  readonly kind: 'face';
  /** Faces found: 0, 1, or 2 for "more than one" (looked for every few frames; the last count is repeated between). */
  readonly faceCount: 0 | 1 | 2;
  /** The largest face. */
  readonly face?: SeenFace;
  /** Mean luma of the face region (of the whole frame where there is no face), 0..1. */
  readonly brightness: number;
  /** Variance of the Laplacian over the face region at analysis size, 8-bit luma units squared; higher is sharper. */
  readonly sharpness: number;
}

/** Text lines that may be an MRZ, as read, upper case, only `A–Z 0–9 <`. */
export interface MrzReading {
  readonly lines: readonly string[];
  /** Mean confidence of the reader, 0..1. */
  readonly confidence: number;
}

export interface DocumentObservation extends SeenFrame {
  readonly kind: 'document';
  /** The page's outline where its edges were found. */
  readonly page?: Quad;
  /** The band of text that looks like an MRZ: the MRZ's own outline, in reading order. */
  readonly mrzBand?: Quad;
  /** Mean luma inside the guide, 0..1. */
  readonly brightness: number;
  /** Variance of the Laplacian inside the guide at analysis size, 8-bit luma units squared. */
  readonly sharpness: number;
  /** Share of the guide's pixels that are blown out, 0..1. */
  readonly glare: number;
  /** Mean absolute luma difference from the frame before inside the guide, 0..1; 1 for the first frame. */
  readonly motion: number;
  /** Present where reading was asked for and text was found. */
  readonly mrz?: MrzReading;
}

export type Observation = FaceObservation | DocumentObservation;
