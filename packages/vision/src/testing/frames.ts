/** What the MRZ reader would say of a line of known text, for tests. */
import {CLASSES, SYMBOLS, type Frames} from '../mrz/lattice.js';

export interface FrameOptions {
  /** Frames in all; what is left over lies behind the text. */
  readonly count?: number;
  /** Frame of the first character. */
  readonly first?: number;
  /** Frames from one character to the next. */
  readonly step?: number;
  /** How far a seen symbol's logit lies above the others. */
  readonly certainty?: number;
}

/** Logits with one frame a character, at its middle. A space stands for a place where nothing is seen. */
export function framesOf(
  text: string,
  {
    first = 5.5,
    step = 4,
    count = Math.ceil(first + text.length * step + 4),
    certainty = 9,
  }: FrameOptions = {},
): Frames & {set: (frame: number, symbol: string, logit: number) => void} {
  const logits = new Float32Array(count * CLASSES);
  for (let t = 0; t < count; t++) logits[t * CLASSES] = certainty;
  const set = (frame: number, symbol: string, logit: number): void => {
    logits[frame * CLASSES + 1 + SYMBOLS.indexOf(symbol)] = logit;
  };
  for (const [i, symbol] of [...text].entries()) {
    if (symbol === ' ') continue;
    const t = Math.round(first + i * step);
    logits[t * CLASSES] = 0;
    set(t, symbol, certainty);
  }
  return {logits, offset: 0, count, ends: [first, first + (text.length - 1) * step], set};
}
