/** Reads the fields of a machine readable zone, with the result of every check digit. */
import {isCalendarDate, assertArgument} from '@passbase-verify/protocol';
import {checkDigit} from './check-digit.js';
import {longNumber} from './long-number.js';
import {birthDate, expiryDate, issueMonth} from './mrz-date.js';
import {
  mrzLayoutOf,
  type MrzCheckName,
  type MrzCheckRow,
  type MrzField,
  type MrzFieldName,
  type MrzFormat,
  type MrzLayout,
} from './layout/mrz-layout.js';
import {cleanText, splitNames, type MrzNames} from './mrz-names.js';

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
export interface ParsedMrz extends MrzNames {
  /** Absent where the lines fit no layout; every field is then empty. */
  readonly format?: MrzFormat;
  readonly lines: readonly string[];
  readonly documentCode: string;
  /** Issuing State or organisation as in the zone, without fillers (`D`, `UTO`). */
  readonly issuingState: string;
  readonly nationality: string;
  readonly documentNumber: string;
  /** `YYYY-MM-DD`; absent where unknown, partly unknown or no calendar date. */
  readonly birthDate?: string;
  /** `YYYY-MM-DD`; absent where unknown or no calendar date. */
  readonly expiryDate?: string;
  /** `YYYY-MM`; only in the French identity card's number. */
  readonly issueMonth?: string;
  /** Absent where the character is none that the standard allows. */
  readonly sex?: 'male' | 'female' | 'unspecified';
  /** The optional data of a TD3: often a personal number. Empty in other layouts. */
  readonly personalNumber: string;
  /** What the issuing State put where the layout leaves it free, in reading order. */
  readonly optionalData: readonly string[];
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

const readField = (lines: readonly string[], {line, from, to}: MrzField): string =>
  lines[line]!.slice(from, to);

const judgeCheck = (layout: MrzLayout, lines: readonly string[], row: MrzCheckRow): MrzCheck => {
  const long = row.name === 'document-number' ? longNumber(layout, lines) : undefined;
  const text = long?.number ?? row.over.map((part) => readField(lines, part)).join('');
  const found = long?.found ?? readField(lines, row.at);
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
  optionalData: [],
  checks: [],
  valid: false,
};

type Read = (name: MrzFieldName) => string | undefined;

const namesOf = (read: Read): MrzNames => {
  const together = read('names');
  if (together !== undefined) return splitNames(together);
  const [last, first] = [read('lastName') ?? '', read('firstNames') ?? ''];
  return {
    lastName: cleanText(last),
    firstNames: cleanText(first),
    namesMayBeCut: [last, first].some((name) => name !== '' && !name.endsWith('<')),
  };
};

/** Optional data; what belongs to a long document number is not part of it. */
const optionalOf = (
  layout: MrzLayout,
  lines: readonly string[],
  long: {readonly length: number} | undefined,
): readonly string[] =>
  layout.fields
    .filter(({name}) => name === 'optional' || name === 'optional2')
    .map((field, i) => cleanText(readField(lines, field).slice(i === 0 ? (long?.length ?? 0) : 0)));

const fieldsOf = (
  layout: MrzLayout,
  lines: readonly string[],
  today: string | undefined,
): Omit<ParsedMrz, 'lines' | 'checks' | 'valid'> => {
  const read: Read = (name) => {
    const field = layout.fields.find((one) => one.name === name);
    return field && readField(lines, field);
  };
  const long = longNumber(layout, lines);
  const expires = expiryDate(read('expiryDate') ?? '');
  const sex = SEXES[read('sex') ?? ''];
  const number = read('documentNumber') ?? '';
  const issued = layout.format === 'FRA-ID' ? issueMonth(number.slice(0, 4)) : undefined;
  const bornBy = today ?? expires ?? (issued && `${issued}-31`) ?? '9999-12-31';
  const birth = read('birthDate') ?? '';
  // Nobody is born after their document expired. Where all centuries are after it, its dates make no sense and decide nothing.
  const ownLimit = expires !== undefined && expires < bornBy ? expires : bornBy;
  const born = birthDate(birth, ownLimit) ?? birthDate(birth, bornBy);
  const optionalData = optionalOf(layout, lines, long);
  return {
    format: layout.format,
    documentCode: cleanText(read('documentCode') ?? ''),
    issuingState: cleanText(read('issuingState') ?? ''),
    // Only citizens have a French identity card, so that its zone has no place for the nationality.
    nationality: layout.format === 'FRA-ID' ? 'FRA' : cleanText(read('nationality') ?? ''),
    ...namesOf(read),
    documentNumber: cleanText(long?.number ?? number),
    ...(born === undefined ? {} : {birthDate: born}),
    ...(expires === undefined ? {} : {expiryDate: expires}),
    ...(issued === undefined ? {} : {issueMonth: issued}),
    ...(sex === undefined ? {} : {sex}),
    personalNumber: layout.format === 'TD3' ? optionalData[0]! : '',
    optionalData,
  };
};

/**
 * Parses the lines as they are; doubt is the business of `decodeMrz`. Text that is no machine readable zone is no
 * error: its `format` is absent.
 *
 * @param lines One to three lines of `A–Z 0–9 <`.
 * @param today `YYYY-MM-DD`, for the century of the birth; without it, the holder is taken to be born
 *   before the document expires, or was issued, whichever date it has.
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
  const layout = lines.every((line) => ALPHABET.test(line)) ? mrzLayoutOf(lines) : undefined;
  if (!layout) return {...NOTHING, lines};
  const checks = layout.checks.map((row) => judgeCheck(layout, lines, row));
  const inShape = layout.shape?.every((shape, i) => shape.test(lines[i]!)) ?? true;
  return {
    ...fieldsOf(layout, lines, today),
    lines,
    checks,
    valid: inShape && checks.every((check) => check.valid),
  };
}
