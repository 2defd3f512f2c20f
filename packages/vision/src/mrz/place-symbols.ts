/** Aligns what the reader sees along a line with the fixed number of places that the line has. */
import type {MrzPlace} from '@passbase-verify/protocol';

/** Classes of the reader: 0 is the blank of CTC, then these. */
export const SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';
export const CLASSES = SYMBOLS.length + 1;
/** The reader has one frame for 4 columns, and characters are 16 columns apart. */
export const FRAMES_PER_CHARACTER = 4;

/** The reader is never quite right: each class of each frame keeps its part of this. */
const DOUBT = 0.0004;
/** Frames from one place to the next. */
const MIN_STEP = 2;
const MAX_STEP = 7;
const STEPS = MAX_STEP - MIN_STEP + 1;
/** Spread of these steps in frames: rounding to whole frames, and a pitch that is off by a few percent. */
const STEP_SPREAD = 0.8;
/** No step within the range is impossible: a character may be smeared towards its neighbour. */
const STEP_FLOOR = 0.003;
/** Frames that one character may take up. */
const MAX_RUN = 3;
/** Before the first and after the last place other print may be seen, but it is unlikely. */
const STRAY = 0.03;
/** The line's ends are known to within a character, in frames; further off is unlikely, but may be. */
const END_SPREAD = 2;
const END_FLOOR = 0.01;
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

/** One line as the reader gave it. */
export interface Frames {
  /** Logits, class by class for each frame. */
  readonly logits: Float32Array;
  /** Index of the line's first logit. */
  readonly offset: number;
  readonly count: number;
  /** Frames where the first and the last character are expected, if that is known. */
  readonly ends?: readonly [first: number, last: number];
}

/** What every number of places shares: computed once for a line. */
export interface Lattice {
  readonly frames: number;
  /** For frame, step and symbol: that a character begins there and the next one after that step. */
  readonly run: Float64Array;
  /** Sums of `run` over the symbols. */
  readonly anyRun: Float64Array;
  /** The same for the last character, after which nothing follows. */
  readonly lastRun: Float64Array;
  readonly anyLastRun: Float64Array;
  /** That the line begins at a frame, in logarithms. */
  readonly leadLog: Float64Array;
}

const COUNT = SYMBOLS.length;

export function latticeOf({logits, offset, count: frames, ends}: Frames): Lattice {
  const probability = new Float64Array(frames * CLASSES);
  for (let t = 0; t < frames; t++) softmax(logits, offset + t * CLASSES, probability, t * CLASSES);
  const outside = (t: number): number => Math.max(probability[t * CLASSES]!, STRAY);
  const leadLog = new Float64Array(frames);
  for (let t = 1; t < frames; t++) leadLog[t] = leadLog[t - 1]! + Math.log(outside(t - 1));
  if (ends) for (let t = 0; t < frames; t++) leadLog[t]! += Math.log(endWeight(t - ends[0]));
  // Probability of nothing from frame t on, relative to that from 0 on, so that long lines don't vanish.
  const trail = new Float64Array(frames + 1);
  trail[frames] = 1;
  for (let t = frames - 1; t >= 0; t--) trail[t] = Math.max(1e-280, trail[t + 1]! * outside(t));
  const run = new Float64Array(frames * STEPS * COUNT);
  const anyRun = new Float64Array(frames * STEPS);
  const lastRun = new Float64Array(frames * COUNT);
  const anyLastRun = new Float64Array(frames);
  for (let t = 0; t < frames; t++) {
    const longest = Math.min(MAX_RUN, frames - t);
    const endsHere = ends ? endWeight(t - ends[1]) : 1;
    for (let s = 1; s <= COUNT; s++) {
      let held = 1;
      for (let length = 1; length <= longest; length++) {
        held *= probability[(t + length - 1) * CLASSES + s]!;
        lastRun[t * COUNT + s - 1]! += held * trail[t + length]! * endsHere;
        // At least one blank has to follow, then as many as there are until the next character.
        let rest = held;
        for (let step = length + 1; step <= MAX_STEP && t + step <= frames; step++) {
          rest *= probability[(t + step - 1) * CLASSES]!;
          if (step < MIN_STEP) continue;
          run[(t * STEPS + step - MIN_STEP) * COUNT + s - 1]! += rest;
        }
      }
      anyLastRun[t]! += lastRun[t * COUNT + s - 1]!;
    }
    for (let d = 0; d < STEPS; d++) {
      let sum = 0;
      for (let s = 0, i = (t * STEPS + d) * COUNT; s < COUNT; s++) sum += run[i + s]!;
      anyRun[t * STEPS + d] = sum;
    }
  }
  return {frames, run, anyRun, lastRun, anyLastRun, leadLog};
}

const endWeight = (off: number): number =>
  Math.exp((-off * off) / (2 * END_SPREAD * END_SPREAD)) + END_FLOOR;

function softmax(logits: Float32Array, from: number, into: Float64Array, to: number): void {
  let top = -Infinity;
  for (let c = 0; c < CLASSES; c++) top = Math.max(top, logits[from + c]!);
  let sum = 0;
  for (let c = 0; c < CLASSES; c++) sum += into[to + c] = Math.exp(logits[from + c]! - top);
  for (let c = 0; c < CLASSES; c++)
    into[to + c] = ((1 - DOUBT) * into[to + c]!) / sum + DOUBT / CLASSES;
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
  let logScale = 0;
  for (let t = 0; t < frames; t++) forward[t] = Math.exp(leadLog[t]!);
  for (let k = 1; k < places; k++) {
    const before = (k - 1) * frames;
    const now = k * frames;
    let top = 0;
    for (let t = 0; t < frames; t++) {
      let sum = 0;
      for (let d = 0; d < STEPS; d++) {
        const from = t - d - MIN_STEP;
        if (from < 0) break;
        sum += forward[before + from]! * anyRun[from * STEPS + d]! * stepWeight[d]!;
      }
      forward[now + t] = sum;
      if (sum > top) top = sum;
    }
    if (top === 0) return undefined;
    for (let t = 0; t < frames; t++) forward[now + t]! /= top;
    logScale += Math.log(top);
  }
  let total = 0;
  const last = (places - 1) * frames;
  for (let t = 0; t < frames; t++) {
    backward[last + t] = anyLastRun[t]!;
    total += forward[last + t]! * anyLastRun[t]!;
  }
  if (!(total > 0)) return undefined;
  for (let k = places - 2; k >= 0; k--) {
    const next = (k + 1) * frames;
    const now = k * frames;
    let top = 0;
    for (let t = 0; t < frames; t++) {
      let sum = 0;
      for (let d = 0; d < STEPS && t + d + MIN_STEP < frames; d++)
        sum += anyRun[t * STEPS + d]! * stepWeight[d]! * backward[next + t + d + MIN_STEP]!;
      backward[now + t] = sum;
      if (sum > top) top = sum;
    }
    for (let t = 0; t < frames; t++) backward[now + t]! /= top || 1;
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
    for (let t = 0; t < frames; t++) {
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
