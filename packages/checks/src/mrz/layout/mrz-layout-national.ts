/** Layouts that are no standard of ICAO's, each by one State. */
import {createLayout} from './mrz-layout-table.js';
import type {MrzLayout} from './mrz-layout-types.js';

/**
 * The French identity card of 1988 to 2021 (decree 87-178; field by field as in the npm package `mrz`, and checked on the
 * public specimens). The number holds year, month and department of issue and a serial number; behind
 * the last name stand department and office once more, on some cards fillers. The composite digit covers both
 * lines. There is no date of expiry.
 */
const FRA_ID = createLayout(
  'FRA-ID',
  [
    [
      ['documentCode', 2, 'code'],
      ['issuingState', 3, 'state'],
      ['lastName', 25, 'primary'],
      ['optional', 6, 'office'],
    ],
    [
      ['documentNumber', 12, 'number'],
      ['documentNumberCheck', 1, 'check'],
      ['firstNames', 14, 'secondary'],
      ['birthDate', 6, 'birth'],
      ['birthDateCheck', 1, 'check'],
      ['sex', 1, 'sex'],
      ['compositeCheck', 1, 'check'],
    ],
  ],
  [
    ['document-number', ['documentNumber'], 'documentNumberCheck'],
    ['birth-date', ['birthDate'], 'birthDateCheck'],
    [
      'composite',
      [
        'documentCode',
        'issuingState',
        'lastName',
        'optional',
        'documentNumber',
        'documentNumberCheck',
        'firstNames',
        'birthDate',
        'birthDateCheck',
        'sex',
      ],
      'compositeCheck',
    ],
  ],
  {begins: /^IDFRA/},
);

/**
 * The French driving licence since 2013: one line, field by field as in the npm package `mrz` and checked on the
 * public specimen, whose digits show that the number's check digit covers the line from its beginning. The last name
 * is cut to eight letters.
 */
const FRA_DL = createLayout(
  'FRA-DL',
  [
    [
      ['documentCode', 2, 'code'],
      ['issuingState', 3, 'state'],
      ['documentNumber', 9, 'number'],
      ['documentNumberCheck', 1, 'check'],
      ['expiryDate', 6, 'date'],
      ['lastName', 8, 'primary'],
      ['compositeCheck', 1, 'check'],
    ],
  ],
  [
    ['document-number', ['documentCode', 'issuingState', 'documentNumber'], 'documentNumberCheck'],
    [
      'composite',
      [
        'documentCode',
        'issuingState',
        'documentNumber',
        'documentNumberCheck',
        'expiryDate',
        'lastName',
      ],
      'compositeCheck',
    ],
  ],
  {begins: /^D1FRA/},
);

/**
 * The driving licence of Switzerland and Liechtenstein since 2003: the serial number of the blank with the
 * letter of its language, then the licence's number (the holder's and the version's) and the birth, then the names.
 * No place of it is a check digit (field by field as in the npm package `mrz`, which reads the same from it).
 */
const CHE_DL = createLayout(
  'CHE-DL',
  [
    [
      ['optional', 6, 'number'],
      ['optional2', 1, 'language'],
      ['filler', 2, 'filler'],
    ],
    [
      ['documentCode', 2, 'code'],
      ['issuingState', 3, 'state'],
      ['documentNumber', 12, 'digits'],
      ['filler', 2, 'filler'],
      ['birthDate', 6, 'birth'],
      ['filler2', 5, 'filler'],
    ],
    [['names', 30, 'names']],
  ],
  [],
  // Without check digits the form itself has to tell the zone from other print.
  {
    shape: [
      /^[A-Z0-9]{3}\d{3}[DFIR]<<$/,
      /^FA(CHE|LIE)\d{12}<<[\d<]{6}<{5}$/,
      /^[A-Z]+(<[A-Z]+)*<<[A-Z]/,
    ],
  },
);

export const NATIONAL_LAYOUTS: Readonly<Record<'FRA-ID' | 'FRA-DL' | 'CHE-DL', MrzLayout>> = {
  'FRA-ID': FRA_ID,
  'FRA-DL': FRA_DL,
  'CHE-DL': CHE_DL,
};
