/** Puts what a reader saw onto the grid on which an MRZ is printed: fixed pitch, and a fixed number of characters. */

/** One character as read, with its box in pixels of the line's picture. Lines of one zone share the scale of x. */
export interface ReadSymbol {
  readonly text: string;
  /** 0..1. */
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A character in its place; it has a box where the reader saw it. */
export interface PlacedSymbol {
  readonly text: string;
  readonly confidence: number;
  readonly box?: Pick<ReadSymbol, 'left' | 'right' | 'top' | 'bottom'>;
}

export interface PlacedLines {
  /** Every place of every line; undefined where nothing was read. */
  readonly places: readonly (readonly (PlacedSymbol | undefined)[])[];
  /** Distance of neighbouring places in pixels. */
  readonly pitch: number;
}

/** Characters a line, by number of lines: TD1; TD3, visas of size A; TD2, visas of size B (9303-4 to 9303-7). */
const LINE_LENGTHS: Readonly<Record<number, readonly number[]>> = {2: [44, 36], 3: [30]};
/** Heights over that of capitals: dots below, frames and page edges above. A filler is 0.6. */
const HEIGHT_RANGE = [0.35, 1.4] as const;
/** Neighbours are never closer or further apart than this, over the height of capitals. */
const STEP_RANGE = [0.55, 1.9] as const;
/** A symbol further from the middle of its place, in pitches, is no symbol of the grid. */
const MAX_OFFSET = 0.36;

/**
 * @param lines - Symbols of each line, from left to right.
 * @param capitalHeight - In pixels.
 * @returns Undefined where no grid fits.
 */
export function placeSymbols(
  lines: readonly (readonly ReadSymbol[])[],
  capitalHeight: number,
): PlacedLines | undefined {
  const clean = lines.map((line) => line.filter((symbol) => isCharacter(symbol, capitalHeight)));
  const lengths = LINE_LENGTHS[lines.length] ?? [];
  const pitch = measurePitch(clean, capitalHeight);
  if (!pitch) return undefined;
  let best: {grid: Grid; length: number; gain: number} | undefined;
  for (const length of lengths) {
    const found = fitGrid(clean, pitch, length);
    if (found && (!best || found.gain > best.gain)) best = {...found, length};
  }
  if (!best) return undefined;
  const {grid, length} = best;
  return {
    // Where the reader's own count is right, its order is: other faces than OCR-B keep their own pitch.
    places: clean.map((line) =>
      line.length === length ? line.map(toPlaced) : placeLine(line, grid, length),
    ),
    pitch: grid.pitch,
  };
}

const toPlaced = ({text, confidence, ...box}: ReadSymbol): PlacedSymbol => ({
  text,
  confidence,
  box,
});

/** Where the places of a line are. */
interface Grid {
  /** Middle of the first place. */
  readonly start: number;
  readonly pitch: number;
}

const middleOf = ({left, right}: ReadSymbol): number => (left + right) / 2;

const isCharacter = ({top, bottom, text}: ReadSymbol, capitalHeight: number): boolean =>
  /^[A-Z0-9<]$/.test(text) &&
  bottom - top > HEIGHT_RANGE[0] * capitalHeight &&
  bottom - top < HEIGHT_RANGE[1] * capitalHeight;

/** The usual distance of neighbours. */
function measurePitch(
  lines: readonly (readonly ReadSymbol[])[],
  capitalHeight: number,
): number | undefined {
  const steps = lines
    .flatMap((line) => line.slice(1).map((symbol, i) => middleOf(symbol) - middleOf(line[i]!)))
    .filter((step) => step > STEP_RANGE[0] * capitalHeight && step < STEP_RANGE[1] * capitalHeight)
    .sort((a, b) => a - b);
  return steps.length < 8 ? undefined : steps[steps.length >> 1];
}

/** Tries grids around the measured pitch and takes the one that most symbols lie on. */
function fitGrid(
  lines: readonly (readonly ReadSymbol[])[],
  measured: number,
  length: number,
): {grid: Grid; gain: number} | undefined {
  const middles = lines.map((line) => line.map(middleOf));
  const first = Math.min(...middles.flat());
  const last = Math.max(...middles.flat());
  let best: {grid: Grid; gain: number} | undefined;
  for (let k = -8; k <= 8; k++) {
    const pitch = measured * (1 + 0.005 * k);
    const end = Math.max(first, last - (length - 1) * pitch) + 2 * pitch;
    for (let start = Math.min(first, last - (length - 1) * pitch) - 2 * pitch; start <= end;) {
      const gain = gainOf(middles, {start, pitch}, length);
      if (!best || gain > best.gain) best = {grid: {start, pitch}, gain};
      start += pitch / 10;
    }
  }
  return best;
}

/** One point for each place that a symbol lies in the middle of, half a point off for each empty place and stray symbol. */
function gainOf(
  lines: readonly (readonly number[])[],
  {start, pitch}: Grid,
  length: number,
): number {
  let gain = 0;
  for (const middles of lines) {
    let taken = -1;
    let filled = 0;
    for (const middle of middles) {
      const place = Math.round((middle - start) / pitch);
      const offset = Math.abs(middle - start - place * pitch) / pitch;
      if (place < 0 || place >= length || place === taken || offset > MAX_OFFSET) gain -= 0.5;
      else {
        gain += 1 - (offset / MAX_OFFSET) ** 2 / 2;
        taken = place;
        filled++;
      }
    }
    gain -= 0.5 * (length - filled);
  }
  return gain;
}

/** The best symbol of each place; none where nothing was read. */
function placeLine(
  line: readonly ReadSymbol[],
  {start, pitch}: Grid,
  length: number,
): (PlacedSymbol | undefined)[] {
  const places = new Array<PlacedSymbol | undefined>(length).fill(undefined);
  for (const symbol of line) {
    const at = (middleOf(symbol) - start) / pitch;
    const place = Math.round(at);
    if (place < 0 || place >= length || Math.abs(at - place) > MAX_OFFSET) continue;
    const rival = places[place];
    if (!rival || symbol.confidence > rival.confidence) places[place] = toPlaced(symbol);
  }
  return places;
}
