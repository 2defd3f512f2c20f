/** A head as points in space, seen by a pinhole camera: what MediaPipe's landmarks would be, without a picture. */
import {MIDLINE, PAIRS} from '../liveness/face-landmarks.js';

/** Place of a landmark in face widths: x to the picture's right, y down, z towards the camera, 0 between the ears. */
export type Place = readonly [x: number, y: number, z: number];

/** Rough anatomy of an adult: 1 wide from cheek to cheek, 1.15 high, nose half a width before the ears. */
const MIDLINE_PLACES: readonly Place[] = [
  [0, -0.56, 0.38],
  [0, -0.42, 0.44],
  [0, -0.3, 0.45],
  [0, -0.24, 0.45],
  [0, -0.18, 0.43],
  [0, -0.12, 0.45],
  [0, -0.06, 0.49],
  [0, 0, 0.54],
  [0, 0.05, 0.58],
  [0, 0.08, 0.61],
  [0, 0.11, 0.6],
  [0, 0.15, 0.56],
  [0, 0.17, 0.51],
  [0, 0.58, 0.41],
];
/** The right half of the picture, in the order of `PAIRS`. */
const PAIR_PLACES: readonly Place[] = [
  [0.12, -0.55, 0.37],
  [0.28, -0.48, 0.3],
  [0.36, -0.4, 0.23],
  [0.42, -0.31, 0.15],
  [0.46, -0.21, 0.08],
  [0.485, -0.11, 0.03],
  [0.5, 0, 0],
  [0.475, 0.18, 0.02],
  [0.44, 0.27, 0.06],
  [0.38, 0.38, 0.13],
  [0.2, 0.53, 0.31],
  [0.3, -0.16, 0.32],
  [0.12, -0.155, 0.36],
  [0.37, -0.24, 0.3],
  [0.26, -0.31, 0.4],
  [0.08, -0.27, 0.44],
  [0.08, 0.15, 0.47],
  [0.12, 0.12, 0.44],
  [0.1, 0.08, 0.49],
  [0.07, 0.03, 0.5],
  [0.09, -0.12, 0.41],
  [0.33, 0.04, 0.31],
  [0.22, 0.15, 0.4],
  [0.32, -0.05, 0.31],
  [0.3, 0.25, 0.31],
];

/** Makes turns leave as much over as those of real heads do in the model's landmarks: 0.009 a degree. */
const DEPTH = 1.25;
const deepen = ([x, y, z]: Place): Place => [x, y, z * DEPTH];

/** The kept landmarks of a head of average shape, in the order of `KEPT_LANDMARKS`. */
export const HEAD: readonly Place[] = [
  ...MIDLINE.map((_, i) => deepen(MIDLINE_PLACES[i]!)),
  ...PAIRS.flatMap((_, i): readonly [Place, Place] => {
    const [x, y, z] = deepen(PAIR_PLACES[i]!);
    return [
      [-x, y, z],
      [x, y, z],
    ];
  }),
];

/** How a head stands before the camera. Angles in degrees as in `HeadPose`; distances in face widths. */
export interface Stance {
  readonly yaw: number;
  readonly pitch: number;
  readonly roll: number;
  /** From the camera to the middle of the head. */
  readonly distance: number;
  /** Aside and below of the camera's axis. */
  readonly x: number;
  readonly y: number;
}

export const FACING: Stance = {yaw: 0, pitch: 0, roll: 0, distance: 3.4, x: 0, y: 0};

const turn = ([x, y, z]: Place, {yaw, pitch, roll}: Stance): Place => {
  const [a, b, c] = [yaw, pitch, roll].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  // Pitch up brings the chin forward; then yaw brings the nose to the right; then roll turns counter-clockwise.
  const [y1, z1] = [y * Math.cos(b) - z * Math.sin(b), y * Math.sin(b) + z * Math.cos(b)];
  const [x2, z2] = [x * Math.cos(a) + z1 * Math.sin(a), z1 * Math.cos(a) - x * Math.sin(a)];
  return [x2 * Math.cos(c) + y1 * Math.sin(c), y1 * Math.cos(c) - x2 * Math.sin(c), z2];
};

/**
 * Projects places in space to pixels.
 * @param focal Focal length in pixels.
 */
export function project(
  places: readonly Place[],
  stance: Stance,
  {focal, width, height}: {readonly focal: number; readonly width: number; readonly height: number},
): number[] {
  return places.flatMap((place) => {
    const [x, y, z] = turn(place, stance);
    const depth = stance.distance - z;
    return [
      width / 2 + (focal * (x + stance.x)) / depth,
      height / 2 + (focal * (y + stance.y)) / depth,
    ];
  });
}

/** The same face as a photograph of it, taken from `distance` face widths away: every point in one plane. */
export function flatten(places: readonly Place[], distance = 6): readonly Place[] {
  return places.map(([x, y, z]) => {
    const scale = distance / (distance - z);
    return [x * scale, y * scale, 0];
  });
}
