/**
 * Looks again at characters that a reader trained on other typefaces mixes up, by what is particular to OCR-B
 * (ISO 1073-2) and can be measured even where strokes run together.
 */
import type {Gray} from '../pixels/gray.js';
import {median} from '../pixels/statistics.js';
import type {ReadSymbol} from './place-symbols.js';

export interface SeenLine {
  /** Black on white. */
  readonly image: Gray;
  readonly symbols: readonly ReadSymbol[];
}

/**
 * Characters of one shape that height tells apart, as digit and letter. Others of like shape differ by less, or have tops
 * too thin to be measured.
 */
const DIGIT_OF: Readonly<Record<string, string>> = {O: '0', Q: '0', D: '0', U: '0', G: '6', B: '8'};
const LETTER_OF: Readonly<Record<string, string>> = {'0': 'O', '6': 'G', '8': 'B'};
/**
 * In OCR-B digits are about a twelfth taller than capitals: 1.08 in the standard's size I. Where the difference measured is
 * smaller the face is another one, or the picture too coarse; where it is larger something else was measured.
 */
const TALLER = [1.045, 1.16] as const;
/** Fewer of either kind give no measure. */
const MIN_SAMPLES = 6;
/** Heights nearer to the middle than this share of the difference decide nothing. */
const UNDECIDED = 0.12;

/** The symbols of each line, with the mixed-up ones replaced. */
export function lookAgain(lines: readonly SeenLine[]): ReadSymbol[][] {
  const measured = lines.map(({image, symbols}) =>
    symbols.map((symbol) => ({symbol, height: inkHeight(image, symbol)})),
  );
  const heights = (kind: RegExp): number[] =>
    measured
      .flat()
      .filter(({symbol}) => kind.test(symbol.text))
      .map(({height}) => height);
  const digits = heights(/^[0-9]$/);
  // These are read for no digit, nor digits for them.
  const letters = heights(/^[CEFHJKMNPRVWXY]$/);
  const digit = median(digits);
  const letter = median(letters);
  const tellsHeight =
    Math.min(digits.length, letters.length) >= MIN_SAMPLES &&
    digit > TALLER[0] * letter &&
    digit < TALLER[1] * letter;
  return measured.map((line, i) =>
    line.map(({symbol, height}) => {
      const share = tellsHeight ? (height - letter) / (digit - letter) - 0.5 : 0;
      const {text} = symbol;
      const other = share > 0 ? DIGIT_OF[text] : LETTER_OF[text];
      const byHeight = Math.abs(share) < UNDECIDED ? text : (other ?? text);
      const {image} = lines[i]!;
      return {...symbol, text: byFeet(image, symbol, byBridge(image, symbol, byHeight))};
    }),
  );
}

/** Darkness of a pixel, 0..255. */
const ink = ({data, width}: Gray, x: number, y: number): number => 255 - data[y * width + x]!;

/** Height of the print between a symbol's sides, in pixels and parts of them: where its darkest pixel of a row is half black. */
function inkHeight(image: Gray, {left, right, top, bottom}: ReadSymbol): number {
  const from = Math.max(0, Math.floor(left));
  const to = Math.min(image.width, Math.ceil(right));
  const darkest = (y: number): number => {
    let most = 0;
    for (let x = from; x < to; x++) most = Math.max(most, ink(image, x, y));
    return most;
  };
  const middle = Math.max(0, Math.min(image.height - 1, Math.round((top + bottom) / 2)));
  /** The row, with its fraction, at which the print ends in direction `step`. */
  const edge = (step: 1 | -1): number => {
    let inside = 255;
    // From a third of the way to the edge: a ring is hollow in the middle only.
    for (
      let y = Math.round(middle + (step * (bottom - top)) / 4);
      y >= 0 && y < image.height;
      y += step
    ) {
      const here = darkest(y);
      if (here < 128) return y - step * ((128 - here) / Math.max(1, inside - here));
      inside = here;
    }
    return step > 0 ? image.height - 1 : 0;
  };
  return edge(1) - edge(-1);
}

/** The bridge of an H lies within this share of the middle. */
const MIN_LEAN = 0.12;
/** Less than this mean darkness is paper. */
const MIN_INK = 20;

/**
 * H, M, W and U differ by the bridge between their two uprights: in the middle, above it, below it, at the foot. Where the
 * strokes of an M or W run together it is read as H or U, never the other way round.
 */
function byBridge(image: Gray, symbol: ReadSymbol, text: string): string {
  if (!/^[HU]$/.test(text)) return text;
  // Three of ten columns: what lies between the uprights, whatever their weight.
  const bridge = (start: number, end: number): number =>
    inkIn(image, symbol, 0.36, 0.64, start, end);
  const above = bridge(0.1, 0.4);
  const middle = bridge(0.4, 0.6);
  const below = bridge(0.6, 0.9);
  const total = above + below + middle;
  if (total < MIN_INK || (text === 'U' && middle < 0.5 * bridge(0.86, 1))) return text;
  const lean = (below - above) / total;
  if (lean > MIN_LEAN) return 'W';
  return lean < -MIN_LEAN && text === 'H' ? 'M' : text;
}

/** An A stands on two feet at its sides, a 4 on one that is not at its left. */
function byFeet(image: Gray, symbol: ReadSymbol, text: string): string {
  if (text !== 'A' && text !== '4') return text;
  const left = inkIn(image, symbol, 0, 0.3, 0.84, 0.97);
  const rest = inkIn(image, symbol, 0.45, 1, 0.84, 0.97);
  if (rest < MIN_INK) return text;
  return left > 0.6 * rest ? 'A' : left < 0.25 * rest ? '4' : text;
}

/** Mean darkness, 0..255, of a part of a symbol's box, given in shares of its width and height. */
function inkIn(
  image: Gray,
  {left, right, top, bottom}: ReadSymbol,
  fromX: number,
  toX: number,
  fromY: number,
  toY: number,
): number {
  const at = (low: number, high: number, share: number, end: number): number =>
    Math.max(0, Math.min(end, Math.round(low + share * (high - low))));
  const [x0, x1] = [at(left, right, fromX, image.width), at(left, right, toX, image.width)];
  const [y0, y1] = [at(top, bottom, fromY, image.height), at(top, bottom, toY, image.height)];
  let sum = 0;
  for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += ink(image, x, y);
  return sum / Math.max(1, (x1 - x0) * (y1 - y0));
}
