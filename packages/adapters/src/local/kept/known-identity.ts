/** What is known of the User, told without a value: which Data points are there, from which Resource, of which day. */
import {HOLDER_NAMES, acceptsResource, notBeforeOf, withSources} from '@passbase-verify/checks';
import {
  dataPointRow,
  type DataPoint,
  type KnownIdentity,
  type VerificationRequest,
} from '@passbase-verify/protocol';
import {comparableFaces} from './enrolled-faces.js';
import type {StoredIdentity} from './stored.js';

export interface OfferContext {
  /** Of this device's key. */
  readonly thumbprint: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Of the Identities that this device's key sealed the newest of which anything counts for the request, as far as it does: nothing is told
 * that was not asked for.
 * @returns Undefined where there is none. An Identity without a face to compare with is never offered, for nobody could say whose it is.
 */
export function offerIdentity(
  identities: readonly StoredIdentity[],
  request: VerificationRequest,
  {thumbprint, now}: OfferContext,
): KnownIdentity | undefined {
  if (request.reuse === 'off') return undefined;
  const newestFirst = identities
    .filter((identity) => isUsable(identity, thumbprint))
    .toSorted((a, b) => sharedAt(b) - sharedAt(a));
  for (const identity of newestFirst) {
    const offer = offerOf(identity, request, now);
    if (offer.resources.length > 0) return offer;
  }
  return undefined;
}

/** What of the Identity counts. */
function offerOf(
  {identityAccessKey, ...identity}: StoredIdentity,
  request: VerificationRequest,
  now: number,
): KnownIdentity {
  const {reuse = 'selfie', documents, countries, evidenceMaxAgeDays} = request;
  const acceptance = {documents, countries, notBefore: notBeforeOf(now, evidenceMaxAgeDays)};
  const accepted = identity.resources
    // Early versions kept them by the ids of their bundle, which the next one would use again.
    .filter(({id}) => id.includes('-'))
    // A fresh selfie takes the place of an old one.
    .filter(({type}) => type !== 'SELFIE_VIDEO' || reuse === 'device')
    .filter((resource) => acceptsResource(resource, acceptance));
  const wanted = new Set(wantedKeys(request));
  const dataPoints = identity.dataPoints
    .filter(
      (point) =>
        wanted.has(point.key) &&
        isOf(
          accepted.map(({id}) => id),
          point,
        ),
    )
    .map(({key, evidence: {resourceId, zone, confidence}}) => ({
      key,
      evidence: {...(resourceId ? {resourceId} : {}), zone, confidence, crossChecks: []},
    }));
  const resources = accepted.filter(({id}) => dataPoints.some((point) => isOf([id], point)));
  return {identityAccessKey, resources, dataPoints};
}

/** True where an Identity may be built upon: it is whole, of this device, and has faces to compare with. */
export const isUsable = (identity: StoredIdentity, ownThumbprint: string): boolean =>
  identity.status === 'approved' &&
  identity.thumbprint === ownThumbprint &&
  comparableFaces(identity).length > 0;

/** When its User last shared of it, in milliseconds since 1970. */
const sharedAt = ({consents}: StoredIdentity): number =>
  Math.max(0, ...consents.map(({record}) => Date.parse(record.givenAt)));

/** True for a value that was read on one of these Resources; what is worked out from others is worked out again. */
export const isOf = (
  resourceIds: readonly string[],
  {evidence}: Pick<DataPoint, 'evidence'>,
): boolean => evidence.resourceId !== undefined && resourceIds.includes(evidence.resourceId);

function wantedKeys({requestedDataPoints}: VerificationRequest): readonly string[] {
  const keys = withSources(requestedDataPoints);
  const fromLetters = keys.some((key) => dataPointRow(key)?.provenBy.includes('PROOF_OF_ADDRESS'));
  return fromLetters ? [...keys, ...HOLDER_NAMES] : keys;
}
