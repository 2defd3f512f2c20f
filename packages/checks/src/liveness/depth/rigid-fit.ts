/**
 * Does a face move as a head does? Its own places in space are taken from the start pose with the depth of the average head, and
 * fitted, as they are, to every frame in which it is turned. A picture fits badly: what parallax it seems to have tells of a small
 * turn, and how narrow it became of a large one.
 */
import type {Landmarks} from '../face-landmarks.js';
import {CANONICAL_FACE} from './canonical-face.js';
import {firmOf} from './firm-landmarks.js';
import {leastAt} from './golden-section.js';
import {homographyResidual} from './homography.js';
import {fitPose, rotate, type NearnessPrior, type Places, type Points} from './rigid-pose.js';
import {medianShape, unitShape} from './shape.js';

/**
 * A face at unit size is 5.5 cm to the unit, and 20 to 80 cm away: 1 / nearness is 4 to 15. Noise: landmarks of a turned
 * face are off by 0.02–0.04 of that size, mostly because no two heads are alike.
 */
const ARM_LENGTH: NearnessPrior = {nearness: 0.15, spread: 0.08, noise: 0.03};

/** The average head, x to the right and y down, its front view at unit size. */
const HEAD: Places = (() => {
  const firm = firmOf(CANONICAL_FACE, 3);
  const front = firm.flatMap((value, i) => (i % 3 === 2 ? [] : [i % 3 === 1 ? -value : value]));
  const {points, scale} = unitShape(front);
  return firm.map((value, i) =>
    i % 3 === 2 ? value / scale : points[2 * Math.floor(i / 3) + (i % 3)]!,
  );
})();

/**
 * The face's own places, seen from where `front` was: x and y from the picture, z from the average head turned the same way.
 *
 * @param front - Firm landmarks at unit size.
 * @returns The places of a face with `depth` times a head's depth; undefined where `front` is no face's.
 */
export function placesFrom(
  front: Points,
  prior: NearnessPrior = ARM_LENGTH,
): ((depth: number) => Places) | undefined {
  const fitted = fitPose(HEAD, front, prior);
  if (!fitted) return undefined;
  const {rotation, scale, nearness, x, y} = fitted.pose;
  return (depth) =>
    HEAD.flatMap((_, i) => {
      if (i % 3 > 0) return [];
      const z = depth * rotate(rotation, HEAD, i)[2];
      const away = (1 - nearness * z) / scale;
      const at = (2 * i) / 3;
      return [(front[at]! - x) * away, (front[at + 1]! - y) * away, z];
    });
}

/** The frames of one turn: before it, and when the head was turned far enough. */
export interface TurnFrames {
  readonly frontal: readonly Landmarks[];
  readonly turned: readonly Landmarks[];
}

export interface TurnFit {
  /** What a plane leaves over, and a head: root mean square, as shares of the face's size. */
  readonly plane: number;
  readonly rigid: number;
  /** The depth that fits best, as a share of a head's: 0 a plane, 1 the average head. */
  readonly depth: number;
}

/** One residual over all frames. */
function together(residuals: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const residual of residuals) {
    if (residual === undefined) return undefined;
    sum += residual * residual;
  }
  return Math.sqrt(sum / residuals.length);
}

/**
 * The depth with the least residual. Each search begins from how far a head would have turned: from the front, a thing without depth
 * may as well have turned the other way.
 */
function bestDepth(placesOf: (depth: number) => Places, seen: Points): number {
  const turned = fitPose(placesOf(1), seen, ARM_LENGTH)?.pose.rotation;
  const left = (depth: number): number =>
    fitPose(placesOf(depth), seen, ARM_LENGTH, turned)?.residual ?? Infinity;
  return leastAt(left, 0, 2);
}

/** Fits a plane and a head to a turn; undefined where it has no frames or neither can be fitted. */
export function fitTurn({frontal, turned}: TurnFrames): TurnFit | undefined {
  if (frontal.length === 0 || turned.length === 0) return undefined;
  const front = medianShape(frontal.map((frame) => firmOf(frame)));
  const placesOf = placesFrom(front);
  if (!placesOf) return undefined;
  const head = placesOf(1);
  const views = turned.map((frame) => firmOf(frame));
  const shapes = views.map((view) => unitShape(view).points);
  const plane = together(shapes.map((shape) => homographyResidual(front, shape)));
  const rigid = together(shapes.map((shape) => fitPose(head, shape, ARM_LENGTH)?.residual));
  if (plane === undefined || rigid === undefined) return undefined;
  return {plane, rigid, depth: bestDepth(placesOf, medianShape(views))};
}
