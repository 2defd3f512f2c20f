/** What a line of the reader's frames says of characters, before it is known how many there are. */

/** Classes of the reader: 0 is the blank of CTC, then these. */
export const SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';
export const COUNT = SYMBOLS.length;
export const CLASSES = COUNT + 1;
/** The reader has one frame for 4 columns, and characters are 16 columns apart. */
export const FRAMES_PER_CHARACTER = 4;
/** Frames from one place to the next. */
export const MIN_STEP = 2;
export const MAX_STEP = 7;
export const STEPS = MAX_STEP - MIN_STEP + 1;

/** The reader is never quite right: each class of each frame keeps its part of this. */
const DOUBT = 0.0004;
/** Frames that one character may take up. */
const MAX_RUN = 3;
/** Before the first and after the last place other print may be seen, but it is unlikely. */
const STRAY = 0.03;
/** The line's ends are known to within a character, in frames; further off is unlikely, but may be. */
const END_SPREAD = 2;
const END_FLOOR = 0.01;

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

export function latticeOf({logits, offset, count: frames, ends}: Frames): Lattice {
  const probability = new Float64Array(frames * CLASSES);
  for (let t = 0; t < frames; t++) softmax(logits, offset + t * CLASSES, probability, t * CLASSES);
  const outside = (t: number): number => Math.max(probability[t * CLASSES]!, STRAY);
  const leadLog = new Float64Array(frames);
  for (let t = 1; t < frames; t++) leadLog[t] = leadLog[t - 1]! + Math.log(outside(t - 1));
  if (ends) for (let t = 0; t < frames; t++) leadLog[t]! += Math.log(endWeight(t - ends[0]));
  // That nothing of the line comes from frame t on.
  const trail = new Float64Array(frames + 1);
  trail[frames] = 1;
  for (let t = frames - 1; t >= 0; t--) trail[t] = Math.max(1e-280, trail[t + 1]! * outside(t));
  const run = new Float64Array(frames * STEPS * COUNT);
  const anyRun = new Float64Array(frames * STEPS);
  const lastRun = new Float64Array(frames * COUNT);
  const anyLastRun = new Float64Array(frames);
  const held = new Float64Array(COUNT);
  for (let t = 0; t < frames; t++) {
    const longest = Math.min(MAX_RUN, frames - t);
    const endsHere = ends ? endWeight(t - ends[1]) : 1;
    held.fill(1);
    for (let length = 1; length <= longest; length++) {
      const here = (t + length - 1) * CLASSES + 1;
      for (let s = 0; s < COUNT; s++) held[s]! *= probability[here + s]!;
      addScaled(lastRun, t * COUNT, held, trail[t + length]! * endsHere);
      // At least one blank has to follow, then as many as there are until the next character.
      let blanks = 1;
      for (let step = length + 1; step <= MAX_STEP && t + step <= frames; step++) {
        blanks *= probability[(t + step - 1) * CLASSES]!;
        addScaled(run, (t * STEPS + step - MIN_STEP) * COUNT, held, blanks);
      }
    }
    anyLastRun[t] = sumOf(lastRun, t * COUNT);
    for (let d = 0; d < STEPS; d++) anyRun[t * STEPS + d] = sumOf(run, (t * STEPS + d) * COUNT);
  }
  return {frames, run, anyRun, lastRun, anyLastRun, leadLog};
}

function addScaled(into: Float64Array, at: number, held: Float64Array, factor: number): void {
  for (let s = 0; s < COUNT; s++) into[at + s]! += held[s]! * factor;
}

function sumOf(values: Float64Array, at: number): number {
  let sum = 0;
  for (let s = 0; s < COUNT; s++) sum += values[at + s]!;
  return sum;
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
