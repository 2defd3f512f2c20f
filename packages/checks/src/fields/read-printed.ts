/** Printed fields as values of Data points, each with every meaning that it may have. */
import type {DataPointKey, SeenField} from '@passbase-verify/protocol';
import {dateOrder, readPrintedDate} from './read-printed-date.js';
import {splitAddress} from './split-address.js';

export interface PrintedValue {
  readonly key: DataPointKey;
  /** What was read; several where it is ambiguous, such as `03/04/2019`. */
  readonly values: readonly [string, ...string[]];
  /** 0..1 */
  readonly confidence: number;
}

export interface PrintedOptions {
  /** Issuing country, ISO 3166-1 alpha-3. */
  readonly country?: string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

/** Years that each date can lie before and after today: nobody is older, nothing is valid longer. */
const SPANS: Readonly<Record<string, readonly [before: number, after: number]>> = {
  date_of_birth: [125, 0],
  date_of_issue: [60, 0],
  date_of_expiry: [30, 70],
};

const SEXES: Readonly<Record<string, string>> = {
  M: 'male',
  F: 'female',
  X: 'unspecified',
  W: 'female',
  K: 'female',
};

/**
 * Directive 2006/126/EC with its code 96, national categories of its article 4(5) (United Kingdom: k, n, p, q; Italy: KA, KB; Finland:
 * LT), and the classes of AAMVA's jurisdictions (California: M1, M2). With a trailer either `BE` or `B+E`.
 */
const CATEGORY = /^(?:AM|A[12]?|B(?:1|96|\+?E)?|[CD]1?(?:\+?E)?|KA|KB|LT|M[12]?|[EFGHKLNPQSTW])$/u;

/** What stands between two categories. */
const BETWEEN_CATEGORIES = /[\s,;:/.|·–-]+/u;

/** The categories with one space between them; the line as it is printed where it has others, and nothing where it has none at all. */
function readCategories(text: string): string {
  const parts = text
    .toUpperCase()
    .split(BETWEEN_CATEGORIES)
    .filter((part) => part !== '');
  const known = parts.filter((part) => CATEGORY.test(part));
  if (known.length === 0) return '';
  return known.length === parts.length
    ? known.map((part) => part.replace('+', '')).join(' ')
    : oneLine(text);
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const shiftYears = (date: string, years: number): string =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}-${years > 0 ? '12-31' : '01-01'}`;

/** @param fields - Of one side of a document. Those without a known label say nothing here. */
export function readPrinted(
  fields: readonly SeenField[],
  options: PrintedOptions,
): readonly PrintedValue[] {
  return fields.flatMap((field) => (field.key ? valuesOf(field.key, field, options) : []));
}

function valuesOf(
  key: DataPointKey,
  {text, confidence}: SeenField,
  options: PrintedOptions,
): readonly PrintedValue[] {
  const value = (name: DataPointKey, ...values: readonly string[]): PrintedValue[] => {
    const [first, ...others] = values;
    return first ? [{key: name, values: [first, ...others], confidence}] : [];
  };
  switch (key) {
    case 'date_of_birth':
      return [
        ...value(key, ...datesIn(key, text, options)),
        ...value('place_of_birth', placeAfter(text)),
      ];
    case 'date_of_issue':
    case 'date_of_expiry':
      return value(key, ...datesIn(key, text, options));
    case 'sex':
      return value(key, SEXES[text.trim().charAt(0).toUpperCase()] ?? '');
    case 'document_number':
    case 'personal_id_number':
      return value(key, text.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase());
    case 'drivers_license_categories':
      return value(key, readCategories(text));
    case 'address': {
      const parts = splitAddress(text);
      return [
        ...value('address', oneLine(text.replaceAll('\n', ', '))),
        ...value('street_and_house_number', parts?.street ?? ''),
        ...value('postal_code', parts?.postalCode ?? ''),
        ...value('city', parts?.city ?? ''),
        ...value('country', parts?.country ?? ''),
      ];
    }
    // Printed as a word, in the language of the State: there is no table of those here.
    case 'nationality':
      return [];
    default:
      return value(key, oneLine(text));
  }
}

/** Every date that the text of this key may mean. */
export function datesIn(
  key: string,
  text: string,
  {country, today}: PrintedOptions,
): readonly string[] {
  const [before, after] = SPANS[key] ?? [125, 70];
  return readPrintedDate(text, {
    order: dateOrder(country),
    from: shiftYears(today, -before),
    to: after === 0 ? today : shiftYears(today, after),
  });
}

/** European licences print the place of birth behind the date. */
const DATE_AND_PLACE = /^\D{0,3}\d{1,2}[.\-/ ]\d{1,2}[.\-/ ]\d{4}[\s,]+(?=\p{L}{2})(.+)$/u;

const placeAfter = (text: string): string => DATE_AND_PLACE.exec(oneLine(text))?.[1] ?? '';
