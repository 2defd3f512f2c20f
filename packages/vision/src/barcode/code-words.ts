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

const table = Uint8Array.from(atob(SYMBOL_TABLE), (character) => character.charCodeAt(0));

/** The 17 modules of a value in a cluster (0, 1 or 2 for 0, 3 and 6), the first in the highest bit; 1 is dark. */
export function modulesOfValue(cluster: number, value: number): number {
  const at = 2 * (cluster * VALUES + value);
  return ((table[at]! << 8) | table[at + 1]!) << 1;
}

/** One template for each value: mean 0, length 1, light positive. */
export type Templates = readonly Float32Array[];

/** Templates of one cluster, blurred by a Gaussian of `blur` modules. */
export function drawTemplates(cluster: number, blur: number): Templates {
  const kernel = gaussian(blur * SAMPLES);
  return Array.from({length: VALUES}, (_, value) => drawSignal(modulesOfValue(cluster, value), kernel));
}

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

/** Correlation of two normalized signals, −1..1. */
export function likeness(signal: Float32Array, template: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < SIGNAL; i++) sum += signal[i]! * template[i]!;
  return sum;
}

/** The value a signal resembles most. */
export interface ReadValue {
  readonly value: number;
  readonly likeness: number;
  /** How much more than the next best. */
  readonly margin: number;
}

export function readValue(signal: Float32Array, templates: Templates): ReadValue {
  let value = 0;
  let first = -2;
  let second = -2;
  for (let i = 0; i < VALUES; i++) {
    const now = likeness(signal, templates[i]!);
    if (now > first) {
      second = first;
      first = now;
      value = i;
    } else if (now > second) second = now;
  }
  return {value, likeness: first, margin: first - second};
}
