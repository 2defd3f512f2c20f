/**
 * Pose, eyes and mouth from MediaPipe's landmarks and head matrix. Pure.
 * Landmark numbers are those of MediaPipe's canonical face mesh.
 */
import type {HeadPose, Rect, SeenFace} from '@passbase-verify/protocol';

export interface Landmark {
  readonly x: number;
  readonly y: number;
  /** Depth in the scale of x. */
  readonly z: number;
}

/** Points of the mesh proper; 468–477 are the irises. */
const MESH_POINTS = 468;

const DEGREES = 180 / Math.PI;

/**
 * Head pose from the facial transformation matrix, as `Rz(roll)·Ry(yaw)·Rx(-pitch)`: this order keeps yaw and pitch free of
 * in-plane roll, which the forward vector does not.
 * @param m - 16 numbers, column by column; rotation in the upper left 3×3, y up, z towards the camera.
 */
export function readPose(m: ArrayLike<number>): HeadPose {
  const at = (index: number): number => m[index] ?? 0;
  return {
    yaw: Math.asin(Math.max(-1, Math.min(1, -at(2)))) * DEGREES,
    pitch: -Math.atan2(at(6), at(10)) * DEGREES,
    roll: Math.atan2(at(1), at(0)) * DEGREES,
  };
}

/** Measures distances between landmarks in pixels, depth included. */
function ruler(landmarks: readonly Landmark[], width: number, height: number) {
  const pick = (index: number): Landmark => landmarks[index] ?? {x: 0, y: 0, z: 0};
  return (from: number, to: number): number => {
    const a = pick(from);
    const b = pick(to);
    return Math.hypot((a.x - b.x) * width, (a.y - b.y) * height, (a.z - b.z) * width);
  };
}

/**
 * Eye aspect ratio, (|p2 p6| + |p3 p5|) / (2 |p1 p4|): Soukupová and Čech, Real-Time Eye Blink Detection using Facial
 * Landmarks, CVWW 2016; taken in 3D so that a turned head does not close the eyes.
 */
export function readEyes(
  landmarks: readonly Landmark[],
  width: number,
  height: number,
): SeenFace['eyeAspectRatio'] {
  const d = ruler(landmarks, width, height);
  const ratio = (lids: number, span: number): number => (span > 0 ? lids / (2 * span) : 0);
  return {
    right: ratio(d(160, 144) + d(158, 153), d(33, 133)),
    left: ratio(d(387, 373) + d(385, 380), d(263, 362)),
  };
}

/** Gap between the inner lips over the width of the inner mouth. */
export function readMouthOpen(
  landmarks: readonly Landmark[],
  width: number,
  height: number,
): number {
  const d = ruler(landmarks, width, height);
  const span = d(78, 308);
  return span > 0 ? d(13, 14) / span : 0;
}

/**
 * Width of the mouth over the width of the face, and how far its corners stand above the middle of its lips along the head's own up
 * axis, over the distance of the outer corners of the eyes.
 * @param m - The head's matrix, as in {@link readPose}.
 */
export function readSmile(
  landmarks: readonly Landmark[],
  m: ArrayLike<number>,
  width: number,
  height: number,
): number {
  const d = ruler(landmarks, width, height);
  const [face, eyes] = [d(234, 454), d(33, 263)];
  const heightOf = (index: number): number => {
    const {x, y, z} = landmarks[index] ?? {x: 0, y: 0, z: 0};
    // Pictures count y downwards and z away from the camera.
    return (m[4] ?? 0) * x * width - (m[5] ?? 0) * y * height - (m[6] ?? 0) * z * width;
  };
  if (face === 0 || eyes === 0) return 0;
  const lift = (heightOf(61) + heightOf(291) - heightOf(0) - heightOf(17)) / 2;
  return d(61, 291) / face + lift / eyes;
}

/** Bounding box of the mesh, in 0..1 of the frame (may reach outside). */
export function boxOf(landmarks: readonly Landmark[]): Rect {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const {x, y} of landmarks.slice(0, MESH_POINTS)) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return {x: left, y: top, width: right - left, height: bottom - top};
}

/** x, y, z of all points one after the other, to five decimals: a hundredth of a pixel, and half the text when recorded. */
export function flattenLandmarks(landmarks: readonly Landmark[]): number[] {
  const round = (value: number): number => Math.round(value * 1e5) / 1e5;
  return landmarks.flatMap(({x, y, z}) => [round(x), round(y), round(z)]);
}
