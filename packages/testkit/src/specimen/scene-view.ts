/** Where a camera sees a flat page: pure geometry, no pixels. Page coordinates are millimetres from the page's middle, y down. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {seededRandom} from '../sitter/seeded-random.js';

/** How the camera stands to the page. */
export interface PageView {
  /** The page's middle in the frame, 0..1 of its width and height. */
  readonly x: number;
  readonly y: number;
  /** Size relative to the page held in the guide: 1 fills it as wished. */
  readonly scale: number;
  /** Degrees about the horizontal, the vertical and the viewing axis. */
  readonly tilt: number;
  readonly pan: number;
  readonly roll: number;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Row-major 3×3 matrix. */
export type Matrix3 = readonly [
  number, number, number,
  number, number, number,
  number, number, number,
]; // prettier-ignore

export type Vector3 = readonly [x: number, y: number, z: number];

/** Focal length over the frame's width: about that of a phone's main camera. */
const FOCAL = 1.1;

/** Share of the frame's width and height that the guide of an ID-3 page takes at most. */
const GUIDE_SHARE = {width: 0.84, height: 0.88} as const;

/** Pixels a millimetre of a page of `size` that fills `fill` of the guide in a frame of `width` × `height` pixels. */
export function guideScale(size: PageSize, fill: number, width: number, height: number): number {
  return (
    fill *
    Math.min((GUIDE_SHARE.width * width) / size.width, (GUIDE_SHARE.height * height) / size.height)
  );
}

/** The page's axes as the camera sees them, x to the right, y down, z away: the columns of Rx(tilt)·Ry(pan)·Rz(roll). */
export function pageAxes({tilt, pan, roll}: PageView): readonly [Vector3, Vector3, Vector3] {
  const [sinTilt, cosTilt] = sinCos(tilt);
  const [sinPan, cosPan] = sinCos(pan);
  const [sinRoll, cosRoll] = sinCos(roll);
  return [
    [
      cosPan * cosRoll,
      cosTilt * sinRoll + sinTilt * sinPan * cosRoll,
      sinTilt * sinRoll - cosTilt * sinPan * cosRoll,
    ],
    [
      -cosPan * sinRoll,
      cosTilt * cosRoll - sinTilt * sinPan * sinRoll,
      sinTilt * cosRoll + cosTilt * sinPan * sinRoll,
    ],
    [sinPan, -sinTilt * cosPan, cosTilt * cosPan],
  ];
}

/** Millimetres from the lens to the page's middle. `held` is the pixels a millimetre at scale 1. */
export const distanceTo = ({scale}: PageView, held: number, width: number): number =>
  (FOCAL * width) / (held * scale);

/** The homography from page millimetres to frame pixels. `held` is the pixels a millimetre at scale 1. */
export function pageToFrame(view: PageView, held: number, width: number, height: number): Matrix3 {
  const focal = FOCAL * width;
  const distance = distanceTo(view, held, width);
  // The page has no depth, so its third axis is not needed.
  const [[x1, y1, z1], [x2, y2, z2]] = pageAxes(view);
  const middleX = view.x * width;
  const middleY = view.y * height;
  // prettier-ignore
  return [
    focal * x1 + middleX * z1, focal * x2 + middleX * z2, middleX * distance,
    focal * y1 + middleY * z1, focal * y2 + middleY * z2, middleY * distance,
    z1, z2, distance,
  ];
}

/** The inverse of `m` up to a factor, which a homography does not mind. */
export function adjugate(m: Matrix3): Matrix3 {
  const [a, b, c, d, e, f, g, h, i] = m;
  // prettier-ignore
  return [
    e * i - f * h, c * h - b * i, b * f - c * e,
    f * g - d * i, a * i - c * g, c * d - a * f,
    d * h - e * g, b * g - a * h, a * e - b * d,
  ];
}

/** The page's corners in the frame, normalised. */
export function pageOutline(matrix: Matrix3, size: PageSize, width: number, height: number): Quad {
  const corner = (sideX: number, sideY: number): Point => {
    const x = (sideX * size.width) / 2;
    const y = (sideY * size.height) / 2;
    const depth = matrix[6] * x + matrix[7] * y + matrix[8];
    return {
      x: (matrix[0] * x + matrix[1] * y + matrix[2]) / depth / width,
      y: (matrix[3] * x + matrix[4] * y + matrix[5]) / depth / height,
    };
  };
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

/** `from` on its way to `to`; `progress` 0..1 is eased so that it starts and stops without a jerk. */
export function blendViews(from: PageView, to: PageView, progress: number): PageView {
  const t = Math.min(1, Math.max(0, progress));
  const eased = t * t * t * (t * (6 * t - 15) + 10);
  const mix = (key: keyof PageView): number => from[key] + (to[key] - from[key]) * eased;
  return {
    x: mix('x'),
    y: mix('y'),
    scale: mix('scale'),
    tilt: mix('tilt'),
    pan: mix('pan'),
    roll: mix('roll'),
  };
}

/**
 * How an unsupported hand moves: slow drift of two waves and a tremor of about 8 Hz (Elble and Koller, 1990, give 8 to 12 Hz)
 * on every axis.
 * @param amount - 1: a steady hand, about one pixel in a frame 1280 wide; 30: a hand on its way.
 */
export function createHand(
  seed: number,
): (view: PageView, timeMs: number, amount: number) => PageView {
  const random = seededRandom(seed);
  const axis = (size: number): ((seconds: number) => number) => {
    const phase = [0, 1, 2].map(() => random.between(0, 2 * Math.PI));
    const drift = random.between(0.22, 0.38);
    return (seconds) =>
      size *
      (Math.sin(2 * Math.PI * drift * seconds + (phase[0] ?? 0)) * 0.6 +
        Math.sin(2 * Math.PI * drift * 2.7 * seconds + (phase[1] ?? 0)) * 0.3 +
        Math.sin(2 * Math.PI * 8 * seconds + (phase[2] ?? 0)) * 0.06);
  };
  const axes = {
    x: axis(0.0016),
    y: axis(0.0022),
    scale: axis(0.003),
    tilt: axis(0.25),
    pan: axis(0.25),
    roll: axis(0.12),
  };
  return (view, timeMs, amount) => {
    const seconds = timeMs / 1000;
    // Turning stays small where the hand travels: a page on its way is moved, not spun.
    const turn = Math.sqrt(amount);
    return {
      x: view.x + axes.x(seconds) * amount,
      y: view.y + axes.y(seconds) * amount,
      scale: view.scale + axes.scale(seconds) * turn,
      tilt: view.tilt + axes.tilt(seconds) * turn,
      pan: view.pan + axes.pan(seconds) * turn,
      roll: view.roll + axes.roll(seconds) * turn,
    };
  };
}

function sinCos(degrees: number): [number, number] {
  const angle = (degrees * Math.PI) / 180;
  return [Math.sin(angle), Math.cos(angle)];
}
