/** Reads an MRZ: tries the likely places and ways to split them until one reads like an MRZ. */
import type {MrzReading, Quad} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import {CAPITAL_HEIGHT, cutLine} from './line-image.js';
import {placeSymbols, type ReadSymbol} from './place-symbols.js';
import {lookAgain, type SeenLine} from './second-look.js';
import {splitLines} from './split-lines.js';

/** Reads one line of print, black on white, capitals `CAPITAL_HEIGHT` pixels high. */
export interface LineReader {
  readLine(line: Gray): ReadSymbol[];
}

export interface FoundMrz {
  readonly reading: MrzReading;
  /** Outline of the lines that were read, in pixels of the picture, in reading order. */
  readonly outline: Quad;
  /** Likeness to an MRZ, 0..1. */
  readonly score: number;
}

/** Read so well that no other place needs a look. */
const SURE = 0.8;
/** Below this it is some other text: measured on documents without an MRZ. */
export const MIN_SCORE = 0.6;
/** The first line of an MRZ has 30 characters or more; where so few are seen, its others need no look. */
const MIN_SYMBOLS = 15;
/** Reading attempts on one picture, each of two or three lines. */
const MAX_ATTEMPTS = 6;

/**
 * @param gray - The picture at full size.
 * @param bands - Places to try, most likely first, in its pixels and in reading order.
 */
export function readMrz(
  gray: Gray,
  bands: readonly Quad[],
  reader: LineReader,
): FoundMrz | undefined {
  let best: FoundMrz | undefined;
  let attempts = 0;
  for (const band of bands)
    for (const lines of splitLines(gray, band)) {
      if (attempts++ >= MAX_ATTEMPTS) return best;
      const read = (line: Quad): SeenLine => {
        const image = cutLine(gray, line);
        return {image, symbols: reader.readLine(image)};
      };
      const [first, ...others] = lines;
      const top = first && read(first);
      if (!top || top.symbols.length < MIN_SYMBOLS) continue;
      const placed = placeSymbols(lookAgain([top, ...others.map(read)]), CAPITAL_HEIGHT);
      if (!placed) continue;
      const score = likeness(placed.lines, placed.confidence, placed.filled);
      if (best && score <= best.score) continue;
      best = {
        reading: {lines: placed.lines, confidence: placed.confidence},
        outline: [lines[0]![0], lines[0]![1], lines.at(-1)![2], lines.at(-1)![3]],
        score,
      };
      if (score >= SURE) return best;
    }
  return best;
}

/** How much lines read like an MRZ: confidently, with every place filled, with fillers and a known document code. */
function likeness(lines: readonly string[], confidence: number, filled: number): number {
  const text = lines.join('');
  const fillers = text.split('<').length - 1;
  // Every MRZ has its fillers: between names, at line ends. 3 is fewer than any specimen has.
  const shape = fillers >= 3 && /^[PIACVD]/.test(lines[0] ?? '') ? 1 : 0.8;
  return confidence * shape * Math.min(1, filled / 0.95);
}
