/**
 * Turns noisy reader output into lines of a machine readable zone by what may stand where. Check digits are
 * neither used nor made: a wrong reading stays wrong.
 */
import {assertArgument} from '@passbase-verify/protocol';
import {MRZ_LAYOUTS, mrzLayoutOf, type MrzLayout} from './mrz-layout.js';

/** One character changed by position. Indices count from 0, after the line was fitted to its length. */
export interface MrzCorrection {
  readonly line: number;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

export interface CorrectedMrz {
  /** Two or three lines of one layout's length, or the input as it was where nothing fits. */
  readonly lines: readonly string[];
  readonly corrected: readonly MrzCorrection[];
}

/** Letters that OCR-B readers give for a digit. */
const DIGIT_FOR: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  L: '1',
  T: '7',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
  A: '4',
};
/** Digits that OCR-B readers give for a letter. */
const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'O',
  '1': 'I',
  '2': 'Z',
  '4': 'A',
  '5': 'S',
  '6': 'G',
  '7': 'T',
  '8': 'B',
};
/** What readers see in place of fillers. */
const FILLER_NOISE = 'KCLESXGRZ<';
const NOISY_TAIL = new RegExp(`^[${FILLER_NOISE}]*$`);
/** Three of one kind at the end of a name can be no name: `KKK`, `CCC`. */
const REPEATED_TAIL = /([KCLESXGRZ])\1{2,}$/;

/** A line may lack or have too many characters by this much, the miscount of readers in runs of fillers. */
const LENGTH_SLACK = 8;
const MOST_LINES = 64;
const LONGEST_LINE = 200;

const normalise = (line: string): string =>
  line
    .toUpperCase()
    .replace(/[«‹]/g, '<')
    .replace(/[^A-Z0-9<]/g, '');

/** Fits a line to `length` where its longest run of fillers is; at its end where it has none. */
const fitLength = (line: string, length: number): string => {
  const missing = length - line.length;
  if (missing === 0) return line;
  let longest = {from: line.length, count: 0};
  for (const run of line.matchAll(/<+/g)) {
    if (run[0].length >= longest.count) longest = {from: run.index, count: run[0].length};
  }
  if (missing > 0)
    return line.slice(0, longest.from) + '<'.repeat(missing) + line.slice(longest.from);
  const drop = Math.min(-missing, Math.max(0, longest.count - 1));
  return (line.slice(0, longest.from) + line.slice(longest.from + drop)).slice(0, length);
};

/** Where the names of `names` end for certain: the index from which only fillers can stand. */
const nameEnd = (names: string): number | undefined => {
  const separator = names.indexOf('<<');
  if (separator < 0) return undefined;
  const given = names.slice(separator).search(/[A-Z0-9]/);
  // After the gap behind the given names, 9303-3 section 4.6 allows nothing but fillers.
  const second = given < 0 ? separator : names.indexOf('<<', separator + given);
  if (second >= 0 && NOISY_TAIL.test(names.slice(second))) return second;
  // A gap of three or more ends the names as well, but a short given name may stand behind a misread one.
  const wide = names.search(/<{3,}/);
  const tail = names.slice(wide);
  return wide >= 0 && NOISY_TAIL.test(tail) && !/[A-Z]{3,}/.test(tail) ? wide : undefined;
};

/** The names line with what follows the names turned into fillers. `from` is where the names begin. */
const cleanNameTail = (line: string, from: number): string => {
  const end = nameEnd(line.slice(from)) ?? REPEATED_TAIL.exec(line.slice(from))?.index;
  return end === undefined ? line : line.slice(0, from + end).padEnd(line.length, '<');
};

/** The character that the place allows, or the one read where nothing is known. */
const correctCharacter = (character: string, allowed: string): string => {
  switch (allowed) {
    case 'C':
    case 'A':
      return LETTER_FOR[character] ?? character;
    case 'D':
      return DIGIT_FOR[character] ?? character;
    default:
      return character;
  }
};

const fitsLayout = (lines: readonly string[], layout: MrzLayout): boolean =>
  lines.length === layout.lineCount &&
  lines.every((line) => Math.abs(line.length - layout.lineLength) <= LENGTH_SLACK);

/** How far the lines are from the layout: characters missing or too many. */
const misfit = (lines: readonly string[], layout: MrzLayout): number =>
  lines.reduce((sum, line) => sum + Math.abs(line.length - layout.lineLength), 0);

/** The last two or three lines that fit a layout best; documents have their zone at the bottom. */
const chooseLines = (
  lines: readonly string[],
): {lines: readonly string[]; layout: MrzLayout} | undefined => {
  let best: {lines: readonly string[]; layout: MrzLayout; cost: number} | undefined;
  for (const layout of [MRZ_LAYOUTS.TD3, MRZ_LAYOUTS.TD1, MRZ_LAYOUTS.TD2]) {
    for (let end = lines.length; end >= layout.lineCount; end--) {
      const some = lines.slice(end - layout.lineCount, end);
      const cost = misfit(some, layout) / layout.lineCount;
      if (fitsLayout(some, layout) && (!best || cost < best.cost))
        best = {lines: some, layout, cost};
    }
  }
  return best;
};

/**
 * Chooses the lines that look like a machine readable zone, fits them to their length, and changes characters
 * that can't stand where they do (`O` among digits, `0` among letters, `K` among trailing fillers).
 *
 * @param lines Text lines as read, in reading order; other lines may stand before the zone.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `lines` is no list of at most 64 strings.
 */
export function correctMrz(lines: readonly string[]): CorrectedMrz {
  assertArgument(
    Array.isArray(lines) &&
      lines.length <= MOST_LINES &&
      lines.every((line) => typeof line === 'string'),
    'lines must be a list of strings',
  );
  const chosen = chooseLines(
    lines.map((line) => normalise(line.slice(0, LONGEST_LINE))).filter((line) => line !== ''),
  );
  if (!chosen) return {lines, corrected: []};
  const length = chosen.layout.lineLength;
  const fitted = chosen.lines.map((line) => fitLength(line, length));
  // A visa's names stand where those of the other document of its size do; only its second line differs.
  const layout = mrzLayoutOf(fitted.length, length, fitted[0]![0]!) ?? chosen.layout;
  const corrected: MrzCorrection[] = [];
  const result = fitted.map((line, lineIndex) => {
    const grammar = layout.grammar[lineIndex]!;
    const inPlace = [...line].map((c, i) => correctCharacter(c, grammar[i]!)).join('');
    const {names} = layout;
    const tidy = names.line === lineIndex ? cleanNameTail(inPlace, names.from) : inPlace;
    for (let index = 0; index < length; index++) {
      if (line[index] !== tidy[index]) {
        corrected.push({line: lineIndex, index, from: line[index]!, to: tidy[index]!});
      }
    }
    return tidy;
  });
  return {lines: result, corrected};
}
