/** Hair as a solid shell over the head, by style. Same unit and axes as the head. */
import {carve, ellipsoid, melt, type Distance} from './head-shape.js';
import type {HairStyle, SitterLook} from './sitter-look.js';

interface StyleRow {
  /** How far the hair stands off the skull. */
  readonly thickness: number;
  /** Where the hairline is on the forehead. */
  readonly hairline: number;
  /** Nothing grows below this height. */
  readonly bottom: number;
  /** Depth and fineness of the curls. */
  readonly curl: readonly [number, number];
  /** More hair than the shell over the skull; `q` is |x|. */
  readonly more?: (d: number, q: number, y: number, z: number) => number;
  readonly earsFree: boolean;
}

const STYLES: Record<Exclude<HairStyle, 'bald' | 'buzz'>, StyleRow> = {
  short: {thickness: 0.06, hairline: 0.57, bottom: -0.42, curl: [0.012, 9], earsFree: true},
  quiff: {
    thickness: 0.045,
    hairline: 0.57,
    bottom: -0.4,
    curl: [0.014, 8],
    earsFree: true,
    more: (d, q, y, z) => melt(d, ellipsoid(q - 0.12, y - 0.84, z - 0.28, 0.36, 0.2, 0.34), 0.1),
  },
  curly: {thickness: 0.15, hairline: 0.53, bottom: -0.4, curl: [0.06, 10], earsFree: true},
  bob: {
    thickness: 0.08,
    hairline: 0.55,
    bottom: -0.82,
    curl: [0.01, 6],
    earsFree: false,
    more: (d, q, y, z) => melt(d, ellipsoid(q - 0.5, y + 0.25, z + 0.2, 0.3, 0.68, 0.5), 0.15),
  },
  long: {
    thickness: 0.07,
    hairline: 0.57,
    bottom: -1.75,
    curl: [0.014, 5],
    earsFree: false,
    more: (d, q, y, z) => {
      const sides = ellipsoid(q - 0.52, y + 0.6, z + 0.22, 0.25, 1.15, 0.4);
      const back = ellipsoid(q, y + 0.5, z + 0.5, 0.6, 1.1, 0.34);
      return melt(melt(d, sides, 0.15), back, 0.2);
    },
  },
  bun: {
    thickness: 0.035,
    hairline: 0.58,
    bottom: -0.5,
    curl: [0.006, 10],
    earsFree: true,
    more: (d, q, y, z) => melt(d, ellipsoid(q, y - 1.06, z + 0.3, 0.27, 0.23, 0.27), 0.06),
  },
};

/** The hair's surface, or undefined for a bald or close-cropped head. */
export function hairDistance(look: SitterLook): Distance | undefined {
  const {style} = look.hair;
  if (style === 'bald' || style === 'buzz') return undefined;
  const row = STYLES[style];
  const wide = look.proportions.headWidth;
  const [depth, fineness] = row.curl;
  const phase = (look.seed % 17) * 0.7;
  const opening = row.hairline + 0.28;
  return (x, y, z) => {
    const q = Math.abs(x);
    const open = ellipsoid(x, y + 0.28, z - 0.7, 0.585 * wide, opening, 0.64);
    // Thins out towards the hairline and ends under the skin, so that the line is soft.
    const full = smooth(open / 0.22);
    // Locks: slow waves across and slower ones along.
    const locks =
      Math.sin(x * fineness * 2.1 + phase) * Math.sin(z * fineness * 1.7 + y * 2) +
      0.6 *
        Math.sin(x * fineness * 3.7 + y * fineness * 1.1 - phase) *
        Math.sin(z * fineness * 2.9);
    const t = row.thickness * full - 0.02 * (1 - full);
    let d = ellipsoid(x, y - 0.17, z + 0.14, 0.695 * wide + t, 0.83 + t, 0.79 + t);
    if (row.more) d = row.more(d, q, y, z);
    d = carve(d - depth * locks * full, open, 0.05);
    // The neck and throat stay free.
    d = carve(d, ellipsoid(x, y + 1.1, z - 0.25, 0.42, 0.75, 0.5), 0.05);
    if (row.earsFree) d = carve(d, ellipsoid(q - 0.74, y + 0.1, z + 0.08, 0.16, 0.25, 0.17), 0.04);
    return carve(d, row.bottom * -1 + y, 0.06);
  };
}

const smooth = (t: number): number => {
  const s = Math.max(0, Math.min(1, t));
  return s * s * (3 - 2 * s);
};

/** 0..1: how much hair colour shows on the skin at a point, so that the hairline is soft. */
export function hairOnSkin(look: SitterLook, hair: Distance | undefined): Distance {
  const wide = look.proportions.headWidth;
  const soft = (d: number, width: number): number => Math.max(0, Math.min(1, 0.5 - d / width));
  if (hair) return (x, y, z) => soft(hair(x, y, z) - 0.012, 0.05) * 0.85;
  if (look.hair.style === 'bald') return () => 0;
  return (x, y, z) => {
    const face = ellipsoid(x, y + 0.28, z - 0.7, 0.585 * wide, 0.85, 0.66);
    const ear = ellipsoid(Math.abs(x) - 0.74, y + 0.1, z + 0.08, 0.16, 0.25, 0.17);
    return soft(Math.max(-face, -ear, -0.42 - y), 0.12) * 0.8;
  };
}
