/** The words in which a layout of the machine readable zone is written down. */

/**
 * ICAO 9303 parts 5 (TD1), 6 (TD2), 4 (TD3), 7 (MRV-A, MRV-B); the French identity card of 1988 to 2021, the French
 * and the Swiss driving licence.
 */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3' | 'MRVA' | 'MRVB' | 'FRA-ID' | 'FRA-DL' | 'CHE-DL';

export type MrzCheckName =
  'document-number' | 'birth-date' | 'expiry-date' | 'personal-number' | 'composite';

/** What may stand in a field, and in which order; see `mrz-grammar.ts`. */
export type MrzFieldKind =
  | 'code' // document code
  | 'state' // issuing State or organisation
  | 'nationality'
  | 'names' // primary and secondary identifier
  | 'primary' // the primary identifier alone
  | 'secondary' // the secondary identifier alone
  | 'number' // letters and digits, then fillers
  | 'digits' // digits only
  | 'birth' // YYMMDD, of which parts may be unknown
  | 'date' // YYMMDD
  | 'sex'
  | 'check'
  | 'optional' // anything
  | 'rest' // optional data that begins with the end of a long document number
  | 'office' // French departments and offices
  | 'language'
  | 'filler';

export type MrzFieldName =
  | 'documentCode'
  | 'issuingState'
  | 'nationality'
  | 'names'
  | 'lastName'
  | 'firstNames'
  | 'documentNumber'
  | 'documentNumberCheck'
  | 'birthDate'
  | 'birthDateCheck'
  | 'sex'
  | 'expiryDate'
  | 'expiryDateCheck'
  | 'optional'
  | 'optional2'
  | 'personalNumberCheck'
  | 'compositeCheck'
  | 'filler'
  | 'filler2';

/** Characters `from` to before `to` of line `line`, counted from 0. */
export interface MrzField {
  readonly name: MrzFieldName;
  readonly kind: MrzFieldKind;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export interface MrzCheckRow {
  readonly name: MrzCheckName;
  /** What the digit covers, in order. */
  readonly over: readonly MrzField[];
  /** Where the digit stands: a field of one place. */
  readonly at: MrzField;
}

export interface MrzLayout {
  readonly format: MrzFormat;
  readonly lineLengths: readonly number[];
  /** How the first line begins, where this tells the layout from another one of its size. */
  readonly begins?: RegExp;
  /** The form that every line must have, where there are no check digits to go by. */
  readonly shape?: readonly RegExp[];
  /** In reading order; each place of each line belongs to one field. */
  readonly fields: readonly MrzField[];
  readonly checks: readonly MrzCheckRow[];
}
