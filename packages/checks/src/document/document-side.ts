/** Sides of documents: which there are, what may be read on them, and which are needed. */
import {
  dataPointRow,
  registeredType,
  resourceTypeRow,
  type DocumentKind,
  type ResourceType,
} from '@passbase-verify/protocol';

/** As files count their pages: the front (or the only page) is 1, the back 2. */
export type DocumentSide = 'front' | 'back';

export const PAGE_OF_SIDE = {front: 1, back: 2} as const satisfies Record<DocumentSide, 1 | 2>;

/** One side of a document, as it is looked for. */
export interface WantedSide {
  readonly type: ResourceType;
  readonly side: DocumentSide;
  /** Alpha-3 of the issuing country, where it is known. */
  readonly country?: string | undefined;
}

/** Whether a side has a machine readable zone: a document without it is none of this type, or it may have one. */
export type ZoneOfSide = 'always' | 'maybe' | 'never';

interface SideRow {
  readonly zone: ZoneOfSide;
  /** What the locator calls it. */
  readonly kind: DocumentKind;
}

type SidesOfType = Readonly<Partial<Record<DocumentSide, SideRow>>>;

/** Cards carry the zone on their back (ICAO 9303-5), but for the French one and some older ones. */
const CARD: SidesOfType = {
  front: {zone: 'maybe', kind: 'card-front'},
  back: {zone: 'maybe', kind: 'card-back'},
};

const SIDES: Readonly<Partial<Record<ResourceType, SidesOfType>>> = {
  PASSPORT: {front: {zone: 'always', kind: 'passport-page'}},
  VISA: {front: {zone: 'always', kind: 'visa'}},
  NATIONAL_ID_CARD: CARD,
  RESIDENCE_PERMIT: CARD,
  DRIVERS_LICENSE: CARD,
  HEALTH_INSURANCE_CARD: CARD,
  PROOF_OF_ADDRESS: {front: {zone: 'never', kind: 'sheet'}},
};

/** What is known of a side; of a type that is no document, that it is a sheet. */
export function sideRow({type, side}: WantedSide): SideRow {
  const own = registeredType(type);
  // Nobody says that such a card has no zone: one that has is looked at as long as others.
  if (own?.format === 'card') return CARD[side]!;
  return SIDES[type]?.[side] ?? {zone: 'never', kind: 'sheet'};
}

/** True where a registered type says that this side has a bar code. */
export const hasOwnBarcode = ({type, side}: Pick<WantedSide, 'type' | 'side'>): boolean =>
  registeredType(type)?.barcode === side;

const HOLDER = ['first_names', 'last_name', 'date_of_birth', 'sex'];
const DOCUMENT = ['document_number', 'document_origin_country', 'date_of_expiry'];
const ADDRESS = ['address', 'street_and_house_number', 'city', 'postal_code', 'country'];
const ZONE = [
  ...HOLDER,
  ...DOCUMENT,
  ...['nationality', 'personal_id_number', 'mrtd_document_code', 'mrtd_issuing_country'],
  ...['mrtd_verified', 'raw_mrz_string'],
];
/** Printed on the back of cards whose front has no room for it. */
const PRINTED = [...ADDRESS, 'place_of_birth', 'date_of_issue', 'authority'];

/** Licences with a bar code on the back that says all (AAMVA's card design standard). */
const BAR_CODE_COUNTRIES: ReadonlySet<string> = new Set(['USA', 'CAN']);
/** True where the side may have a bar code that says who the holder is, or what an integrator's own type has there. */
export const wantsBarcode = ({type, side, country}: WantedSide): boolean =>
  hasOwnBarcode({type, side}) ||
  (type === 'DRIVERS_LICENSE' && side === 'back' && (!country || BAR_CODE_COUNTRIES.has(country)));

/** Licences with a machine readable zone on the back. */
const ZONE_COUNTRIES: ReadonlySet<string> = new Set(['CHE', 'FRA']);

/** Data points that the back of a document may prove. */
function provenByBack(type: ResourceType, country: string | undefined): readonly string[] {
  switch (type) {
    case 'NATIONAL_ID_CARD':
    case 'RESIDENCE_PERMIT':
      return [...ZONE, ...PRINTED];
    case 'DRIVERS_LICENSE': {
      const categories = ['drivers_license_categories'];
      // A country that nobody named may be any.
      if (!country || BAR_CODE_COUNTRIES.has(country)) {
        return [...categories, ...HOLDER, ...DOCUMENT, ...ADDRESS, 'date_of_issue'];
      }
      return ZONE_COUNTRIES.has(country) ? [...categories, ...HOLDER, ...DOCUMENT] : categories;
    }
    case 'HEALTH_INSURANCE_CARD':
      return ['member_id', 'group_number', 'insurance_provider'];
    default:
      return Object.keys(registeredType(type)?.dataPoints ?? {});
  }
}

export interface BackQuestion {
  readonly type: ResourceType;
  /** Alpha-3 of the issuing country, where it is known. */
  readonly country?: string | undefined;
  /** Keys that were asked for. */
  readonly requested: readonly string[];
  /** Keys that what was captured so far proves. */
  readonly proven: readonly string[];
}

/** True where the back may prove a Data point that was asked for and that nothing captured so far proves. */
export function isBackNeeded({type, country, requested, proven}: BackQuestion): boolean {
  if ((resourceTypeRow(type)?.pages ?? 0) < 2) return false;
  const back = new Set(provenByBack(type, country));
  const known = new Set(proven);
  // A derived Data point needs what it is derived from.
  const sources = requested
    .filter((key) => !known.has(key))
    .flatMap((key) => dataPointRow(key)?.derivedFrom ?? [key]);
  return sources.some((key) => !known.has(key) && back.has(key));
}
