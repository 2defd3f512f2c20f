/** An Identity after another Verification: what it had, with what is new in the place of what that replaces. */
import {refuseUnless, type SignedConsent} from '@passbase-verify/protocol';
import {enrolPasskey} from './enrol-passkey.js';
import {keptId} from './kept-resources.js';
import {isOf} from './known-identity.js';
import type {ReceivedBundle, StoredIdentity} from './stored.js';

/**
 * @param before - Of the same identity access key; undefined for a new one.
 * @returns What was not asked for this time stays. Resources that nothing is known from any more are forgotten.
 * What was shared already is not written once more: it may have become newer since. Then there is a consent to write, and no more.
 * @throws {PassbaseError} `ERR_ADAPTER_REJECTED` where there was an Identity, and it is gone: old values don't bring it back. Else as
 * `enrolPasskey` does.
 */
export function mergeIdentity(
  before: StoredIdentity | undefined,
  {result, news, buildsUpon, thumbprint}: ReceivedBundle,
  consent: SignedConsent,
): StoredIdentity {
  const {identityAccessKey, status, verificationId} = result;
  // A share whose answer was lost comes again, signed anew: of one Verification the last consent stands.
  const others = (before?.consents ?? []).filter(
    ({record}) => record.verificationId !== consent.record.verificationId,
  );
  const consents = [...others, consent];
  if (!news || buildsUpon === identityAccessKey) assertThere(before);
  if (!news) return {...before!, consents};
  const {resources, enrolled, passkey} = news;
  const own = new Map(resources.map(({id}) => [id, keptId(verificationId, id)]));
  const fresh = result.dataPoints.map((point) => {
    const resourceId = own.get(point.evidence.resourceId ?? '');
    return resourceId ? {...point, evidence: {...point.evidence, resourceId}} : point;
  });
  const isNew = new Set(fresh.map(({key}) => key));
  const dataPoints = [...(before?.dataPoints ?? []).filter(({key}) => !isNew.has(key)), ...fresh];
  const added = resources.map((resource) => ({...resource, id: own.get(resource.id)!}));
  const kept = (before?.resources ?? []).filter(
    ({id}) => !added.some((one) => one.id === id) && dataPoints.some((point) => isOf([id], point)),
  );
  const faces = enrolled ?? before?.enrolled;
  const had = before?.passkeys ?? [];
  const passkeys = passkey ? enrolPasskey(had, passkey) : had;
  return {
    ...{identityAccessKey, status, dataPoints, thumbprint, consents},
    resources: [...kept, ...added],
    ...(faces ? {enrolled: faces} : {}),
    ...(passkeys.length > 0 ? {passkeys} : {}),
  };
}

/** @throws {PassbaseError} `ERR_ADAPTER_REJECTED` */
export const assertThere = (identity: StoredIdentity | undefined): void =>
  refuseUnless(identity, 'ERR_ADAPTER_REJECTED', 'the Identity of this Verification is gone');
