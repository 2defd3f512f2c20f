/** The pose in which a camera sees points of known places, fitted to where it sees them. */
import {solve} from './solve.js';

/** x0, y0, z0, x1, … — x to the picture's right, y down, z towards the camera. */
export type Places = readonly number[];
/** x0, y0, x1, y1, … */
export type Points = readonly number[];

/** Row by row. */
export type Rotation = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

export interface RigidPose {
  readonly rotation: Rotation;
  /** Units of the picture for each unit of the places, at their origin. */
  readonly scale: number;
  /** Where the origin is seen. */
  readonly x: number;
  readonly y: number;
  /**
   * 1 over the distance from the camera to the origin, in units of the places: what is nearer by z looks larger by
   * 1 / (1 − nearness·z). It stands for the focal length, which nobody knows.
   */
  readonly nearness: number;
}

export interface NearnessPrior {
  readonly nearness: number;
  /** How far off it may be, as a standard deviation, if landmarks are off by `noise` in the picture's unit. */
  readonly spread: number;
  readonly noise: number;
}

const FACING: Omit<RigidPose, 'nearness'> = {
  rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  scale: 1,
  x: 0,
  y: 0,
};

const ROUNDS = 12;
/** Levenberg's damping, as a share of the diagonal: where it begins, and how it goes on after a bad and a good step. */
const DAMPING = {start: 1e-3, worse: 10, better: 0.2, most: 1e3} as const;
/** Nothing that is seen stands behind the camera. */
const LEAST_DEPTH = 0.2;
const MOST_NEARNESS = 0.6;

/** R·p of the point that begins at `from`. */
export function rotate(
  r: Rotation,
  places: Places,
  from: number,
): readonly [number, number, number] {
  const [x, y, z] = [places[from]!, places[from + 1]!, places[from + 2]!];
  return [
    r[0] * x + r[1] * y + r[2] * z,
    r[3] * x + r[4] * y + r[5] * z,
    r[6] * x + r[7] * y + r[8] * z,
  ];
}

const multiply = (a: Rotation, b: Rotation): Rotation => {
  const at = (row: number, column: number): number =>
    a[3 * row]! * b[column]! + a[3 * row + 1]! * b[column + 3]! + a[3 * row + 2]! * b[column + 6]!;
  return [at(0, 0), at(0, 1), at(0, 2), at(1, 0), at(1, 1), at(1, 2), at(2, 0), at(2, 1), at(2, 2)];
};

/** Rodrigues' formula: the rotation about `(x, y, z)` by its length. */
export function rotationOf(x: number, y: number, z: number): Rotation {
  const angle = Math.hypot(x, y, z);
  const [a, b] =
    angle < 1e-9 ? [1, 0.5] : [Math.sin(angle) / angle, (1 - Math.cos(angle)) / angle ** 2];
  return [
    1 - b * (y * y + z * z),
    b * x * y - a * z,
    b * x * z + a * y,
    b * x * y + a * z,
    1 - b * (x * x + z * z),
    b * y * z - a * x,
    b * x * z - a * y,
    b * y * z + a * x,
    1 - b * (x * x + y * y),
  ];
}

/** Where a pose shows the places. */
export function projectPlaces(places: Places, pose: RigidPose): number[] {
  const seen: number[] = [];
  for (let i = 0; i < places.length; i += 3) {
    const [x, y, z] = rotate(pose.rotation, places, i);
    const enlarged = pose.scale / Math.max(LEAST_DEPTH, 1 - pose.nearness * z);
    seen.push(pose.x + enlarged * x, pose.y + enlarged * y);
  }
  return seen;
}

const costOf = (places: Places, seen: Points, pose: RigidPose, prior: NearnessPrior): number => {
  const shown = projectPlaces(places, pose);
  const weight = prior.noise / prior.spread;
  let sum = (weight * (pose.nearness - prior.nearness)) ** 2;
  for (let i = 0; i < seen.length; i++) sum += (shown[i]! - seen[i]!) ** 2;
  return sum;
};

/** The normal equations of one Gauss–Newton step: rotation x, y, z, scale, place x, y, nearness. */
const normalEquations = (places: Places, seen: Points, pose: RigidPose, prior: NearnessPrior) => {
  const a = Array.from({length: 7}, () => new Array<number>(7).fill(0));
  const b = new Array<number>(7).fill(0);
  const add = (row: readonly number[], residual: number): void => {
    for (let r = 0; r < 7; r++) {
      b[r]! += row[r]! * residual;
      for (let c = 0; c <= r; c++) a[r]![c]! += row[r]! * row[c]!;
    }
  };
  const {scale, nearness} = pose;
  for (let i = 0, j = 0; i < places.length; i += 3, j += 2) {
    const [x, y, z] = rotate(pose.rotation, places, i);
    const w = 1 / Math.max(LEAST_DEPTH, 1 - nearness * z);
    const [u, v] = [scale * w * x, scale * w * y];
    // How the point moves with its own z, then with what turns it.
    const [uz, vz] = [u * nearness * w, v * nearness * w];
    const sw = scale * w;
    add([uz * y, sw * z - uz * x, -sw * y, w * x, 1, 0, u * w * z], seen[j]! - pose.x - u);
    add([vz * y - sw * z, -vz * x, sw * x, w * y, 0, 1, v * w * z], seen[j + 1]! - pose.y - v);
  }
  const weight = prior.noise / prior.spread;
  add([0, 0, 0, 0, 0, 0, weight], weight * (prior.nearness - nearness));
  for (let r = 0; r < 7; r++) for (let c = 0; c < r; c++) a[c]![r] = a[r]![c]!;
  return {a, b};
};

const stepped = (pose: RigidPose, step: readonly number[]): RigidPose => ({
  rotation: multiply(rotationOf(step[0]!, step[1]!, step[2]!), pose.rotation),
  scale: pose.scale + step[3]!,
  x: pose.x + step[4]!,
  y: pose.y + step[5]!,
  nearness: Math.max(-MOST_NEARNESS, Math.min(MOST_NEARNESS, pose.nearness + step[6]!)),
});

/**
 * Fits the pose by Levenberg's and Marquardt's method: least squares of the distances in the picture.
 *
 * @param rotation - Where to begin.
 * @returns The pose and the root mean square distance, in the picture's unit; undefined where the places don't fix one.
 */
export function fitPose(
  places: Places,
  seen: Points,
  prior: NearnessPrior,
  rotation: Rotation = FACING.rotation,
): {readonly pose: RigidPose; readonly residual: number} | undefined {
  let pose: RigidPose = {...FACING, rotation, nearness: prior.nearness};
  let cost = costOf(places, seen, pose, prior);
  let damping: number = DAMPING.start;
  for (let round = 0; round < ROUNDS && damping < DAMPING.most; round++) {
    const {a, b} = normalEquations(places, seen, pose, prior);
    const damped = a.map((row, r) =>
      row.map((value, c) => (r === c ? value * (1 + damping) : value)),
    );
    const step = solve(damped, b);
    if (!step?.every(Number.isFinite)) return undefined;
    const next = stepped(pose, step);
    const nextCost = costOf(places, seen, next, prior);
    if (nextCost < cost) {
      const settled = cost - nextCost < 1e-9 * cost;
      [pose, cost] = [next, nextCost];
      damping *= DAMPING.better;
      if (settled) break;
    } else {
      damping *= DAMPING.worse;
    }
  }
  const shown = projectPlaces(places, pose);
  const squares = seen.reduce((sum, value, i) => sum + (value - shown[i]!) ** 2, 0);
  return {pose, residual: Math.sqrt(squares / (seen.length / 2))};
}
