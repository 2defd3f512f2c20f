/** What of a bundle rests on an Identity that is known, and whether it may. */
import {isIdentityDocument} from '@passbase-verify/checks';
import type {DataPoint, Manifest} from '@passbase-verify/protocol';
import {isOf, isUsable} from '../kept/known-identity.js';
import type {StoredIdentity, StoredVerification} from '../kept/stored.js';
import type {Reliance} from './judge-context.js';

/**
 * @param load - Finds an Identity by its access key.
 * @param thumbprint - Of this device's key, which sealed the bundle.
 * @returns Undefined where the bundle builds upon nothing; `unknown` where it names what was not offered, or is gone.
 */
export async function readReliance(
  {identity: {claimed, resources: resourceIds = []}}: Manifest,
  {session}: StoredVerification,
  load: (identityAccessKey: string) => Promise<StoredIdentity | undefined>,
  thumbprint: string,
): Promise<Reliance | 'unknown' | undefined> {
  if (resourceIds.length === 0) return undefined;
  const offered = session.identity;
  const wasOffered =
    offered !== undefined &&
    offered.identityAccessKey === claimed &&
    resourceIds.every((id) => offered.resources.some((resource) => resource.id === id));
  const identity = wasOffered ? await load(offered.identityAccessKey) : undefined;
  if (!identity || !isUsable(identity, thumbprint)) return 'unknown';
  // It may have changed meanwhile, in another tab.
  const isThere = (id: string): boolean => identity.resources.some((one) => one.id === id);
  return resourceIds.every(isThere) ? {identity, resourceIds} : 'unknown';
}

/** The Data points that count, with their values. */
export const knownPoints = ({identity, resourceIds}: Reliance): readonly DataPoint[] =>
  identity.dataPoints.filter((point) => isOf(resourceIds, point));

/** True where a document that says who the User is need not be sent again. */
export const hasIdentityDocument = ({identity, resourceIds}: Reliance): boolean =>
  identity.resources.some(({id, type}) => resourceIds.includes(id) && isIdentityDocument(type));

/** Names by Data point key, for a letter that has to show whose it is. */
export const knownNames = (points: readonly DataPoint[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    points
      .filter(({key}) => key === 'first_names' || key === 'last_name')
      .map(({key, value}) => [key, String(value)]),
  );
