/** Neck, shoulders and what is worn. Same unit and axes as the head. */
import {ellipsoid, melt, rod, type Distance} from './head-shape.js';
import type {FaceProportions} from './sitter-look.js';

const NECK = [-0.45, -0.14, -1.7, -0.24] as const;

export function bodyDistance(face: FaceProportions): Distance {
  const neck = 0.35 * (0.5 + 0.5 * face.jawWidth);
  return (x, y, z) => {
    const q = Math.abs(x);
    let d = rod(x, y, z, NECK, neck);
    d = melt(d, ellipsoid(x, y + 3.2, z + 0.3, 1.5, 1.5, 0.72), 0.3);
    // From the neck down to the shoulders.
    const along = Math.max(0, Math.min(1, (q * 1.2 - (y + 1.5) * 0.42) / 1.62));
    const slope = Math.hypot(q - 1.2 * along, y + 1.52 + 0.42 * along, z + 0.28) - 0.24;
    return melt(d, slope, 0.3);
  };
}

/** Share of the head's movement that a point at height `y` takes part in: the neck bends, the shoulders stay. */
export function headShare(y: number): number {
  const t = Math.max(0, Math.min(1, (y + 1.4) / 0.65));
  return t * t * (3 - 2 * t);
}
