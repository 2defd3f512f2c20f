/**
 * The grid of a screen that a page was photographed from. Its pixels, or the moiré that they make with those of the camera,
 * lie over the whole page with one period, where print changes from place to place: in the mean of the
 * logarithmic spectra of many patches, what only some patches have goes under and the grid stands out as a peak.
 */
import type {Gray} from './gray.js';
import {PATCH, meanSpectrum, peaksOf, type Corner} from './spectrum.js';

/** Waves a patch between which grids are looked for: below lies print, above is half a wave a pixel. */
const LOWEST = 10;
const HIGHEST = 31;
const LEAST_PATCHES = 4;

/** Every other patch, as on a chessboard, tells as much in half the time. */
function chessboard({width, height}: Gray): readonly Corner[] {
  const corners: Corner[] = [];
  for (let top = 0; top + PATCH <= height; top += PATCH)
    for (let left = top % (2 * PATCH); left + PATCH <= width; left += 2 * PATCH)
      corners.push([left, top]);
  return corners;
}

/** How far the strongest peak stands out of its surroundings, in natural logarithms of power; 0 for small pictures. */
export function gridPeak(gray: Gray): number {
  const corners = chessboard(gray);
  if (corners.length < LEAST_PATCHES) return 0;
  const peaks = peaksOf(meanSpectrum(gray, corners), LOWEST, HIGHEST);
  return peaks.reduce((highest, {height}) => Math.max(highest, height), 0);
}
