/**
 * The grid of a screen that a page was photographed from. Its pixels, or the moiré that they make with those of the camera,
 * lie over the whole page with one period, where print changes from place to place: in the mean of the
 * logarithmic spectra of many patches, what only some patches have goes under and the grid stands out as a peak.
 */
import {powerSpectrum} from './fourier.js';
import type {Gray} from './gray.js';
import {median} from './statistics.js';

const SIZE = 64;
/** Waves a patch between which grids are looked for: below lies print, above is half a wave a pixel. */
const LOWEST = 10;
const HIGHEST = 31;
/** Pictures are compressed in blocks of eight pixels, whose frequencies no grid of a screen can be told from. */
const JPEG = SIZE / 8;
const LEAST_PATCHES = 4;
/** Peaks are a frequency or two wide under the window; their surroundings lie further off. */
const PEAK = 2;
const AROUND = 5;

/** Hann's window, so that the patch's edges make no frequencies of their own. */
const WINDOW = Float64Array.from(
  {length: SIZE},
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / SIZE),
);

function cutPatch({width, data}: Gray, left: number, top: number): Float64Array {
  const patch = new Float64Array(SIZE * SIZE);
  let mean = 0;
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++) mean += data[(top + y) * width + left + x]! / (SIZE * SIZE);
  for (let y = 0; y < SIZE; y++)
    for (let x = 0; x < SIZE; x++)
      patch[y * SIZE + x] = (data[(top + y) * width + left + x]! - mean) * WINDOW[x]! * WINDOW[y]!;
  return patch;
}

/** Mean logarithmic power over all patches, side by side; undefined where there are too few. */
function meanSpectrum(gray: Gray): Float64Array | undefined {
  const sum = new Float64Array(SIZE * SIZE);
  let patches = 0;
  for (let top = 0; top + SIZE <= gray.height; top += SIZE)
    // Every other patch, as on a chessboard, tells as much in half the time.
    for (let left = top % (2 * SIZE); left + SIZE <= gray.width; left += 2 * SIZE) {
      const power = powerSpectrum(cutPatch(gray, left, top), SIZE);
      for (let i = 0; i < power.length; i++) sum[i]! += Math.log(power[i]! + 1);
      patches++;
    }
  return patches < LEAST_PATCHES ? undefined : sum.map((value) => value / patches);
}

const isOfJpeg = (u: number, v: number): boolean =>
  (Math.abs(v) <= 1 && Math.abs(u) % JPEG <= 1) ||
  (Math.abs(u) <= 1 && Math.abs(v) % JPEG <= 1) ||
  (Math.abs(u) % JPEG === 0 && Math.abs(v) % JPEG === 0);

/** How far the strongest peak stands out of its surroundings, in natural logarithms of power; 0 for small pictures. */
export function gridPeak(gray: Gray): number {
  const spectrum = meanSpectrum(gray);
  if (!spectrum) return 0;
  const at = (u: number, v: number): number =>
    spectrum[((v + SIZE) % SIZE) * SIZE + ((u + SIZE) % SIZE)]!;
  let highest = 0;
  // The spectrum of real values is symmetric: half of it is enough.
  for (let v = 0; v <= HIGHEST; v++)
    for (let u = -HIGHEST; u <= HIGHEST; u++) {
      const radius = Math.hypot(u, v);
      if (radius < LOWEST || radius > HIGHEST || isOfJpeg(u, v)) continue;
      const here = at(u, v);
      // Only tops are looked at more closely.
      if (at(u - 1, v) > here || at(u + 1, v) > here || at(u, v - 1) > here || at(u, v + 1) > here)
        continue;
      const around: number[] = [];
      for (let dv = -AROUND; dv <= AROUND; dv++)
        for (let du = -AROUND; du <= AROUND; du++)
          if (Math.max(Math.abs(du), Math.abs(dv)) > PEAK) around.push(at(u + du, v + dv));
      highest = Math.max(highest, here - median(around));
    }
  return highest;
}
