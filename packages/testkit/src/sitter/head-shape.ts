/**
 * The head as a signed distance function: rounded solids melted into one another.
 * Unit: 11 cm ({@link CM_PER_UNIT}). x to the picture's right, y up, z towards the camera; the eyes are at y = 0.055.
 * Proportions follow the canonical face of MediaPipe's face geometry (eye line to chin 10.5 cm, to the mouth 6.8 cm).
 */
import type {FaceProportions} from './sitter-look.js';

/** The average head comes out 15.4 cm wide and 22 cm high with hair. */
export const CM_PER_UNIT = 11;

/** Distance from a point to a surface, negative inside; everything in units. */
export type Distance = (x: number, y: number, z: number) => number;

/** Where the movable parts of a face are, shared by the shape, its paint and its deformation. */
export interface FaceLayout {
  readonly eye: {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly ball: number;
    readonly lid: number;
  };
  readonly mouth: {readonly halfWidth: number; readonly y: number; readonly fullness: number};
  readonly brow: {readonly y: number; readonly thickness: number};
  readonly nose: {readonly width: number; readonly tipY: number};
  readonly chinY: number;
}

export function layoutOf(face: FaceProportions): FaceLayout {
  return {
    eye: {
      x: 0.272 * face.eyeSpacing,
      y: 0.055,
      z: 0.51,
      ball: 0.139 * face.eyeSize,
      lid: 0.151 * face.eyeSize,
    },
    mouth: {
      halfWidth: 0.205 * face.mouthWidth,
      y: -0.5 * face.faceLength,
      fullness: face.lipFullness,
    },
    brow: {y: 0.262, thickness: face.browThickness},
    nose: {width: face.noseWidth, tipY: -0.245 * face.noseLength},
    chinY: -0.8 * face.faceLength,
  };
}

/** Smooth union: the smaller distance, with a fillet of size `k` (polynomial smooth minimum, Iñigo Quílez). */
export function melt(a: number, b: number, k: number): number {
  const h = Math.max(0, Math.min(1, 0.5 + (0.5 * (b - a)) / k));
  return b + (a - b) * h - k * h * (1 - h);
}

/** Smooth difference: `a` without `b`. */
export function carve(a: number, b: number, k: number): number {
  return -melt(-a, b, k);
}

/** Distance to an ellipsoid, exact to first order near its surface. */
export function ellipsoid(
  x: number,
  y: number,
  z: number,
  rx: number,
  ry: number,
  rz: number,
): number {
  const ax = x / rx;
  const ay = y / ry;
  const az = z / rz;
  const k0 = Math.sqrt(ax * ax + ay * ay + az * az);
  if (k0 < 1e-6) return -Math.min(rx, ry, rz);
  const bx = ax / rx;
  const by = ay / ry;
  const bz = az / rz;
  return (k0 * (k0 - 1)) / Math.sqrt(bx * bx + by * by + bz * bz);
}

/** Distance to a round rod in the plane x = x0 that runs from (y1, z1) to (y2, z2). */
export function rod(
  x: number,
  y: number,
  z: number,
  [y1, z1, y2, z2]: readonly [number, number, number, number],
  radius: number,
): number {
  const dy = y2 - y1;
  const dz = z2 - z1;
  const along = ((y - y1) * dy + (z - z1) * dz) / (dy * dy + dz * dz);
  const h = Math.max(0, Math.min(1, along));
  const ey = y - y1 - dy * h;
  const ez = z - z1 - dz * h;
  return Math.sqrt(x * x + ey * ey + ez * ez) - radius;
}

/** How much the line between the lips rises towards the corners: height over distance from the middle, squared. */
export const MOUTH_BOW = 0.3;

const UNDER_LID = 0.004;

const BRIDGE = [0.1, 0.585, -0.19, 0.775] as const;
const PHILTRUM = [-0.34, 0.745, -0.42, 0.735] as const;

