/** Data points that the bar code of a North American licence or identity card proves. */
import {
  dataPointRow,
  type BarcodeReading,
  type DataPoint,
  type DataPointValue,
} from '@passbase-verify/protocol';
import type {ParsedAamva} from './aamva/parse-aamva.js';
import {readAamva} from './aamva/read-aamva.js';
import {comparePrefilled, type Prefilled} from './cross-checks.js';

/** A document with what its bar code says. */
export interface BarcodeDocument {
  readonly resourceId: string;
  readonly type: string;
  readonly barcode?: BarcodeReading;
}

/**
 * A symbol is passed on only where its error correction holds for every code word, which a wrong one does by accident less
 * than once in thousands.
 */
const CONFIDENCE = 0.999;

/** Which Resource type a subfile belongs to; a card that does not say may be either. */
const TYPES: Readonly<Record<string, string>> = {
  DL: 'DRIVERS_LICENSE',
  EN: 'DRIVERS_LICENSE',
  ID: 'NATIONAL_ID_CARD',
};

const joined = (parts: readonly (string | undefined)[], separator: string): string | undefined =>
  parts.filter((part) => part !== undefined).join(separator) || undefined;

const street = (card: ParsedAamva): string | undefined =>
  joined([card.street, card.streetSupplement], ', ');

const FIELDS: readonly {
  readonly key: string;
  readonly read: (card: ParsedAamva) => DataPointValue | undefined;
}[] = [
  {key: 'first_names', read: (card) => joined([card.firstName, card.middleName], ' ')},
  // The suffix is an element of its own, and no document of another kind has it in the last name.
  {key: 'last_name', read: (card) => card.lastName},
  {
    key: 'document_number',
    read: (card) => (card.documentNumber === 'NONE' ? undefined : card.documentNumber),
  },
  {key: 'document_origin_country', read: (card) => card.country},
  {key: 'date_of_birth', read: (card) => card.birthDate},
  {key: 'sex', read: (card) => card.sex},
  {key: 'date_of_issue', read: (card) => card.issueDate},
  {key: 'date_of_expiry', read: (card) => card.expiryDate},
  {key: 'drivers_license_categories', read: (card) => card.vehicleClass},
  {
    key: 'address',
    read: (card) =>
      joined([street(card), card.city, joined([card.jurisdiction, card.postalCode], ' ')], ', '),
  },
  {key: 'street_and_house_number', read: street},
  {key: 'city', read: (card) => card.city},
  {key: 'postal_code', read: (card) => card.postalCode},
  {key: 'country', read: (card) => card.country},
];

/** Empty where there is no such bar code, or one of another kind of card. */
export function readBarcodeFields(
  {resourceId, type, barcode}: BarcodeDocument,
  {prefill = {}}: {readonly prefill?: Prefilled},
): DataPoint[] {
  const card = barcode?.format === 'PDF417' ? readAamva(barcode.text) : undefined;
  if (!card || (TYPES[card.subfile] ?? type) !== type) return [];
  return FIELDS.flatMap(({key, read}): DataPoint[] => {
    const value = read(card);
    if (value === undefined) return [];
    const mayBeCut = card.namesMayBeCut && (key === 'first_names' || key === 'last_name');
    const point: DataPoint = {
      key,
      type: dataPointRow(key)!.type,
      value,
      evidence: {resourceId, zone: 'barcode', confidence: CONFIDENCE, crossChecks: []},
    };
    return [comparePrefilled(point, prefill, mayBeCut)];
  });
}
