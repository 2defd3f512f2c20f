/** Reads the fields of a machine readable zone after ICAO 9303, with the result of every check digit. */
import {assertArgument} from '@passbase-verify/protocol';
import {isCalendarDate} from '../calendar.js';
import {checkDigit} from './check-digit.js';
import {birthDate, expiryDate} from './mrz-date.js';
import {
  mrzLayoutOf,
  type MrzCheckName,
  type MrzCheckRow,
  type MrzFormat,
  type MrzLayout,
  type MrzSpan,
} from './mrz-layout.js';

/** One check digit. */
export interface MrzCheck {
  readonly name: MrzCheckName;
  /** What stands in the zone. */
  readonly found: string;
  /** What the covered characters ask for. */
  readonly expected: string;
  readonly valid: boolean;
}

/** The fields of a machine readable zone. Texts have fillers turned into spaces and are trimmed; absent is `''`. */
export interface ParsedMrz {
  /** Absent where the lines fit no layout; every field is then empty. */
  readonly format?: MrzFormat;
  readonly lines: readonly string[];
  readonly documentCode: string;
  /** Issuing State or organisation as in the zone, without fillers (`D`, `UTO`). */
  readonly issuingState: string;
  readonly nationality: string;
  /** The primary identifier. */
  readonly lastName: string;
  /** The secondary identifier. */
  readonly firstNames: string;
  /** True where the names fill their field to its end, so that something may have been cut off. */
  readonly namesMayBeCut: boolean;
  readonly documentNumber: string;
  /** `YYYY-MM-DD`; absent where unknown, partly unknown or no calendar date. */
  readonly birthDate?: string;
  /** `YYYY-MM-DD`; absent where unknown or no calendar date. */
  readonly expiryDate?: string;
  /** Absent where the character is none that the standard allows. */
  readonly sex?: 'male' | 'female' | 'unspecified';
  /** The optional data of a TD3: often a personal number. Empty in other layouts. */
  readonly personalNumber: string;
  readonly checks: readonly MrzCheck[];
  /** True where the layout fits and every check digit present holds. */
  readonly valid: boolean;
}

const ALPHABET = /^[A-Z0-9<]+$/;
const MOST_LINES = 64;
const SEXES: Readonly<Record<string, ParsedMrz['sex']>> = {
  M: 'male',
  F: 'female',
  '<': 'unspecified',
  // Not in ICAO 9303, yet printed by some States for what the standard writes as a filler.
  X: 'unspecified',
};

const read = (lines: readonly string[], at: MrzSpan): string =>
  lines[at.line]!.slice(at.from, at.to);

const clean = (text: string): string => text.replaceAll('<', ' ').replace(/ +/g, ' ').trim();

const splitNames = (
  text: string,
): {lastName: string; firstNames: string; namesMayBeCut: boolean} => {
  const gap = text.indexOf('<<');
  return {
    lastName: clean(gap < 0 ? text : text.slice(0, gap)),
    firstNames: gap < 0 ? '' : clean(text.slice(gap)),
    namesMayBeCut: !text.endsWith('<'),
  };
};

/**
 * A document number of more than nine characters (9303-5 and 9303-6, 4.2.2, note j): a filler stands where
 * the check digit would be, and the optional data begins with the rest of the number and its check digit.
 */
const longNumber = (
  layout: MrzLayout,
  lines: readonly string[],
  row: MrzCheckRow,
): {number: string; found: string} | undefined => {
  const optional =
    layout.format === 'TD1' || layout.format === 'TD2' ? layout.optional[0] : undefined;
  if (!optional || lines[row.at.line]![row.at.index] !== '<') return undefined;
  const rest = /^([A-Z0-9]+)([0-9])(?:<|$)/.exec(read(lines, optional));
  return rest
    ? {number: read(lines, layout.documentNumber) + rest[1]!, found: rest[2]!}
    : undefined;
};

const judgeCheck = (layout: MrzLayout, lines: readonly string[], row: MrzCheckRow): MrzCheck => {
  const long = row.name === 'document-number' ? longNumber(layout, lines, row) : undefined;
  const text = long?.number ?? row.over.map((part) => read(lines, part)).join('');
  const found = long?.found ?? lines[row.at.line]![row.at.index]!;
  const expected = checkDigit(text);
  // 9303-4, 4.2.2: where there is no personal number, its check digit may be a filler.
  const emptyPersonal = row.name === 'personal-number' && found === '<' && /^<+$/.test(text);
  return {name: row.name, found, expected, valid: found === expected || emptyPersonal};
};

const NOTHING: Omit<ParsedMrz, 'lines'> = {
  documentCode: '',
  issuingState: '',
  nationality: '',
  lastName: '',
  firstNames: '',
  namesMayBeCut: false,
  documentNumber: '',
  personalNumber: '',
  checks: [],
  valid: false,
};

/**
 * Parses the lines as they are; noise is the business of `correctMrz`. Text that is no machine readable
 * zone is no error: its `format` is absent.
 *
 * @param lines Two or three lines of `A–Z 0–9 <`.
 * @param today `YYYY-MM-DD`, for the century of the birth; without it, the holder is taken to be born
 *   before the document expires.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `lines` is no short list of strings.
 */
export function parseMrz(lines: readonly string[], today?: string): ParsedMrz {
  assertArgument(
    Array.isArray(lines) &&
      lines.length <= MOST_LINES &&
      lines.every((line) => typeof line === 'string'),
    'lines must be a list of strings',
  );
  assertArgument(today === undefined || isCalendarDate(today), 'today must be YYYY-MM-DD');
  const length = lines[0]?.length ?? 0;
  const fits = length > 0 && lines.every((line) => line.length === length && ALPHABET.test(line));
  const layout = fits ? mrzLayoutOf(lines.length, length, lines[0]![0]!) : undefined;
  if (!layout) return {...NOTHING, lines};

  const checks = layout.checks.map((row) => judgeCheck(layout, lines, row));
  const expires = expiryDate(read(lines, layout.expiryDate));
  const born = birthDate(read(lines, layout.birthDate), today ?? expires ?? '9999-12-31');
  const sex = SEXES[read(lines, layout.sex)];
  const numberRow = layout.checks[0]!;
  return {
    format: layout.format,
    lines,
    documentCode: clean(read(lines, layout.documentCode)),
    issuingState: clean(read(lines, layout.issuingState)),
    nationality: clean(read(lines, layout.nationality)),
    ...splitNames(read(lines, layout.names)),
    documentNumber: clean(
      longNumber(layout, lines, numberRow)?.number ?? read(lines, layout.documentNumber),
    ),
    ...(born === undefined ? {} : {birthDate: born}),
    ...(expires === undefined ? {} : {expiryDate: expires}),
    ...(sex === undefined ? {} : {sex}),
    personalNumber: layout.format === 'TD3' ? clean(read(lines, layout.optional[0]!)) : '',
    checks,
    valid: checks.every((check) => check.valid),
  };
}
