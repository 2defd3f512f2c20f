/**
 * What lies over a face with one period: a screen's pixels, the moiré that they make with the camera's, the dots of a print. Skin,
 * hair and beards have fine structure too, but none that keeps its period and its direction from patch to patch.
 */
import type {Gray} from '../../pixels/gray.js';
import {PATCH, meanSpectrum, peaksOf, type Corner} from '../../pixels/spectrum.js';

/** Half a patch: each pixel counts in the middle of some patch, and faces are small. */
const STEP = PATCH / 2;
/** Of 128 pixels' side. Fewer leave chance peaks as high as those of a grid. */
const LEAST_PATCHES = 9;
/** Waves a patch: periods of 2 to 8 pixels. Longer ones are wrinkles, lashes and the stripes of a shirt. */
const LOWEST = 8;
const HIGHEST = 31;
/** Degrees between a lattice of dots and the picture's edges: presses turn their screens, displays are held upright. */
const OBLIQUE = 8;
/** Waves a patch by which the second direction of a lattice may miss the right angle: prints are seen askew. */
const ASKEW = 2;

export interface FineGrid {
  /** How far the strongest peak stands out, in natural logarithms of power; 0 for small faces. */
  readonly grid: number;
  /** The weaker of two peaks of one period at right angles, oblique to the picture. */
  readonly dots: number;
}

export function measureFineGrid(gray: Gray): FineGrid {
  const corners: Corner[] = [];
  for (let top = 0; top + PATCH <= gray.height; top += STEP)
    for (let left = 0; left + PATCH <= gray.width; left += STEP) corners.push([left, top]);
  if (corners.length < LEAST_PATCHES) return {grid: 0, dots: 0};
  const peaks = peaksOf(meanSpectrum(gray, corners), LOWEST, HIGHEST);
  const grid = peaks.reduce((highest, {height}) => Math.max(highest, height), 0);
  let dots = 0;
  for (const {u, v, height} of peaks) {
    if (height <= dots || !isOblique(u, v)) continue;
    for (const other of peaks) {
      // Half of the spectrum is looked at: a direction and its opposite are one.
      const miss = Math.min(
        Math.hypot(other.u + v, other.v - u),
        Math.hypot(other.u - v, other.v + u),
      );
      if (miss <= ASKEW) dots = Math.max(dots, Math.min(height, other.height));
    }
  }
  return {grid, dots};
}

function isOblique(u: number, v: number): boolean {
  const degrees = (Math.atan2(Math.abs(v), Math.abs(u)) * 180) / Math.PI;
  return degrees > OBLIQUE && degrees < 90 - OBLIQUE;
}
