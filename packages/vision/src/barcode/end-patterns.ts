/** The start and stop patterns of PDF417 (ISO/IEC 15438, 5.3.2): how well a row of pixels shows one, and where. */

/** Widths in modules, bar first. */
const START = [8, 1, 1, 1, 1, 1, 1, 3];
const STOP = [7, 1, 1, 3, 1, 1, 1, 2, 1];
/** The modules themselves, the first in the highest bit; 1 is dark. */
export const START_BITS = 0b11111111010101000;
export const STOP_BITS = 0b111111101000101001;
/** Modules of the start and of the stop pattern. */
export const START_MODULES = 17;
export const STOP_MODULES = 18;
/** Light modules before the start and after the stop: the quiet zone, of which two are asked for. */
const QUIET = 2;
/** Samples a module: enough to see edges, and twice what the smallest readable print has. */
const SAMPLES = 2;

/** A pattern as samples of mean 0 and length 1, light positive, and where its first sample lies. */
export interface EndPattern {
  readonly samples: Float32Array;
  /** In modules from the symbol's own edge: its left one for the start, its right one for the stop. */
  readonly offset: number;
  /** The wide bar and the light outside, in modules from the same edge. */
  readonly bar: readonly [from: number, to: number];
  readonly outside: readonly [from: number, to: number];
}

function toPattern(
  widths: readonly number[],
  before: number,
  after: number,
): Pick<EndPattern, 'samples'> {
  const modules: number[] = new Array<number>(before).fill(1);
  for (const [i, width] of widths.entries())
    for (let k = 0; k < width; k++) modules.push(i % 2 ? 1 : 0);
  for (let k = 0; k < after; k++) modules.push(1);
  const samples = Float32Array.from(
    {length: modules.length * SAMPLES},
    (_, i) => modules[Math.floor(i / SAMPLES)]!,
  );
  const mean = samples.reduce((sum, value) => sum + value, 0) / samples.length;
  const length = Math.sqrt(samples.reduce((sum, value) => sum + (value - mean) ** 2, 0));
  return {samples: samples.map((value) => (value - mean) / length)};
}

export const START_PATTERN: EndPattern = {
  ...toPattern(START, QUIET, 0),
  offset: -QUIET,
  bar: [1, 7],
  outside: [-QUIET, 0],
};
export const STOP_PATTERN: EndPattern = {
  ...toPattern(STOP, 0, QUIET),
  offset: -STOP_MODULES,
  bar: [1 - STOP_MODULES, 6 - STOP_MODULES],
  outside: [0, QUIET],
};

export interface PatternFit {
  /** Correlation −1..1. */
  readonly likeness: number;
  /** Contrast along the pattern, in luma times a constant. */
  readonly strength: number;
}

/** How well the row shows the pattern where the symbol's edge lies at `edge` and a module is `module` pixels wide. */
export function fitPattern(
  row: Float32Array,
  {samples, offset}: EndPattern,
  edge: number,
  module: number,
): PatternFit {
  const step = module / SAMPLES;
  const first = edge + offset * module + step / 2 - 0.5;
  const count = samples.length;
  if (first < 0 || first + (count - 1) * step > row.length - 1) return {likeness: -1, strength: 0};
  let sum = 0;
  let squares = 0;
  let product = 0;
  for (let i = 0, x = first; i < count; i++, x += step) {
    const left = Math.floor(x);
    const part = x - left;
    const value = row[left]! + part * ((row[left + 1] ?? row[left]!) - row[left]!);
    sum += value;
    squares += value * value;
    product += value * samples[i]!;
  }
  const spread = Math.sqrt(Math.max(1e-6, squares - (sum * sum) / count));
  return {likeness: product / spread, strength: product};
}
