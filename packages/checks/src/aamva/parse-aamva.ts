/** The bar code on the back of a North American licence or identity card as the facts that it states. */
import {assertArgument, type DataPointValue} from '@passbase-verify/protocol';
import {readAamvaDate} from './aamva-date.js';
import {splitAamva, type AamvaElements, type AamvaHeader} from './elements.js';
import {countryOfJurisdiction, issuerOf} from './issuers.js';
import {splitMagneticStripe} from './magnetic-stripe.js';
import {readNames, type AamvaNames} from './names.js';

/** What a card states. What it leaves out, or fills with `NONE`, is absent. */
export interface ParsedAamva extends AamvaHeader, AamvaNames {
  /** Every element as it stands there, by its id. */
  readonly elements: ReadonlyMap<string, string>;
  readonly documentNumber?: string;
  /** `YYYY-MM-DD`, as all dates. */
  readonly birthDate?: string;
  readonly issueDate?: string;
  readonly expiryDate?: string;
  readonly sex?: 'male' | 'female' | 'unspecified';
  readonly street?: string;
  /** Flat or unit, where it has a line of its own. */
  readonly streetSupplement?: string;
  readonly city?: string;
  /** State, province or territory, two letters. */
  readonly jurisdiction?: string;
  /** `12345`, `12345-6789` or `A1A 1A1`. */
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-3 of the issuer. */
  readonly country?: string;
  /** Classes of vehicles, as the jurisdiction calls them. */
  readonly vehicleClass?: string;
  readonly restrictions?: string;
  readonly endorsements?: string;
}

/** Longer than any symbol holds: 1,850 characters, or 2,710 digits. */
const MAX_LENGTH = 4_000;

/**
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where the text is not that of a licence.
 */
export function parseAamva(text: string): ParsedAamva {
  assertArgument(typeof text === 'string', 'text must be a string');
  assertArgument(text.length <= MAX_LENGTH, 'text is longer than a bar code');
  const split = splitMagneticStripe(text) ?? splitAamva(text);
  const {header, values} = split;
  const stated = (...ids: readonly string[]): string | undefined => {
    for (const id of ids) {
      const value = tidy(values.get(id) ?? '');
      if (value !== '' && !MISSING.has(value.toUpperCase())) return value;
    }
    return undefined;
  };
  const date = (id: string): string | undefined => readAamvaDate(values.get(id) ?? '');
  const jurisdiction = stated('DAJ', 'DAO') ?? issuerOf(header.issuerNumber)?.jurisdiction;
  const country = countryOf(split, jurisdiction);
  return {
    ...header,
    elements: values,
    ...readNames(values),
    ...present({
      documentNumber: stated('DAQ') ?? (tidy(values.get('DAQ') ?? '') || undefined),
      birthDate: date('DBB'),
      issueDate: date('DBD'),
      expiryDate: date('DBA'),
      sex: SEXES[(values.get('DBC') ?? '').slice(0, 1)],
      // Version 1 has a mailing and a residence address.
      street: stated('DAG', 'DAL'),
      streetSupplement: stated('DAH', 'DAM'),
      city: stated('DAI', 'DAN'),
      jurisdiction,
      postalCode: readPostalCode(stated('DAK', 'DAP') ?? ''),
      country,
      vehicleClass: stated('DCA', 'DAR'),
      restrictions: stated('DCB', 'DAS'),
      endorsements: stated('DCD', 'DAT'),
    }),
  };
}

const SEXES: Readonly<Record<string, ParsedAamva['sex']>> = {
  1: 'male',
  2: 'female',
  9: 'unspecified',
  M: 'male',
  F: 'female',
  X: 'unspecified',
};

/** What is written where there is nothing to say (annex D, D.12.5). */
const MISSING = new Set(['NONE', 'UNAVL', 'UNAVAIL', 'N/A']);

/** Without the comma that some put behind a value. */
const tidy = (value: string): string => value.replace(/[\s,]+$/, '').trim();

function countryOf(
  {header, values}: AamvaElements,
  jurisdiction: string | undefined,
): string | undefined {
  const stated = values.get('DCG') ?? '';
  if (stated === 'USA' || stated === 'CAN' || stated === 'MEX') return stated;
  return (
    issuerOf(header.issuerNumber)?.country ??
    (jurisdiction === undefined ? undefined : countryOfJurisdiction(jurisdiction))
  );
}

/** Padded with zeros or blanks to eleven places (annex D, table D.3). */
function readPostalCode(value: string): string | undefined {
  const canadian = /^([A-Z]\d[A-Z])\s*(\d[A-Z]\d)/.exec(value);
  if (canadian) return `${canadian[1]} ${canadian[2]}`;
  const [first = '', second = ''] = value.split(/[\s-]+/);
  let digits = first + (/^0+$/.test(second) ? '' : second);
  // An unknown second part is written as zeros.
  if (digits.length > 5 && digits.endsWith('0000')) digits = digits.slice(0, -4);
  if (digits === '') return undefined;
  return /^\d{9}$/.test(digits) ? `${digits.slice(0, 5)}-${digits.slice(5)}` : digits;
}

/** Without the members that are not there. */
function present<T extends Record<string, DataPointValue | undefined>>(
  members: T,
): {[K in keyof T]?: Exclude<T[K], undefined>} {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
