/** What a known Identity spares the User: the Data points that need not be captured again. */
import {acceptsResource, type Acceptance} from '@passbase-verify/checks';
import {dataPointRow, type KnownIdentity, type KnownResource} from '@passbase-verify/protocol';
import type {PlanningCatalogue} from './proofs.js';

/** A Resource of an Identity, as far as planning looks at it. */
export type HeldResource = KnownResource;

/** An Identity, as far as planning looks at it. */
export type HeldIdentity = Pick<KnownIdentity, 'resources' | 'dataPoints'>;

export interface Held {
  readonly keys: ReadonlySet<string>;
  readonly selfie: boolean;
  /** Those that would be accepted today. */
  readonly resources: readonly HeldResource[];
}

/**
 * What counts of an Identity: Data points out of Resources that would be accepted today. Values that are worked out from others
 * count by those: an age goes out of date, and one whose source is gone can't be worked out again.
 */
export function heldBy(
  identity: HeldIdentity | undefined,
  acceptance: Acceptance,
  rowOf: PlanningCatalogue = dataPointRow,
): Held {
  const resources = (identity?.resources ?? []).filter((resource) =>
    acceptsResource(resource, acceptance),
  );
  const usable = new Set(resources.map(({id}) => id));
  const keys = (identity?.dataPoints ?? []).flatMap(({key, evidence}) => {
    const isOwn = evidence.resourceId !== undefined && usable.has(evidence.resourceId);
    return isOwn && !rowOf(key)?.derivedFrom ? [key] : [];
  });
  return {
    keys: new Set(keys),
    selfie: resources.some(({type}) => type === 'SELFIE_VIDEO'),
    resources,
  };
}
