/** Planning: the smallest set of captures that proves what was asked for. */
import {
  PassbaseError,
  RESOURCE_TYPES,
  dataPointRow,
  type ResourceType,
} from '@passbase-verify/protocol';

/** The smallest set of captures that proves what was asked for. */
export interface CapturePlan {
  /** True where a selfie video is needed. */
  readonly selfie: boolean;
  /** Document types of which one is to be captured; empty where none is needed. */
  readonly documents: readonly ResourceType[];
}

export interface PlanInput {
  readonly requestedDataPoints: readonly string[];
  /** Document types that the integrator accepts; empty: every one that can be captured. */
  readonly acceptedDocuments: readonly ResourceType[];
}

const isDocument = (type: ResourceType): boolean => RESOURCE_TYPES[type].step === 'document';
const isCapturable = (type: ResourceType): boolean => RESOURCE_TYPES[type].capturable;

/**
 * Plans the captures. One document has to prove all Data points that need one, so that nobody is asked for two. A selfie
 * goes with every document: without it nothing ties the document to the person who holds it.
 * @throws {PassbaseError} `ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE` where no accepted document can be captured,
 * `ERR_FLOW_NOTHING_PROVES` where no capturable Resource proves a Data point.
 */
export function planCapture({requestedDataPoints, acceptedDocuments}: PlanInput): CapturePlan {
  const accepted = acceptedDocuments.length > 0 ? acceptedDocuments : allDocuments();
  let candidates = accepted.filter(isCapturable);
  const supported = candidates.length > 0;
  let needsDocument = requestedDataPoints.length === 0;

  for (const key of requestedDataPoints) {
    const provenBy = (dataPointRow(key)?.provenBy ?? []).filter(isCapturable);
    if (provenBy.includes('SELFIE_VIDEO')) continue;
    needsDocument = true;
    if (!supported) throw unsupported();
    candidates = candidates.filter((type) => provenBy.includes(type));
    if (candidates.length === 0) {
      throw new PassbaseError(
        'ERR_FLOW_NOTHING_PROVES',
        `no accepted document that can be captured proves ${key} together with the rest`,
      );
    }
  }
  if (needsDocument && !supported) throw unsupported();
  return {selfie: true, documents: needsDocument ? candidates : []};
}

const unsupported = (): PassbaseError =>
  new PassbaseError(
    'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE',
    'this version can capture none of the accepted documents',
  );

const allDocuments = (): readonly ResourceType[] =>
  (Object.keys(RESOURCE_TYPES) as ResourceType[]).filter(isDocument);
