/**
 * The mean of the logarithmic spectra of many patches of a picture: what only some patches have goes under, and what lies over
 * all of them with one period stands out as a peak.
 */
import {powerSpectrum} from './fourier.js';
import type {Gray} from './gray.js';
import {median} from './statistics.js';

/** Pixels of a patch's side: frequencies are waves over so many pixels. */
export const PATCH = 64;
/** Pictures are compressed in blocks of eight pixels, whose frequencies no grid can be told from. */
const JPEG = PATCH / 8;
/** Peaks are a frequency or two wide under the window; their surroundings lie further off. */
const PEAK = 2;
const AROUND = 5;

/** Hann's window, so that the patch's edges make no frequencies of their own. */
const WINDOW = Float64Array.from(
  {length: PATCH},
  (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / PATCH),
);

function cutPatch({width, data}: Gray, left: number, top: number): Float64Array {
  const patch = new Float64Array(PATCH * PATCH);
  let mean = 0;
  for (let y = 0; y < PATCH; y++)
    for (let x = 0; x < PATCH; x++) mean += data[(top + y) * width + left + x]! / (PATCH * PATCH);
  for (let y = 0; y < PATCH; y++)
    for (let x = 0; x < PATCH; x++)
      patch[y * PATCH + x] = (data[(top + y) * width + left + x]! - mean) * WINDOW[x]! * WINDOW[y]!;
  return patch;
}

/** A patch's left and top edge. */
export type Corner = readonly [left: number, top: number];

/** Mean logarithmic power over the patches at `corners`: row v, column u are v and u waves a patch. */
export function meanSpectrum(gray: Gray, corners: readonly Corner[]): Float64Array {
  const sum = new Float64Array(PATCH * PATCH);
  for (const [left, top] of corners) {
    const power = powerSpectrum(cutPatch(gray, left, top), PATCH);
    for (let i = 0; i < power.length; i++) sum[i]! += Math.log(power[i]! + 1);
  }
  return sum.map((value) => value / corners.length);
}

const isOfJpeg = (u: number, v: number): boolean =>
  (Math.abs(v) <= 1 && Math.abs(u) % JPEG <= 1) ||
  (Math.abs(u) <= 1 && Math.abs(v) % JPEG <= 1) ||
  (Math.abs(u) % JPEG === 0 && Math.abs(v) % JPEG === 0);

/** A top of the spectrum at (`u`, `v`) waves a patch, and how far it stands out, in natural logarithms of power. */
export interface Peak {
  readonly u: number;
  readonly v: number;
  readonly height: number;
}

/**
 * The tops of a spectrum, compression's left out.
 * @param lowest - Waves a patch between which they lie; at most half a wave a pixel.
 */
export function peaksOf(spectrum: Float64Array, lowest: number, highest: number): readonly Peak[] {
  const at = (u: number, v: number): number =>
    spectrum[((v + PATCH) % PATCH) * PATCH + ((u + PATCH) % PATCH)]!;
  const peaks: Peak[] = [];
  // The spectrum of real values is symmetric: half of it is enough.
  for (let v = 0; v <= highest; v++)
    for (let u = -highest; u <= highest; u++) {
      const radius = Math.hypot(u, v);
      if (radius < lowest || radius > highest || isOfJpeg(u, v)) continue;
      const here = at(u, v);
      // Only tops are looked at more closely.
      if (at(u - 1, v) > here || at(u + 1, v) > here || at(u, v - 1) > here || at(u, v + 1) > here)
        continue;
      const around: number[] = [];
      for (let dv = -AROUND; dv <= AROUND; dv++)
        for (let du = -AROUND; du <= AROUND; du++)
          if (Math.max(Math.abs(du), Math.abs(dv)) > PEAK) around.push(at(u + du, v + dv));
      peaks.push({u, v, height: here - median(around)});
    }
  return peaks;
}
