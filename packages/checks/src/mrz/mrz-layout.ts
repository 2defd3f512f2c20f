/** Layouts of the machine readable zone: where each field stands, what may stand there, what its check digits cover. */

/** ICAO 9303 parts 5 (TD1), 6 (TD2), 4 (TD3), 7 (MRV-A, MRV-B). */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB';

export type MrzCheckName =
  'document-number' | 'birth-date' | 'expiry-date' | 'personal-number' | 'composite';

/** Characters `from` to before `to` of line `line`, counted from 0. */
export interface MrzSpan {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface MrzCheckRow {
  readonly name: MrzCheckName;
  /** What the digit covers, in order. */
  readonly over: readonly MrzSpan[];
  /** Where the digit stands. */
  readonly at: {readonly line: number; readonly index: number};
}

export interface MrzLayout {
  readonly format: MrzFormat;
  readonly lineCount: 2 | 3;
  readonly lineLength: 30 | 36 | 44;
  readonly documentCode: MrzSpan;
  readonly issuingState: MrzSpan;
  readonly names: MrzSpan;
  readonly documentNumber: MrzSpan;
  readonly nationality: MrzSpan;
  readonly birthDate: MrzSpan;
  readonly sex: MrzSpan;
  readonly expiryDate: MrzSpan;
  readonly optional: readonly MrzSpan[];
  readonly checks: readonly MrzCheckRow[];
  /**
   * What may stand at each place, one letter a character: `A` letter or filler, `C` letter, `D` digit or
   * filler, `S` the sex (F, M, X or filler), `N` letter, digit or filler.
   */
  readonly grammar: readonly string[];
}

const span = (line: number, from: number, to: number): MrzSpan => ({line, from, to});

/** The first five places are alike in every layout: document code and issuing State. */
const HEAD = {documentCode: span(0, 0, 2), issuingState: span(0, 2, 5)};

/** The second line is alike in every layout of two lines up to the end of the expiry date. */
const TWO_LINES = {
  documentNumber: span(1, 0, 9),
  nationality: span(1, 10, 13),
  birthDate: span(1, 13, 19),
  sex: span(1, 20, 21),
  expiryDate: span(1, 21, 27),
};
const TWO_LINE_CHECKS: readonly MrzCheckRow[] = [
  {name: 'document-number', over: [span(1, 0, 9)], at: {line: 1, index: 9}},
  {name: 'birth-date', over: [span(1, 13, 19)], at: {line: 1, index: 19}},
  {name: 'expiry-date', over: [span(1, 21, 27)], at: {line: 1, index: 27}},
];
const TWO_LINE_GRAMMAR = 'N'.repeat(9) + 'D' + 'AAA' + 'D'.repeat(7) + 'S' + 'D'.repeat(7);

const twoLineComposite = (to: number): MrzCheckRow => ({
  name: 'composite',
  over: [span(1, 0, 10), span(1, 13, 20), span(1, 21, to)],
  at: {line: 1, index: to},
});

const firstLine = (length: number): string => 'C' + 'A'.repeat(length - 1);

const TD1: MrzLayout = {
  format: 'TD1',
  lineCount: 3,
  lineLength: 30,
  ...HEAD,
  names: span(2, 0, 30),
  documentNumber: span(0, 5, 14),
  nationality: span(1, 15, 18),
  birthDate: span(1, 0, 6),
  sex: span(1, 7, 8),
  expiryDate: span(1, 8, 14),
  optional: [span(0, 15, 30), span(1, 18, 29)],
  checks: [
    {name: 'document-number', over: [span(0, 5, 14)], at: {line: 0, index: 14}},
    {name: 'birth-date', over: [span(1, 0, 6)], at: {line: 1, index: 6}},
    {name: 'expiry-date', over: [span(1, 8, 14)], at: {line: 1, index: 14}},
    {
      name: 'composite',
      over: [span(0, 5, 30), span(1, 0, 7), span(1, 8, 15), span(1, 18, 29)],
      at: {line: 1, index: 29},
    },
  ],
  grammar: [
    'CAAAA' + 'N'.repeat(9) + 'D' + 'N'.repeat(15),
    'D'.repeat(7) + 'S' + 'D'.repeat(7) + 'AAA' + 'N'.repeat(11) + 'D',
    firstLine(30),
  ],
};

const TD2: MrzLayout = {
  format: 'TD2',
  lineCount: 2,
  lineLength: 36,
  ...HEAD,
  ...TWO_LINES,
  names: span(0, 5, 36),
  optional: [span(1, 28, 35)],
  checks: [...TWO_LINE_CHECKS, twoLineComposite(35)],
  grammar: [firstLine(36), TWO_LINE_GRAMMAR + 'N'.repeat(7) + 'D'],
};

const TD3: MrzLayout = {
  format: 'TD3',
  lineCount: 2,
  lineLength: 44,
  ...HEAD,
  ...TWO_LINES,
  names: span(0, 5, 44),
  optional: [span(1, 28, 42)],
  checks: [
    ...TWO_LINE_CHECKS,
    {name: 'personal-number', over: [span(1, 28, 42)], at: {line: 1, index: 42}},
    twoLineComposite(43),
  ],
  grammar: [firstLine(44), TWO_LINE_GRAMMAR + 'N'.repeat(14) + 'DD'],
};

/** A visa has neither a check digit over its optional data nor a composite one (part 7, 4.2.2 and 5.2.2). */
const visa = (format: 'MRVA' | 'MRVB', lineLength: 44 | 36): MrzLayout => ({
  format,
  lineCount: 2,
  lineLength,
  ...HEAD,
  ...TWO_LINES,
  names: span(0, 5, lineLength),
  optional: [span(1, 28, lineLength)],
  checks: TWO_LINE_CHECKS,
  grammar: [firstLine(lineLength), TWO_LINE_GRAMMAR + 'N'.repeat(lineLength - 28)],
});

export const MRZ_LAYOUTS: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1,
  TD2,
  TD3,
  MRVA: visa('MRVA', 44),
  MRVB: visa('MRVB', 36),
};

/**
 * The layout for a number of lines of one length, told apart from a visa by the first character;
 * undefined where none fits.
 */
export function mrzLayoutOf(
  lineCount: number,
  lineLength: number,
  first: string,
): MrzLayout | undefined {
  if (lineCount === 3) return lineLength === 30 ? TD1 : undefined;
  if (lineCount !== 2) return undefined;
  if (lineLength === 44) return first === 'V' ? MRZ_LAYOUTS.MRVA : TD3;
  if (lineLength === 36) return first === 'V' ? MRZ_LAYOUTS.MRVB : TD2;
  return undefined;
}
