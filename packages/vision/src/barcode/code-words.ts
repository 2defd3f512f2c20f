/** The code words of PDF417 as signals: what 17 modules look like through a lens, and which code word a signal resembles. */
import {SYMBOL_TABLE} from './symbol-table.js';

/** Values of a code word. */
export const VALUES = 929;
/** Modules of a code word. */
export const MODULES = 17;
/** Samples a module. */
export const SAMPLES = 4;
/** Light before the first bar (the space that ends the code word before) and dark after the last space (the next bar). */
const BESIDE = 1;
/** Samples of a signal: a code word with the modules beside it. */
export const SIGNAL = (MODULES + 2 * BESIDE) * SAMPLES;
const COARSE = SIGNAL / 2;

const table = Uint8Array.from(atob(SYMBOL_TABLE), (character) => character.charCodeAt(0));

/** The 17 modules of a value in a cluster (0, 1 or 2 for 0, 3 and 6), the first in the highest bit; 1 is dark. */
export function modulesOfValue(cluster: number, value: number): number {
  const at = 2 * (cluster * VALUES + value);
  return ((table[at]! << 8) | table[at + 1]!) << 1;
}

/** What the values of one cluster look like: signals of mean 0 and length 1, light positive, one after the other. */
export interface Templates {
  readonly fine: Float32Array;
  /** With half the samples. */
  readonly coarse: Float32Array;
}

const drawn = new Map<number, readonly Templates[]>();

/** Templates of the three clusters, blurred by a Gaussian of `blur` modules; drawn once. */
export function templatesOf(blur: number): readonly Templates[] {
  const known = drawn.get(blur);
  if (known) return known;
  const kernel = gaussian(blur * SAMPLES);
  const all = [0, 1, 2].map((cluster) => {
    const fine = new Float32Array(VALUES * SIGNAL);
    const coarse = new Float32Array(VALUES * COARSE);
    for (let value = 0; value < VALUES; value++) {
      const signal = drawSignal(modulesOfValue(cluster, value), kernel);
      fine.set(signal, value * SIGNAL);
      coarse.set(halve(signal), value * COARSE);
    }
    return {fine, coarse};
  });
  drawn.set(blur, all);
  return all;
}

const halve = (signal: Float32Array): Float32Array =>
  normalize(Float32Array.from({length: COARSE}, (_, i) => signal[2 * i]! + signal[2 * i + 1]!));

function gaussian(sigma: number): Float32Array {
  const reach = Math.ceil(3 * sigma);
  const kernel = Float32Array.from({length: 2 * reach + 1}, (_, i) =>
    sigma > 0 ? Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma)) : 1,
  );
  const sum = kernel.reduce((total, value) => total + value, 0);
  return kernel.map((value) => value / sum);
}

function drawSignal(bits: number, kernel: Float32Array): Float32Array {
  const reach = (kernel.length - 1) / 2;
  const light = (sample: number): number => {
    const module = Math.floor(sample / SAMPLES) - BESIDE;
    if (module < 0) return 1;
    if (module >= MODULES) return 0;
    return (bits >> (MODULES - 1 - module)) & 1 ? 0 : 1;
  };
  const signal = new Float32Array(SIGNAL);
  for (let i = 0; i < SIGNAL; i++)
    for (let k = -reach; k <= reach; k++) signal[i]! += kernel[k + reach]! * light(i + k);
  return normalize(signal);
}

/** To mean 0 and length 1, in place. */
export function normalize(signal: Float32Array): Float32Array {
  let sum = 0;
  for (const value of signal) sum += value;
  const mean = sum / signal.length;
  let squares = 0;
  for (let i = 0; i < signal.length; i++) {
    signal[i]! -= mean;
    squares += signal[i]! ** 2;
  }
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < signal.length; i++) signal[i]! /= length;
  return signal;
}

/** Correlation of a normalized signal with a value, −1..1. */
export function likeness(signal: Float32Array, {fine}: Templates, value: number): number {
  const from = value * SIGNAL;
  let sum = 0;
  for (let i = 0; i < SIGNAL; i++) sum += signal[i]! * fine[from + i]!;
  return sum;
}

/** The value a signal resembles most. */
export interface ReadValue {
  readonly value: number;
  readonly likeness: number;
  /** How much more than the next best. */
  readonly margin: number;
}

/** Values that are looked at closely; the right one was always among the first ten of a coarse look. */
const SHORTLIST = 24;
/** Samples by which a code word may lie beside where it should. */
const BESIDE_SHIFTS = [-1, 0, 1];

/** The value that is most like the signal that starts about `from`. */
export function readValue(line: Float32Array, from: number, templates: Templates): ReadValue {
  const signals = BESIDE_SHIFTS.map((shift) => signalAt(line, from + shift));
  let best: ReadValue = {value: 0, likeness: -2, margin: 0};
  const candidates = shortlist(halve(signals[1]!), templates);
  for (const signal of signals) {
    let value = 0;
    let first = -2;
    let second = -2;
    for (const candidate of candidates) {
      const now = likeness(signal, templates, candidate);
      if (now > first) {
        second = first;
        first = now;
        value = candidate;
      } else if (now > second) second = now;
    }
    if (first > best.likeness) best = {value, likeness: first, margin: first - second};
  }
  return best;
}

/** The normalized signal from a sample of a line on. */
export const signalAt = (line: Float32Array, from: number): Float32Array =>
  normalize(line.slice(from, from + SIGNAL));

function shortlist(signal: Float32Array, {coarse}: Templates): readonly number[] {
  const likenesses = new Float32Array(VALUES);
  for (let value = 0, at = 0; value < VALUES; value++) {
    let sum = 0;
    for (let i = 0; i < COARSE; i++, at++) sum += signal[i]! * coarse[at]!;
    likenesses[value] = sum;
  }
  const least = Float32Array.from(likenesses).sort()[VALUES - SHORTLIST]!;
  const values: number[] = [];
  for (let value = 0; value < VALUES; value++) if (likenesses[value]! >= least) values.push(value);
  return values;
}
