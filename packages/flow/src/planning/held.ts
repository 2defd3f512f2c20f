/** What a known Identity spares the User: the Data points that need not be captured again. */
import {dataPointRow, type DataPoint, type ResourceType} from '@passbase-verify/protocol';
import type {PlanningCatalogue} from './proofs.js';
import {isOfIdentity} from './slots-of-types.js';

/** A Resource of an Identity, as far as planning looks at it. */
export interface HeldResource {
  readonly id: string;
  readonly type: ResourceType;
  /** Alpha-3 or an ICAO 9303 issuing code. */
  readonly country?: string;
  /** ISO 8601 instant, UTC. */
  readonly capturedAt: string;
}

/** An Identity, as far as planning looks at it. */
export interface HeldIdentity {
  readonly resources: readonly HeldResource[];
  readonly dataPoints: readonly Pick<DataPoint, 'key' | 'evidence'>[];
}

export interface Acceptance {
  /** Document types that are accepted. */
  readonly documents: readonly ResourceType[];
  /** Issuing codes that are accepted; empty: all. */
  readonly countries: readonly string[];
  /** Evidence captured before this instant (milliseconds since 1970) is too old; absent: none is. */
  readonly notBefore?: number | undefined;
}

export interface Held {
  readonly keys: ReadonlySet<string>;
  readonly selfie: boolean;
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
  const usable = new Map(
    (identity?.resources ?? [])
      .filter((resource) => isAccepted(resource, acceptance))
      .map(({id, type}) => [id, type]),
  );
  const keys = (identity?.dataPoints ?? []).flatMap(({key, evidence}) => {
    const isOwn = evidence.resourceId !== undefined && usable.has(evidence.resourceId);
    return isOwn && !rowOf(key)?.derivedFrom ? [key] : [];
  });
  return {keys: new Set(keys), selfie: [...usable.values()].includes('SELFIE_VIDEO')};
}

function isAccepted(
  {type, country, capturedAt}: HeldResource,
  {documents, countries, notBefore = Number.NEGATIVE_INFINITY}: Acceptance,
): boolean {
  const ofAcceptedKind =
    type === 'SELFIE_VIDEO' ||
    (documents.includes(type) &&
      (!isOfIdentity(type) ||
        countries.length === 0 ||
        (country !== undefined && countries.includes(country))));
  // An instant that can't be read is not recent.
  return ofAcceptedKind && Date.parse(capturedAt) >= notBefore;
}
