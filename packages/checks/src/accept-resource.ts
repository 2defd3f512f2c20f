/** Which Resources of a known Identity count for a request: those that would be accepted if they were captured. */
import {RESOURCE_TYPES, includesCountry, type KnownResource} from '@passbase-verify/protocol';

export interface Acceptance {
  /** Document types that are accepted. */
  readonly documents: readonly string[];
  /** Issuing codes that are accepted; empty: all. */
  readonly countries: readonly string[];
  /** Evidence captured before this instant (milliseconds since 1970) is too old; absent: none is. */
  readonly notBefore?: number | undefined;
}

/** True for documents that say who somebody is, with their portrait. */
export const isIdentityDocument = (type: string): boolean =>
  type !== 'HEALTH_INSURANCE_CARD' &&
  Object.hasOwn(RESOURCE_TYPES, type) &&
  RESOURCE_TYPES[type as keyof typeof RESOURCE_TYPES].step === 'document';

/** A selfie is always of an accepted kind. Only a document of identity has a country that matters. */
export function acceptsResource(
  {type, country, capturedAt}: Omit<KnownResource, 'id'>,
  {documents, countries, notBefore = Number.NEGATIVE_INFINITY}: Acceptance,
): boolean {
  const ofAcceptedKind =
    type === 'SELFIE_VIDEO' ||
    (documents.includes(type) &&
      (!isIdentityDocument(type) ||
        countries.length === 0 ||
        (country !== undefined && includesCountry(countries, country))));
  // An instant that can't be read is not recent.
  return ofAcceptedKind && Date.parse(capturedAt) >= notBefore;
}

/** Milliseconds. */
const DAY = 86_400_000;

/** From when on evidence is recent enough; undefined where any is. */
export const notBeforeOf = (now: number, maxAgeDays: number | undefined): number | undefined =>
  maxAgeDays === undefined ? undefined : now - maxAgeDays * DAY;
