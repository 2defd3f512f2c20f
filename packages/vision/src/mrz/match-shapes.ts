/** Compares what stands in each place with the shapes of OCR-B: a second opinion on what a general reader saw. */
import type {Gray} from '../pixels/gray.js';
import {median} from '../pixels/statistics.js';
import {
  CAPITAL,
  FOOT_ROOM,
  PITCH,
  SHAPE_HEIGHT,
  SHAPE_SCALE,
  SHAPE_WIDTH,
  normalise,
  type Shape,
} from './ocr-b-shapes.js';
import type {PlacedSymbol} from './place-symbols.js';

/** Shapes are tried so many of their pixels off the grid, either way. */
const SHIFT = 2;
const WIDE = SHAPE_WIDTH + 2 * SHIFT;
const HIGH = SHAPE_HEIGHT + 2 * SHIFT;
/** A shape has to correlate better by this much to outvote the reader. */
const READER_VOTE = 0.05;
/** Correlation from which a shape stands where the reader saw nothing. */
const FILLS_GAP = 0.6;
/**
 * Median correlation of a line of OCR-B with its best shapes: 0.8 to 0.95 measured, 0.65 to 0.75 for Courier-like faces, and
 * less for other text.
 */
const IS_OCR_B = 0.77;
/** Figures are taller than capitals by this factor. */
const FIGURE = 1.1;

/**
 * @param image - Black on white.
 * @param places - What the reader saw in each place of the line.
 * @param pitch - Distance of neighbouring places in pixels.
 * @returns What to believe, with less confidence where reader and shapes differ; unchanged where the print is not OCR-B.
 */
export function matchShapes(
  image: Gray,
  places: readonly (PlacedSymbol | undefined)[],
  pitch: number,
  shapes: readonly Shape[],
): (PlacedSymbol | undefined)[] {
  const capital = measureCapital(places);
  if (!capital) return [...places];
  const matches = places.map((symbol, index): Match | undefined => {
    const foot = footAt(places, index);
    const middle = middleAt(places, index, pitch);
    if (foot === undefined || middle === undefined) return undefined;
    return compare(cutPatch(image, {middle, foot, pitch, capital}), shapes, symbol?.text);
  });
  const fit = median(
    matches.flatMap((match, i) =>
      match && places[i] && places[i].text !== '<' ? [match.score] : [],
    ),
  );
  // Another face than OCR-B, or no text: the shapes know nothing about it.
  if (fit < IS_OCR_B) return [...places];
  return places.map((symbol, index) => {
    const match = matches[index];
    if (!match || match.text === symbol?.text) return symbol;
    const {text, score, own} = match;
    if (!symbol) return score > FILLS_GAP ? {text, confidence: score / 2} : undefined;
    const {confidence} = symbol;
    return score > own + READER_VOTE
      ? {text, confidence: 0.8 * Math.min(confidence, score)}
      : {...symbol, confidence: 0.9 * confidence};
  });
}

/** Neighbours to either side that tell where a place is: lines bend and lean, boxes of single characters are off. */
const NEIGHBOURS = 5;

type Places = readonly (PlacedSymbol | undefined)[];

/** Height of capitals in pixels. */
function measureCapital(places: Places): number | undefined {
  const heights = places.flatMap((symbol) =>
    symbol?.box && symbol.text !== '<'
      ? [(symbol.box.bottom - symbol.box.top) / (/[0-9]/.test(symbol.text) ? FIGURE : 1)]
      : [],
  );
  return heights.length < 4 ? undefined : median(heights);
}

/** The symbols around a place that have a box, with their distance in places. */
const around = (places: Places, index: number): {box: Box; text: string; away: number}[] =>
  places
    .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1)
    .flatMap((symbol, i) =>
      symbol?.box
        ? [{box: symbol.box, text: symbol.text, away: i + Math.max(0, index - NEIGHBOURS) - index}]
        : [],
    );

type Box = NonNullable<PlacedSymbol['box']>;

/** Middle of a place as its neighbours stand. */
function middleAt(places: Places, index: number, pitch: number): number | undefined {
  const middles = around(places, index).map(
    ({box, away}) => (box.left + box.right) / 2 - away * pitch,
  );
  return middles.length ? median(middles) : undefined;
}

/** Where the capitals stand, by those nearby, else by those of the whole line; fillers end higher. */
function footAt(places: Places, index: number): number | undefined {
  const near = around(places, index);
  const letters = near.filter(({text}) => text !== '<').map(({box}) => box.bottom);
  if (letters.length >= 3) return median(letters);
  const all = places.flatMap((symbol) =>
    symbol?.box && symbol.text !== '<' ? [symbol.box.bottom] : [],
  );
  return all.length ? median(all) : undefined;
}

interface Place {
  readonly middle: number;
  /** Of the capitals. */
  readonly foot: number;
  readonly pitch: number;
  readonly capital: number;
}

/** Darkness around a place, in the pixels of shapes, with room for shifts. */
function cutPatch(image: Gray, {middle, foot, pitch, capital}: Place): Float32Array {
  const across = pitch / PITCH / SHAPE_SCALE;
  const down = capital / CAPITAL / SHAPE_SCALE;
  const left = middle - (WIDE / 2) * across;
  const top = foot + (FOOT_ROOM * SHAPE_SCALE + SHIFT - HIGH) * down;
  const patch = new Float32Array(WIDE * HIGH);
  for (let y = 0; y < HIGH; y++)
    for (let x = 0; x < WIDE; x++)
      patch[y * WIDE + x] = meanInk(
        image,
        left + x * across,
        top + y * down,
        left + (x + 1) * across,
        top + (y + 1) * down,
      );
  return patch;
}

/** Mean darkness of the pixels in a rectangle; 0 outside of the picture. */
function meanInk(image: Gray, x0: number, y0: number, x1: number, y1: number): number {
  let sum = 0;
  let count = 0;
  for (let y = Math.round(y0); y < Math.max(Math.round(y0) + 1, Math.round(y1)); y++)
    for (let x = Math.round(x0); x < Math.max(Math.round(x0) + 1, Math.round(x1)); x++) {
      count++;
      if (x >= 0 && y >= 0 && x < image.width && y < image.height)
        sum += 255 - image.data[y * image.width + x]!;
    }
  return sum / count;
}

interface Match {
  /** The shape that correlates best at any shift. */
  readonly text: string;
  readonly score: number;
  /** How well the reader's own choice does; −1 where there is none. */
  readonly own: number;
}

function compare(patch: Float32Array, shapes: readonly Shape[], read: string | undefined): Match {
  let best = {text: '<', score: -1};
  let own = -1;
  const window = new Float32Array(SHAPE_WIDTH * SHAPE_HEIGHT);
  for (let dy = 0; dy <= 2 * SHIFT; dy++)
    for (let dx = 0; dx <= 2 * SHIFT; dx++) {
      for (let y = 0; y < SHAPE_HEIGHT; y++)
        for (let x = 0; x < SHAPE_WIDTH; x++)
          window[y * SHAPE_WIDTH + x] = patch[(y + dy) * WIDE + x + dx]!;
      const seen = normalise(window);
      for (const {text, values} of shapes) {
        let score = 0;
        for (let i = 0; i < values.length; i++) score += seen[i]! * values[i]!;
        if (score > best.score) best = {text, score};
        if (text === read && score > own) own = score;
      }
    }
  return {...best, own};
}
