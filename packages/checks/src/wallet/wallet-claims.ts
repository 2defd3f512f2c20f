/**
 * Which claims of a wallet's credential say which Data point. Names and types: PID Rulebook 1.7 of the EU (chapters 3 and 4), whose
 * ages are those of national rulebooks (the EU's were taken out in version 1.1); ISO/IEC 18013-5 table 5 for driving licences.
 */
import {
  LONGEST_TEXT,
  ageOverThreshold,
  alpha3,
  dataPointRow,
  isCalendarDate,
  isIssuingCode,
  type DataPointType,
  type DataPointValue,
  type WalletFormat,
} from '@passbase-verify/protocol';

export type ClaimPath = readonly (string | number)[];

/** Credentials that are asked for, the best first. */
export const WALLET_CREDENTIALS = [
  {id: 'pid', format: 'dc+sd-jwt', type: 'urn:eudi:pid:1', namespace: undefined},
  {
    id: 'pid_mdoc',
    format: 'mso_mdoc',
    type: 'eu.europa.ec.eudi.pid.1',
    namespace: 'eu.europa.ec.eudi.pid.1',
  },
  {id: 'mdl', format: 'mso_mdoc', type: 'org.iso.18013.5.1.mDL', namespace: 'org.iso.18013.5.1'},
] as const satisfies readonly {
  /** Of the query in the request, and of its answer. */
  readonly id: string;
  readonly format: WalletFormat;
  readonly type: string;
  /** Of the elements of an mdoc. */
  readonly namespace: string | undefined;
}[];

export type WalletCredentialRow = (typeof WALLET_CREDENTIALS)[number];

/** By convention of the Rulebook (section 4.2) the types of Member States begin alike. */
export const isPidType = (vct: string): boolean => vct.startsWith('urn:eudi:pid:');

/** A claim in each of the credentials; undefined where that has none of the kind. */
type ClaimRow = Readonly<Record<WalletCredentialRow['id'], ClaimPath | undefined>>;

const row = (pid: ClaimPath, pidElement?: string, mdlElement?: string): ClaimRow => ({
  pid,
  pid_mdoc: pidElement === undefined ? undefined : [pidElement],
  mdl: mdlElement === undefined ? undefined : [mdlElement],
});

const CLAIMS: Readonly<Record<string, ClaimRow>> = {
  first_names: row(['given_name'], 'given_name', 'given_name'),
  last_name: row(['family_name'], 'family_name', 'family_name'),
  date_of_birth: row(['birthdate'], 'birth_date', 'birth_date'),
  // Of several the first that the issuer names: a Data point has one value.
  nationality: row(['nationalities', 0], 'nationality', 'nationality'),
  sex: row(['sex'], 'sex', 'sex'),
  place_of_birth: row(['place_of_birth', 'locality'], 'place_of_birth', 'birth_place'),
  document_number: row(['document_number'], 'document_number', 'document_number'),
  document_origin_country: row(['issuing_country'], 'issuing_country', 'issuing_country'),
  authority: row(['issuing_authority'], 'issuing_authority', 'issuing_authority'),
  date_of_issue: row(['date_of_issuance'], 'issuance_date', 'issue_date'),
  date_of_expiry: row(['date_of_expiry'], 'expiry_date', 'expiry_date'),
  personal_id_number: row(['personal_administrative_number'], 'personal_administrative_number'),
  address: row(['address', 'formatted'], 'resident_address', 'resident_address'),
  city: row(['address', 'locality'], 'resident_city', 'resident_city'),
  postal_code: row(['address', 'postal_code'], 'resident_postal_code', 'resident_postal_code'),
  country: row(['address', 'country'], 'resident_country', 'resident_country'),
  age: row(['age_in_years'], 'age_in_years', 'age_in_years'),
};

/** Where a credential says this Data point; undefined where it does not. Whether one is over an age is asked, never when they were born. */
export function claimPath(key: string, id: WalletCredentialRow['id']): ClaimPath | undefined {
  const years = ageOverThreshold(key);
  if (years === undefined) return Object.hasOwn(CLAIMS, key) ? CLAIMS[key]![id] : undefined;
  // The element of an mdoc has two digits.
  const digits = String(years).padStart(2, '0');
  return id === 'pid' ? ['age_equal_or_over', String(years)] : [`age_over_${digits}`];
}

/** Keys out of this table that answer `key`: itself, or all that it is worked out from; undefined where a wallet can't. */
export function walletSources(key: string): readonly string[] | undefined {
  if (claimPath(key, 'pid')) return [key];
  const sources = dataPointRow(key)?.derivedFrom;
  return sources?.every((source) => claimPath(source, 'pid')) ? sources : undefined;
}

/** ISO/IEC 5218, and what the Rulebook adds: whatever is neither is not specified here. */
const SEXES: Readonly<Record<string, string>> = {1: 'male', 2: 'female'};

const country = (code: string): string | undefined =>
  alpha3(code) ?? (isIssuingCode(code) ? code : undefined);

/** A claim as a Data point of this type has it; undefined for what is none. */
export function claimValue(type: DataPointType, value: unknown): DataPointValue | undefined {
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined;
  if (type === 'integer') return Number.isInteger(value) ? (value as number) : undefined;
  if (type === 'sex')
    return Number.isInteger(value) ? (SEXES[String(value)] ?? 'unspecified') : undefined;
  if (typeof value !== 'string' || !/^[^\p{Cc}]+$/u.test(value)) return undefined;
  if (type === 'date') return isCalendarDate(value) ? value : undefined;
  if (type === 'country') return country(value);
  return value.length <= LONGEST_TEXT ? value : undefined;
}
