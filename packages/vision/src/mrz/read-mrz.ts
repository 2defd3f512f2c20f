/** Reads an MRZ: tries the likely places and ways to split them until one reads like an MRZ. */
import type {MrzPlace, Quad, SeenMrz} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import {CAPITAL_HEIGHT, cutLine} from './line-image.js';
import {matchShapes} from './match-shapes.js';
import type {Shape} from './ocr-b-shapes.js';
import {placeSymbols, type PlacedSymbol, type ReadSymbol} from './place-symbols.js';
import {lookAgain, type SeenLine} from './second-look.js';
import {splitLines} from './split-lines.js';

/** Reads one line of print, black on white, capitals `CAPITAL_HEIGHT` pixels high. */
export interface LineReader {
  readLine(line: Gray): ReadSymbol[];
}

export interface FoundMrz {
  readonly mrz: SeenMrz;
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
const MAX_ATTEMPTS = 5;

/**
 * @param gray - The picture at full size.
 * @param bands - Places to try, most likely first, in its pixels and in reading order.
 * @param shapes - The alphabet, as `drawShapes` gives it.
 */
export function readMrz(
  gray: Gray,
  bands: readonly Quad[],
  reader: LineReader,
  shapes: readonly Shape[],
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
      const seen = [top, ...others.map(read)];
      const placed = placeSymbols(lookAgain(seen), CAPITAL_HEIGHT);
      if (!placed) continue;
      const places = placed.places.map((line, i) =>
        matchShapes(seen[i]!.image, line, placed.pitch, shapes),
      );
      const found = describe(places);
      if (best && found.score <= best.score) continue;
      best = {
        ...found,
        outline: [lines[0]![0], lines[0]![1], lines.at(-1)![2], lines.at(-1)![3]],
      };
      if (best.score >= SURE) return best;
    }
  return best;
}

/** What was placed, and how much it reads like an MRZ. */
function describe(
  lines: readonly (readonly (PlacedSymbol | undefined)[])[],
): Pick<FoundMrz, 'mrz' | 'score'> {
  const all = lines.flat();
  const seen = all.filter((symbol) => symbol !== undefined);
  const confidence = seen.reduce((sum, symbol) => sum + symbol.confidence, 0) / all.length;
  const mrz = {lines: lines.map((line) => line.map(toPlace))};
  const first = mrz.lines[0]?.[0]?.symbols[0] ?? '';
  const fillers = mrz.lines.flat().filter(({symbols}) => symbols.startsWith('<')).length;
  // Every MRZ has fillers, between names and at line ends, and one of few document codes.
  const shape = fillers >= 3 && 'PIACVD'.includes(first) ? 1 : 0.8;
  return {
    mrz,
    score: confidence * shape * Math.min(1, seen.length / all.length / 0.95),
  };
}

/** Characters that readers trained on other typefaces take for each other, and what they see in fillers. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  L: '1<',
  T: '7',
  Z: '2<',
  S: '5<',
  G: '6<',
  B: '8',
  A: '4',
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
  K: '<',
  C: '<',
  E: '<',
  X: '<',
  R: '<',
};
/** The engine's confidence falls with the typeface more than with its errors: so much of its doubt is one. */
const DOUBT = 2e-5;

function toPlace(symbol: PlacedSymbol | undefined): MrzPlace {
  // An empty place is most often a filler, the faintest character of the alphabet.
  if (!symbol) return {symbols: '<', weights: [0.9999]};
  const {text, confidence} = symbol;
  const others = LOOK_ALIKES[text] ?? '';
  const doubt = DOUBT * (1 - confidence);
  return {
    symbols: text + others,
    weights: [1 - doubt, ...Array.from(others, () => doubt / others.length)],
  };
}
