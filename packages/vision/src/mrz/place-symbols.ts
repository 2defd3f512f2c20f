/** Aligns what the reader sees along a line with the fixed number of places that the line has. */
import type {MrzPlace} from '@passbase-verify/protocol';
import {
  COUNT,
  FRAMES_PER_CHARACTER,
  MAX_STEP,
  MIN_STEP,
  STEPS,
  SYMBOLS,
  type Lattice,
} from './lattice.js';

/** Spread of the steps from place to place, in frames: rounding to whole ones, and a pitch that is off by a few percent. */
const STEP_SPREAD = 0.8;
/** No step within the range is impossible: a character may be smeared towards its neighbour. */
const STEP_FLOOR = 0.003;
/** Beginnings of a place that are so much less likely than its likeliest one are left out. */
const NEGLIGIBLE = 1e-12;
/**
 * Frames around its likeliest one in which a place is looked at. Where the whole line may stand one place to the left as well,
 * mixing both would give every place its neighbour's symbol: whoever takes places for independent would be misled.
 */
const REACH = 2;
const MAX_SYMBOLS = 5;
const MIN_WEIGHT = 0.001;

export interface PlacedLine {
  readonly places: readonly MrzPlace[];
  /** Logarithm of the probability that the line has this number of places and looks as it does. */
  readonly logLikelihood: number;
  /** Mean distance of the places in frames: how far the strip's scale is from that of the print. */
  readonly step: number;
}

/**
 * Forward and backward over all ways in which `places` characters can stand in the line.
 * @param expected - Frames from place to place.
 * @returns Undefined where the line is too short for so many places.
 */
export function placeSymbols(
  lattice: Lattice,
  places: number,
  expected: number = FRAMES_PER_CHARACTER,
): PlacedLine | undefined {
  const {frames, run, anyRun, lastRun, anyLastRun, leadLog} = lattice;
  const stepWeight = stepWeights(expected);
  // forward[k][t]: the first k places are before frame t, and place k begins there.
  const forward = new Float64Array(places * frames);
  const backward = new Float64Array(places * frames);
  // Frames between which a place may begin at all: most of the rectangle is never looked at.
  const low = new Int32Array(places);
  const high = new Int32Array(places);
  let logScale = 0;
  for (let t = 0; t < frames; t++) forward[t] = Math.exp(leadLog[t]!);
  high[0] = frames - 1;
  for (let k = 1; k < places; k++) {
    const before = (k - 1) * frames;
    const now = k * frames;
    let from = low[k - 1]! + MIN_STEP;
    let to = Math.min(frames - 1, high[k - 1]! + MAX_STEP);
    let top = 0;
    for (let t = from; t <= to; t++) {
      let sum = 0;
      for (let d = 0; d < STEPS; d++) {
        const start = t - d - MIN_STEP;
        if (start < 0) break;
        sum += forward[before + start]! * anyRun[start * STEPS + d]! * stepWeight[d]!;
      }
      forward[now + t] = sum;
      if (sum > top) top = sum;
    }
    if (top === 0) return undefined;
    while (forward[now + from]! < NEGLIGIBLE * top) forward[now + from++] = 0;
    while (forward[now + to]! < NEGLIGIBLE * top) forward[now + to--] = 0;
    for (let t = from; t <= to; t++) forward[now + t]! /= top;
    [low[k], high[k]] = [from, to];
    logScale += Math.log(top);
  }
  let total = 0;
  const last = (places - 1) * frames;
  for (let t = low[places - 1]!; t <= high[places - 1]!; t++) {
    backward[last + t] = anyLastRun[t]!;
    total += forward[last + t]! * anyLastRun[t]!;
  }
  if (!(total > 0)) return undefined;
  for (let k = places - 2; k >= 0; k--) {
    const next = (k + 1) * frames;
    const now = k * frames;
    let top = 0;
    for (let t = low[k]!; t <= high[k]!; t++) {
      let sum = 0;
      for (let d = 0; d < STEPS && t + d + MIN_STEP < frames; d++)
        sum += anyRun[t * STEPS + d]! * stepWeight[d]! * backward[next + t + d + MIN_STEP]!;
      backward[now + t] = sum;
      if (sum > top) top = sum;
    }
    for (let t = low[k]!; t <= high[k]!; t++) backward[now + t]! /= top || 1;
  }
  const mass = new Float64Array(COUNT);
  const placed: MrzPlace[] = [];
  let first = 0;
  let end = 0;
  for (let k = 0; k < places; k++) {
    mass.fill(0);
    const at = weighPlace(k);
    if (k === 0) first = at;
    end = at;
    placed.push(toPlace(mass));
  }
  return {
    places: placed,
    logLikelihood: logScale + Math.log(total),
    step: places > 1 ? (end - first) / (places - 1) : expected,
  };

  /** Adds up the symbols of place `k` over all frames; returns its mean frame. */
  function weighPlace(k: number): number {
    const now = k * frames;
    let top = 0;
    let likeliest = 0;
    for (let t = low[k]!; t <= high[k]!; t++) {
      const weight = forward[now + t]! * backward[now + t]!;
      if (weight > top) [top, likeliest] = [weight, t];
    }
    let sum = 0;
    let moment = 0;
    const until = Math.min(frames - 1, likeliest + REACH);
    for (let t = Math.max(0, likeliest - REACH); t <= until; t++) {
      const weight = forward[now + t]! * backward[now + t]!;
      sum += weight;
      moment += weight * t;
      if (k === places - 1) addScaled(mass, lastRun, t * COUNT, forward[now + t]!);
      else
        for (let d = 0; d < STEPS && t + d + MIN_STEP < frames; d++) {
          const follow = stepWeight[d]! * backward[now + frames + t + d + MIN_STEP]!;
          addScaled(mass, run, (t * STEPS + d) * COUNT, forward[now + t]! * follow);
        }
    }
    return sum > 0 ? moment / sum : 0;
  }
}

function addScaled(mass: Float64Array, from: Float64Array, at: number, factor: number): void {
  if (factor > 0) for (let s = 0; s < COUNT; s++) mass[s]! += from[at + s]! * factor;
}

function stepWeights(expected: number): Float64Array {
  const weights = Float64Array.from({length: STEPS}, (_, d) => {
    const off = (d + MIN_STEP - expected) / STEP_SPREAD;
    return Math.exp((-off * off) / 2) + STEP_FLOOR;
  });
  const sum = weights.reduce((total, one) => total + one, 0);
  return weights.map((one) => one / sum);
}

/** The likeliest symbols with their probabilities. Takes what it gives out of `mass`. */
function toPlace(mass: Float64Array): MrzPlace {
  let total = 0;
  for (let s = 0; s < COUNT; s++) total += mass[s]!;
  let symbols = '';
  const weights: number[] = [];
  while (weights.length < MAX_SYMBOLS) {
    let best = 0;
    for (let s = 1; s < COUNT; s++) if (mass[s]! > mass[best]!) best = s;
    const weight = total > 0 ? mass[best]! / total : 1 / COUNT;
    if (weights.length > 0 && weight < MIN_WEIGHT) break;
    symbols += SYMBOLS[best]!;
    weights.push(weight);
    mass[best] = -1;
  }
  return {symbols, weights};
}
