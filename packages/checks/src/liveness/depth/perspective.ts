/**
 * Perspective over distance: when a head comes closer its nose, which stands before the ears, grows faster than they do. A picture
 * grows evenly, however near.
 */
import {median} from '../median.js';
import type {Landmarks} from '../face-landmarks.js';
import {firmOf} from './firm-landmarks.js';
import {leastAt} from './golden-section.js';
import {placesFrom} from './rigid-fit.js';
import {fitPose} from './rigid-pose.js';
import {medianShape, unitShape} from './shape.js';

/** A prior that leaves no choice. */
const exactly = (nearness: number) => ({nearness, spread: 1e-6, noise: 0.03});

/**
 * Searched between these: at 20 cm, a face of 5.5 cm to the unit has 0.27. Under 0, what is behind would look larger: noise has it
 * there as often as above in a picture.
 */
const LEAST = -0.3;
const MOST = 0.4;

const sizeOf = (frames: readonly Landmarks[]): number =>
  median(frames.map((frame) => unitShape(firmOf(frame)).scale));

/**
 * How near, by perspective, a head of average depth was in the first of two poses that face the camera: the
 * `RigidPose.nearness` that fits both best, knowing how much it grew. 0 for a picture; undefined where there are no frames.
 */
export function fitApproach(
  far: readonly Landmarks[],
  close: readonly Landmarks[],
): number | undefined {
  if (far.length === 0 || close.length === 0) return undefined;
  const [from, to] = [far, close].map((frames) =>
    medianShape(frames.map((frame) => firmOf(frame))),
  );
  // What a camera shows larger is nearer by as much, whatever its focal length.
  const growth = sizeOf(close) / sizeOf(far);
  const left = (nearness: number): number => {
    const placesOf = placesFrom(from!, exactly(nearness));
    const fitted = placesOf && fitPose(placesOf(1), to!, exactly(growth * nearness));
    return fitted?.residual ?? Infinity;
  };
  return leastAt(left, LEAST, MOST);
}
