/** What a view of the machine readable zone is worth for a type of document. */
import type {MrzReading, SeenMrz} from '@passbase-verify/protocol';
import {decodeMrz, type DecodedMrz} from '../mrz/decode/decode-mrz.js';
import {parseMrz, type ParsedMrz} from '../mrz/parse-mrz.js';
import {mrzMatchesType} from './mrz-matches-type.js';

export interface JudgedReading {
  readonly reading: MrzReading;
  readonly decoded: DecodedMrz;
  readonly mrz: ParsedMrz;
  /** True where it is a document of the type. */
  readonly matchesType: boolean;
}

export function judgeReading(seen: SeenMrz, type: string): JudgedReading {
  const decoded = decodeMrz(seen);
  const {lines, confidence} = decoded;
  const mrz = parseMrz(lines);
  return {
    reading: {lines, confidence},
    decoded,
    mrz,
    matchesType: mrzMatchesType(mrz, type),
  };
}

/** Fields of which the check digits say something, and fields of which they don't. */
const CHECKED = ['documentNumber', 'birthDate', 'expiryDate', 'personalNumber'] as const;
const UNCHECKED = [
  'documentCode',
  'issuingState',
  'nationality',
  'sex',
  'lastName',
  'firstNames',
] as const;

const same = (a: ParsedMrz, b: ParsedMrz, fields: readonly (keyof ParsedMrz)[]): boolean =>
  a.format === b.format && fields.every((field) => a[field] === b[field]);

/** True where both name the same document of the same holder, as far as check digits reach. */
export const sameChecked = (a: ParsedMrz, b: ParsedMrz): boolean => same(a, b, CHECKED);

/** True where the fields without check digits, the names above all, were read alike. */
export const sameUnchecked = (a: ParsedMrz, b: ParsedMrz): boolean => same(a, b, UNCHECKED);
