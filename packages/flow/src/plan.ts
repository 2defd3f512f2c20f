/** Planning: the smallest set of captures that proves what was asked for. */
import {
  PassbaseError,
  RESOURCE_TYPES,
  dataPointRow,
  type ResourceType,
} from '@passbase-verify/protocol';

/** What a document is there for. `document`: who the User is; one is enough for all that it proves. */
export type SlotId = 'document' | 'health' | 'address';

/** One document to capture; its Resource gets the slot's id. */
export interface DocumentSlot {
  readonly id: SlotId;
  /** Types of which one is captured; at least one. */
  readonly types: readonly ResourceType[];
  /** Keys that are asked for because of this slot. */
  readonly dataPoints: readonly string[];
}

/** The smallest set of captures that proves what was asked for. */
export interface CapturePlan {
  /** True where a selfie video is needed. */
  readonly selfie: boolean;
  /** Documents to capture, in this order. */
  readonly slots: readonly DocumentSlot[];
}

export interface PlanInput {
  readonly requestedDataPoints: readonly string[];
  /** Document types that the integrator accepts; empty: every one that can be captured. */
  readonly acceptedDocuments: readonly ResourceType[];
  /** True where the integrator knows the holder's name already. */
  readonly nameIsKnown?: boolean;
}

const OWN_SLOT: Partial<Record<ResourceType, SlotId>> = {
  HEALTH_INSURANCE_CARD: 'health',
  PROOF_OF_ADDRESS: 'address',
};
const slotOf = (type: ResourceType): SlotId => OWN_SLOT[type] ?? 'document';

const isCapturable = (type: ResourceType): boolean => RESOURCE_TYPES[type].capturable;

/** True for Resources that are documents: what `documents` of a request may name. */
export const isDocument = (type: ResourceType): boolean =>
  RESOURCE_TYPES[type].step === 'document' || RESOURCE_TYPES[type].step === 'upload';

/**
 * Plans the captures. One identity document has to prove all Data points that need one, so that nobody is asked for two; a
 * proof of address or a health insurance card comes besides it. A selfie goes with every document: without it nothing ties
 * the document to the person who holds it.
 * @throws {PassbaseError} `ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE` where no accepted document can be captured,
 * `ERR_FLOW_NOTHING_PROVES` where no capturable Resource proves a Data point.
 */
export function planCapture({
  requestedDataPoints,
  acceptedDocuments,
  nameIsKnown = false,
}: PlanInput): CapturePlan {
  const all = acceptedDocuments.length > 0 ? acceptedDocuments : allDocuments();
  const accepted = all.filter(isCapturable);
  const keys: Record<SlotId, string[]> = {document: [], health: [], address: []};
  let identity = accepted.filter((type) => slotOf(type) === 'document');

  for (const key of requestedDataPoints) {
    const provenBy = (dataPointRow(key)?.provenBy ?? []).filter(isCapturable);
    if (provenBy.includes('SELFIE_VIDEO')) continue;
    if (accepted.length === 0) throw unsupported();
    // A document of its own is asked for where there is one: it says more than the same line on a card.
    const own = provenBy.find((type) => slotOf(type) !== 'document' && accepted.includes(type));
    const slot = own ? slotOf(own) : 'document';
    keys[slot].push(key);
    if (slot !== 'document') continue;
    identity = identity.filter((type) => provenBy.includes(type));
    if (identity.length === 0) throw nothingProves(key);
  }
  if (requestedDataPoints.length === 0 && accepted.length === 0) throw unsupported();

  // A letter proves an address only of somebody whose name is known.
  const needsName = keys.address.length > 0 && !nameIsKnown;
  if (needsName && identity.length === 0) throw nothingProves(keys.address[0]!);
  const needsIdentity = keys.document.length > 0 || needsName || requestedDataPoints.length === 0;
  const slots: readonly DocumentSlot[] = [
    {id: 'document', types: needsIdentity ? identity : [], dataPoints: keys.document},
    {id: 'health', types: only('HEALTH_INSURANCE_CARD', keys.health), dataPoints: keys.health},
    {id: 'address', types: only('PROOF_OF_ADDRESS', keys.address), dataPoints: keys.address},
  ];
  return {selfie: true, slots: slots.filter(({types}) => types.length > 0)};
}

const only = (type: ResourceType, keys: readonly string[]): readonly ResourceType[] =>
  keys.length > 0 ? [type] : [];

/** All document types that a plan may capture. */
export const documentsOf = ({slots}: CapturePlan): readonly ResourceType[] =>
  slots.flatMap(({types}) => types);

const unsupported = (): PassbaseError =>
  new PassbaseError(
    'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE',
    'this version can capture none of the accepted documents',
  );

const nothingProves = (key: string): PassbaseError =>
  new PassbaseError(
    'ERR_FLOW_NOTHING_PROVES',
    `no accepted document that can be captured proves ${key} together with the rest`,
  );

const allDocuments = (): readonly ResourceType[] =>
  (Object.keys(RESOURCE_TYPES) as ResourceType[]).filter(isDocument);
