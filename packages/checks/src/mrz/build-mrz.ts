/** Makes a machine readable zone out of its fields, with every check digit: for tests, specimens and training. */
import {isCalendarDate, assertArgument} from '@passbase-verify/protocol';
import {checkDigit} from './check-digit.js';
import {hasLongNumbers} from './long-number.js';
import {MRZ_LAYOUTS, type MrzField, type MrzFormat, type MrzLayout} from './layout/mrz-layout.js';
import {joinNames} from './mrz-names.js';

/** What a zone says. Texts are of `A–Z`, `0–9` and spaces, which become fillers; absent is `''`. */
export interface MrzFields {
  readonly documentCode: string;
  readonly issuingState: string;
  readonly nationality?: string;
  readonly lastName: string;
  readonly firstNames?: string;
  /** TD1, TD2: of any length that leaves room in the optional data. */
  readonly documentNumber: string;
  /** `YYYY-MM-DD`; unknown where absent. */
  readonly birthDate?: string;
  readonly expiryDate?: string;
  readonly sex?: 'male' | 'female' | 'unspecified';
  /** What stands where the layout leaves it free, in reading order. */
  readonly optionalData?: readonly string[];
}

const TEXT = /^[A-Z0-9 <]*$/;
const SEXES = {male: 'M', female: 'F', unspecified: '<'} as const;

const fill = (text: string, length: number, name: string): string => {
  assertArgument(TEXT.test(text), `${name} must be of A–Z, 0–9 and spaces`);
  assertArgument(text.length <= length, `${name} must have at most ${length} characters`);
  return text.replaceAll(' ', '<').padEnd(length, '<');
};

const shortDate = (date: string | undefined, name: string): string => {
  if (date === undefined) return '<<<<<<';
  assertArgument(isCalendarDate(date), `${name} must be YYYY-MM-DD`);
  return date.slice(2).replaceAll('-', '');
};

/** A number that is too long for its field, as 9303-5 note j has it. */
const splitNumber = (
  layout: MrzLayout,
  {documentNumber, optionalData}: MrzFields,
): {number: string; rest: string} => {
  const first = optionalData?.[0] ?? '';
  if (documentNumber.length <= 9 || !hasLongNumbers(layout)) {
    return {number: documentNumber, rest: first};
  }
  assertArgument(/^[A-Z0-9]+$/.test(documentNumber), 'a long number has no spaces');
  const rest = documentNumber.slice(9) + checkDigit(documentNumber);
  return {number: documentNumber.slice(0, 9), rest: first === '' ? rest : `${rest} ${first}`};
};

const textOf = (layout: MrzLayout, field: MrzField, fields: MrzFields): string => {
  const length = field.to - field.from;
  const {number, rest} = splitNumber(layout, fields);
  switch (field.name) {
    case 'documentNumber':
      return fill(number, length, 'documentNumber');
    case 'optional':
      return fill(rest, length, 'optionalData[0]');
    case 'optional2':
      return fill(fields.optionalData?.[1] ?? '', length, 'optionalData[1]');
    case 'birthDate':
    case 'expiryDate':
      return shortDate(fields[field.name], field.name);
    case 'sex':
      return SEXES[fields.sex ?? 'unspecified'];
    case 'names':
      return joinNames(fields.lastName, fields.firstNames ?? '', length);
    case 'lastName':
    case 'firstNames':
      return joinNames(fields[field.name] ?? '', '', length);
    case 'documentCode':
    case 'issuingState':
    case 'nationality':
      return fill(fields[field.name] ?? '', length, field.name);
    default:
      return '<'.repeat(length);
  }
};

/**
 * The lines of the zone; names that do not fit are cut.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where a field has characters or a length that the zone can't
 *   hold.
 */
export function buildMrz(format: MrzFormat, fields: MrzFields): readonly string[] {
  assertArgument(Object.hasOwn(MRZ_LAYOUTS, format), 'format must be one of MrzFormat');
  const names = [fields.lastName, fields.firstNames ?? ''];
  assertArgument(
    names.every((name) => typeof name === 'string' && /^[A-Z ]*$/.test(name)),
    'names must be of A–Z and spaces',
  );
  const layout = MRZ_LAYOUTS[format];
  const long = hasLongNumbers(layout) && fields.documentNumber.length > 9;
  const lines = layout.lineLengths.map(() => '');
  for (const field of layout.fields) {
    const check = layout.checks.find(({at}) => at === field);
    const covered = check?.over.map(({line, from, to}) => lines[line]!.slice(from, to)).join('');
    const isMoved = long && check?.name === 'document-number';
    const text =
      covered === undefined || isMoved ? textOf(layout, field, fields) : checkDigit(covered);
    lines[field.line] = `${lines[field.line]}${text}`;
  }
  return lines;
}
