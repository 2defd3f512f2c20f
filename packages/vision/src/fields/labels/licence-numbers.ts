/** Numbers that stand for labels on driving licences. */
import type {FieldKey} from './label-table.js';

export interface LicenceNumbers {
  /** Key by number, in the order in which they stand on the card. */
  readonly keys: Readonly<Record<string, FieldKey>>;
  /** Words that follow a number, folded, and mean the same as it. */
  readonly words: Readonly<Record<string, string>>;
}

/** Directive 2006/126/EC, annex I, 3; also Iceland, Norway, Switzerland, the United Kingdom and others that follow it. */
export const EU_LICENCE: LicenceNumbers = {
  keys: {
    '1': 'last_name',
    '2': 'first_names',
    // Date and place in one line.
    '3': 'date_of_birth',
    '4a': 'date_of_issue',
    '4b': 'date_of_expiry',
    '4c': 'authority',
    '4d': 'personal_id_number',
    '5': 'document_number',
    '6': 'other',
    '7': 'other',
    '8': 'address',
    '9': 'drivers_license_categories',
  },
  words: {},
};

/** AAMVA DL/ID Card Design Standard, table of human-readable data elements. */
export const US_LICENCE: LicenceNumbers = {
  keys: {
    '1': 'last_name',
    '2': 'first_names',
    '3': 'date_of_birth',
    '4a': 'date_of_issue',
    '4b': 'date_of_expiry',
    '4d': 'document_number',
    '5': 'other',
    '8': 'address',
    '9': 'drivers_license_categories',
    '9a': 'other',
    '12': 'other',
    '15': 'sex',
    '16': 'other',
    '17': 'other',
    '18': 'other',
    '19': 'other',
  },
  words: {
    DLN: '4d',
    DL: '4d',
    LIC: '4d',
    'LIC NO': '4d',
    DOB: '3',
    ISS: '4a',
    EXP: '4b',
    LN: '1',
    FN: '2',
    SEX: '15',
    CLASS: '9',
    END: '9a',
    REST: '12',
    RESTR: '12',
    HGT: '16',
    HT: '16',
    WGT: '17',
    WT: '17',
    EYES: '18',
    EYE: '18',
    HAIR: '19',
    DD: '5',
  },
};
