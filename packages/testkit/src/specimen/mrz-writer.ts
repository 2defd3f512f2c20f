/** Writes machine readable zones of ICAO 9303: TD1 (part 5), TD2 (part 6), TD3 (part 4). */
import {assertArgument} from '@passbase-verify/protocol';
import {fitNames, transliterate} from './mrz-text.js';

export type MrzFormat = 'TD1' | 'TD2' | 'TD3';

export interface MrzFields {
  /** One or two letters, e.g. `P`, `I`, `AC`. */
  readonly documentCode: string;
  /** Issuing code of ICAO 9303-3 section 5, one to three letters. */
  readonly issuingState: string;
  readonly lastName: string;
  /** Separated by spaces; may be empty. */
  readonly firstNames: string;
  /** 1..9 characters, letters and digits. */
  readonly documentNumber: string;
  readonly nationality: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  readonly sex: 'male' | 'female' | 'unspecified';
  /** Calendar date, `YYYY-MM-DD`. */
  readonly dateOfExpiry: string;
  /** Up to 14 characters on TD3, 7 on TD2, 15 on TD1. */
  readonly optionalData?: string;
  /** TD1 only: up to 11 characters on the second line. */
  readonly secondOptionalData?: string;
}

const SEX_CHARACTER = {male: 'M', female: 'F', unspecified: '<'} as const;
const WEIGHTS = [7, 3, 1] as const;

/** Check digit of ICAO 9303-3 section 4.9: weights 7, 3, 1; `0–9` are 0..9, `A–Z` 10..35, `<` 0; modulo 10. */
export function mrzCheckDigit(text: string): string {
  assertArgument(/^[A-Z0-9<]*$/.test(text), 'only A–Z, 0–9 and < have check digits');
  let sum = 0;
  [...text].forEach((character, index) => {
    const value = character === '<' ? 0 : Number.parseInt(character, 36);
    sum += value * WEIGHTS[(index % 3) as 0 | 1 | 2];
  });
  return String(sum % 10);
}

/**
 * The lines of an MRZ: two of 44 (TD3), two of 36 (TD2) or three of 30 characters (TD1).
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a field that does not fit its place.
 */
export function writeMrz(format: MrzFormat, fields: MrzFields): readonly string[] {
  assertFields(fields);
  return WRITERS[format](fields);
}

const WRITERS: Readonly<Record<MrzFormat, (fields: MrzFields) => readonly string[]>> = {
  TD3(fields) {
    const optional = field(fields.optionalData ?? '', 14);
    // 9303-4 4.2.2.2: an empty optional field may carry a filler as its check digit.
    const optionalDigit = fields.optionalData ? mrzCheckDigit(optional) : '<';
    return twoLines(fields, 44, `${optional}${optionalDigit}`);
  },
  TD2: (fields) => twoLines(fields, 36, field(fields.optionalData ?? '', 7)),
  TD1(fields) {
    const number = checked(field(fields.documentNumber, 9));
    const upper = `${number}${field(fields.optionalData ?? '', 15)}`;
    const birth = checked(mrzDate(fields.dateOfBirth));
    const expiry = checked(mrzDate(fields.dateOfExpiry));
    const second = field(fields.secondOptionalData ?? '', 11);
    const composite = mrzCheckDigit(`${upper}${birth}${expiry}${second}`);
    return [
      `${head(fields)}${upper}`,
      `${birth}${SEX_CHARACTER[fields.sex]}${expiry}${field(fields.nationality, 3)}${second}${composite}`,
      fitNames(fields.lastName, fields.firstNames, 30),
    ];
  },
};

/** TD2 and TD3 differ only in the length of the lines and in what follows the date of expiry. */
function twoLines(fields: MrzFields, length: number, optional: string): readonly string[] {
  const number = checked(field(fields.documentNumber, 9));
  const birth = checked(mrzDate(fields.dateOfBirth));
  const expiry = checked(mrzDate(fields.dateOfExpiry));
  const composite = mrzCheckDigit(`${number}${birth}${expiry}${optional}`);
  return [
    `${head(fields)}${fitNames(fields.lastName, fields.firstNames, length - 5)}`,
    `${number}${field(fields.nationality, 3)}${birth}${SEX_CHARACTER[fields.sex]}${expiry}${optional}${composite}`,
  ];
}

const head = (fields: MrzFields): string =>
  `${field(fields.documentCode, 2)}${field(fields.issuingState, 3)}`;

const checked = (text: string): string => `${text}${mrzCheckDigit(text)}`;

function field(text: string, length: number): string {
  const written = transliterate(text);
  assertArgument(written.length <= length, `a field is longer than its ${length} characters`);
  return written.padEnd(length, '<');
}

const mrzDate = (date: string): string => date.slice(2).replaceAll('-', '');

function assertFields(fields: MrzFields): void {
  assertArgument(
    /^[A-Z]{1,2}$/.test(fields.documentCode),
    'documentCode must be one or two letters',
  );
  assertArgument(/^[A-Z]{1,3}$/.test(fields.issuingState), 'issuingState must be an ICAO code');
  assertArgument(/^[A-Z]{1,3}$/.test(fields.nationality), 'nationality must be an ICAO code');
  assertArgument(
    /^[A-Z0-9]{1,9}$/.test(fields.documentNumber),
    'documentNumber must be 1 to 9 letters and digits',
  );
  for (const date of [fields.dateOfBirth, fields.dateOfExpiry]) {
    assertArgument(
      /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)),
      'dates must be YYYY-MM-DD',
    );
  }
}
