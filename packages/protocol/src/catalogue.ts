/** The Data point catalogue: every key on the wire, its type, and which Resources prove it. */
import type {DataPointRow} from './data-point.js';
import type {ResourceType} from './resource.js';

const PHOTO_DOCUMENTS: readonly ResourceType[] = [
  'NATIONAL_ID_CARD',
  'PASSPORT',
  'DRIVERS_LICENSE',
  'RESIDENCE_PERMIT',
  'VISA',
];
const CARDS: readonly ResourceType[] = ['NATIONAL_ID_CARD', 'DRIVERS_LICENSE', 'RESIDENCE_PERMIT'];
const MRZ_DOCUMENTS: readonly ResourceType[] = [
  'NATIONAL_ID_CARD',
  'PASSPORT',
  'RESIDENCE_PERMIT',
  'VISA',
];
const ADDRESS: readonly ResourceType[] = ['PROOF_OF_ADDRESS', ...CARDS];
const HEALTH: readonly ResourceType[] = ['HEALTH_INSURANCE_CARD'];

const row = (
  type: DataPointRow['type'],
  provenBy: readonly ResourceType[],
  sensitive = false,
): DataPointRow => ({type, provenBy, sensitive});

/** Proven by whatever proves all that it is worked out from: here each comes from one identity document. */
const derived = (type: DataPointRow['type'], derivedFrom: readonly string[]): DataPointRow => ({
  type,
  provenBy: PHOTO_DOCUMENTS,
  derivedFrom,
  sensitive: false,
});

/** Fixed keys. `age_over_N` is a family: any N from 1 to 120, looked up by `dataPointRow`. */
export const DATA_POINTS = {
  first_names: row('string', PHOTO_DOCUMENTS),
  last_name: row('string', PHOTO_DOCUMENTS),
  document_number: row('string', PHOTO_DOCUMENTS, true),
  document_origin_country: row('country', PHOTO_DOCUMENTS),
  nationality: row('country', MRZ_DOCUMENTS),
  date_of_birth: row('date', PHOTO_DOCUMENTS, true),
  sex: row('sex', PHOTO_DOCUMENTS, true),
  place_of_birth: row('string', PHOTO_DOCUMENTS, true),
  date_of_issue: row('date', PHOTO_DOCUMENTS),
  date_of_expiry: row('date', PHOTO_DOCUMENTS),
  authority: row('string', PHOTO_DOCUMENTS),
  // The zone of a passport has a place for it; cards have it in print, visas nowhere.
  personal_id_number: row('string', ['NATIONAL_ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT'], true),
  mrtd_document_code: row('string', MRZ_DOCUMENTS),
  mrtd_issuing_country: row('country', MRZ_DOCUMENTS),
  mrtd_verified: row('boolean', MRZ_DOCUMENTS),
  raw_mrz_string: row('string', MRZ_DOCUMENTS, true),
  drivers_license_categories: row('string', ['DRIVERS_LICENSE']),
  address: row('string', ADDRESS, true),
  street_and_house_number: row('string', ADDRESS, true),
  city: row('string', ADDRESS),
  postal_code: row('string', ADDRESS),
  country: row('country', ADDRESS),
  member_id: row('string', HEALTH, true),
  group_number: row('string', HEALTH, true),
  insurance_provider: row('string', HEALTH),
  email: row('string', ['EMAIL'], true),
  // Nothing measures yet how genuine a document is, so nothing proves it: asking for it is refused before any camera opens.
  id_authenticity_factor: row('factor', []),
  face_match_factor: row('factor', PHOTO_DOCUMENTS, true),
  liveness_factor: row('factor', ['SELFIE_VIDEO'], true),
  pad_factor: row('factor', PHOTO_DOCUMENTS, true), // by networks of the integrator's, where faces are compared
  age: derived('integer', ['date_of_birth']),
  full_name: derived('string', ['first_names', 'last_name']),
  document_is_expired: derived('boolean', ['date_of_expiry']),
} as const satisfies Record<string, DataPointRow>;

/** The row of every `age_over_N`. */
export const AGE_OVER_ROW: DataPointRow = derived('boolean', ['date_of_birth']);

/** A key of the catalogue's own. */
export type BuiltInKey = keyof typeof DATA_POINTS | `age_over_${number}`;

/** Any key of the catalogue: its own, or that of a registered Resource type. */
export type DataPointKey = BuiltInKey | (string & {});

const AGE_OVER = /^age_over_([1-9]\d{0,2})$/;

/** The N of `age_over_N`, 1..120, or undefined where `key` is no such key. */
export function ageOverThreshold(key: string): number | undefined {
  const years = Number(AGE_OVER.exec(key)?.[1] ?? Number.NaN);
  return years >= 1 && years <= 120 ? years : undefined;
}