/** The head without hair and eyes, with hollows where the eyes go. */
export function headDistance(face: FaceProportions, layout: FaceLayout): Distance {
  const {eye, mouth, nose, chinY} = layout;
  const jaw = face.jawWidth;
  const wide = face.headWidth;
  const long = face.faceLength;
  return (x, y, z) => {
    const q = Math.abs(x);
    let d = ellipsoid(x, y - 0.16, z + 0.13, 0.685 * wide, 0.83, 0.79);
    d = melt(d, ellipsoid(x, y + 0.36 * long, z - 0.09, 0.5 * jaw, 0.55 * long, 0.56), 0.24);
    d = melt(d, ellipsoid(q - 0.42 * jaw, y + 0.4 * long, z + 0.02, 0.1, 0.17, 0.17), 0.2);
    d = melt(d, ellipsoid(x, y - chinY, z - 0.42, 0.2 * face.chin, 0.11, 0.14), 0.22);
    if (z > -0.05) {
      d = melt(
        d,
        ellipsoid(q - 0.37 * wide, y + 0.12, z - 0.4, 0.18, 0.12 * face.cheekbones, 0.16),
        0.18,
      );
      d = melt(d, ellipsoid(q - 0.27, y + 0.3, z - 0.46, 0.16, 0.14, 0.14), 0.16);
      // The brow bends back towards the temples.
      const brow = z - 0.6 + 0.9 * Math.max(0, q - 0.2) ** 2;
      d = melt(d, ellipsoid(q - 0.22, y - 0.235, brow, 0.19, 0.06, 0.06), 0.14);
      // Eye hollows.
      d = carve(d, ellipsoid(q - eye.x + 0.022, y - eye.y, z - 0.73, 0.19, 0.125, 0.17), 0.085);
      // Nose: bridge, tip, wings, nostrils.
      d = melt(d, rod(x, y, z, BRIDGE, 0.05), 0.1);
      d = melt(d, ellipsoid(x, y - nose.tipY, z - 0.795, 0.075 * nose.width, 0.062, 0.07), 0.06);
      const wing = 0.08 * nose.width;
      d = melt(
        d,
        ellipsoid(q - wing, y - nose.tipY + 0.022, z - 0.715, 0.046, 0.045, 0.062),
        0.045,
      );
      d = carve(
        d,
        ellipsoid(q - 0.56 * wing, y - nose.tipY + 0.075, z - 0.775, 0.02, 0.03, 0.035),
        0.02,
      );
      d = carve(d, rod(x, y, z, PHILTRUM, 0.012), 0.03);
      d = lips(d, x, y, z);
      d = carve(d, ellipsoid(x, y - mouth.y + 0.145, z - 0.72, 0.13, 0.03, 0.05), 0.06);
      d = eyeRim(d, q, y, z);
    }
    return ears(d, q, y, z);
  };

  function lips(d: number, x: number, y: number, z: number): number {
    const q = Math.abs(x);
    const w = mouth.halfWidth;
    // The corners sit a little higher: a friendly face at rest.
    const ly = y - mouth.y - MOUTH_BOW * q * q;
    const lz = z - (0.662 - 0.9 * q * q);
    if (ly > 0.25 || ly < -0.25 || q > 2 * w) return d;
    const full = mouth.fullness;
    let lip = melt(d, ellipsoid(q - 0.045, ly - 0.03, lz, w * 0.8, 0.03 * full, 0.05), 0.04);
    lip = melt(lip, ellipsoid(x, ly + 0.038, lz, w * 0.8, 0.038 * full, 0.055), 0.045);
    return lip;
  }

  /** Skin runs smoothly on to the lids and goes on just under them. */
  function eyeRim(d: number, q: number, y: number, z: number): number {
    const centre = Math.hypot(q - eye.x, y - eye.y, z - eye.z);
    return centre > 0.4 ? d : melt(d, centre - eye.lid + UNDER_LID, 0.06);
  }

  function ears(d: number, q: number, y: number, z: number): number {
    if (q < 0.5) return d;
    const ex = q - 0.7 * wide;
    const ey = y + 0.02;
    // The ear stands off the head, more so at its back.
    const ez = z + 0.14;
    const off = ex + 0.45 * ez;
    let ear = ellipsoid(off - 0.025, ey, ez, 0.05, 0.19, 0.12);
    ear = melt(ear, ellipsoid(off - 0.01, ey + 0.13, ez - 0.03, 0.04, 0.07, 0.06), 0.04);
    ear = carve(ear, ellipsoid(off - 0.08, ey - 0.02, ez - 0.02, 0.045, 0.12, 0.07), 0.03);
    return melt(d, ear, 0.04);
  }
}

/** Half the angle across the open eye, and how far its lids are from straight ahead in its middle; radians. */
export const EYE_OPENING = {corner: 1.1, upper: 0.35, lower: 0.2} as const;

/** Negative where the skin has a hole for the open eye, reaching a little under the lids. */
export function eyeHole(layout: FaceLayout): Distance {
  const {eye} = layout;
  return (x, y, z) => {
    const ex = Math.abs(x) - eye.x;
    const ez = z - eye.z;
    if (z < 0.3 || Math.hypot(ex, y - eye.y, ez) > eye.lid - UNDER_LID / 2) return 1;
    const across = Math.atan2(ex, ez) / EYE_OPENING.corner;
    if (Math.abs(across) > 0.92) return 1;
    const bow = Math.sqrt(1 - across * across);
    const up = Math.asin(Math.max(-1, Math.min(1, (y - eye.y) / eye.lid))) - 0.05 * across;
    // One triangle more than the opening, so that no skin shows between the lids.
    return Math.max(up - EYE_OPENING.upper * bow, -up - EYE_OPENING.lower * bow) - 0.1;
  };
}
