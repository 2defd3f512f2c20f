/** Layouts of the machine readable zone: where each field stands, of which kind it is, what its check digits cover. */
import {NATIONAL_LAYOUTS} from './mrz-layout-national.js';
import {createLayout, type MrzCheckEntry, type MrzFieldRow} from './mrz-layout-table.js';
import type {MrzFieldName, MrzFormat, MrzLayout} from './mrz-layout-types.js';

export type {
  MrzCheckName,
  MrzCheckRow,
  MrzField,
  MrzFieldKind,
  MrzFieldName,
  MrzFormat,
  MrzLayout,
} from './mrz-layout-types.js';

/** The first five places are alike in every layout of ICAO: document code and issuing State. */
const HEAD: readonly MrzFieldRow[] = [
  ['documentCode', 2, 'code'],
  ['issuingState', 3, 'state'],
];

/** The second line is alike in every layout of two lines up to the check digit of the expiry date. */
const TWO_LINES: readonly MrzFieldRow[] = [
  ['documentNumber', 9, 'number'],
  ['documentNumberCheck', 1, 'check'],
  ['nationality', 3, 'nationality'],
  ['birthDate', 6, 'birth'],
  ['birthDateCheck', 1, 'check'],
  ['sex', 1, 'sex'],
  ['expiryDate', 6, 'date'],
  ['expiryDateCheck', 1, 'check'],
];

const FIELD_CHECKS: readonly MrzCheckEntry[] = [
  ['document-number', ['documentNumber'], 'documentNumberCheck'],
  ['birth-date', ['birthDate'], 'birthDateCheck'],
  ['expiry-date', ['expiryDate'], 'expiryDateCheck'],
];

const COMPOSITE: readonly MrzFieldName[] = [
  'documentNumber',
  'documentNumberCheck',
  'birthDate',
  'birthDateCheck',
  'expiryDate',
  'expiryDateCheck',
];

/** ICAO 9303-5 section 4.2.2; the composite digit also covers both pieces of optional data. */
const TD1 = createLayout(
  'TD1',
  [
    [
      ...HEAD,
      ['documentNumber', 9, 'number'],
      ['documentNumberCheck', 1, 'check'],
      ['optional', 15, 'optional'],
    ],
    [
      ['birthDate', 6, 'birth'],
      ['birthDateCheck', 1, 'check'],
      ['sex', 1, 'sex'],
      ['expiryDate', 6, 'date'],
      ['expiryDateCheck', 1, 'check'],
      ['nationality', 3, 'nationality'],
      ['optional2', 11, 'optional'],
      ['compositeCheck', 1, 'check'],
    ],
    [['names', 30, 'names']],
  ],
  [
    ...FIELD_CHECKS,
    [
      'composite',
      ['documentNumber', 'documentNumberCheck', 'optional', ...COMPOSITE.slice(2), 'optional2'],
      'compositeCheck',
    ],
  ],
);

/** ICAO 9303-6 section 4.2.2. */
const TD2 = createLayout(
  'TD2',
  [
    [...HEAD, ['names', 31, 'names']],
    [...TWO_LINES, ['optional', 7, 'optional'], ['compositeCheck', 1, 'check']],
  ],
  [...FIELD_CHECKS, ['composite', [...COMPOSITE, 'optional'], 'compositeCheck']],
);

/** ICAO 9303-4 section 4.2.2. */
const TD3 = createLayout(
  'TD3',
  [
    [...HEAD, ['names', 39, 'names']],
    [
      ...TWO_LINES,
      ['optional', 14, 'optional'],
      ['personalNumberCheck', 1, 'check'],
      ['compositeCheck', 1, 'check'],
    ],
  ],
  [
    ...FIELD_CHECKS,
    ['personal-number', ['optional'], 'personalNumberCheck'],
    ['composite', [...COMPOSITE, 'optional', 'personalNumberCheck'], 'compositeCheck'],
  ],
);

/** A visa has neither a check digit over its optional data nor a composite one (9303-7, 4.2.2 and 5.2.2). */
const visa = (format: 'MRVA' | 'MRVB', length: 44 | 36): MrzLayout =>
  createLayout(
    format,
    [
      [...HEAD, ['names', length - 5, 'names']],
      [...TWO_LINES, ['optional', length - 28, 'optional']],
    ],
    FIELD_CHECKS,
    {begins: /^V/},
  );

export const MRZ_LAYOUTS: Readonly<Record<MrzFormat, MrzLayout>> = {
  TD1,
  TD2,
  TD3,
  MRVA: visa('MRVA', 44),
  MRVB: visa('MRVB', 36),
  ...NATIONAL_LAYOUTS,
};

/** Layouts whose lines are so many and so long: what the beginning of the zone then tells apart. */
const layoutsOfSize = (lengths: readonly number[]): readonly MrzLayout[] =>
  Object.values(MRZ_LAYOUTS).filter(({lineLengths}) => lineLengths.join() === lengths.join());

/** The layout of a text; undefined where its lines are of no known number and length. */
export function mrzLayoutOf(lines: readonly string[]): MrzLayout | undefined {
  const some = layoutsOfSize(lines.map(({length}) => length));
  const head = lines[0] ?? '';
  // The most particular beginning first: a French identity card is a TD2 by size, a visa by its letter alone.
  return (
    some.find(({begins}) => begins !== undefined && begins.test(head)) ??
    some.find(({begins}) => begins === undefined)
  );
}
