/** Which document is there for what. */
import {RESOURCE_TYPES, type ResourceType} from '@passbase-verify/protocol';

/** What a document is there for. `document`: who the User is; one is enough for all that it proves. */
export type SlotId = 'document' | 'health' | 'address';

const OWN_SLOT: Partial<Record<ResourceType, SlotId>> = {
  HEALTH_INSURANCE_CARD: 'health',
  PROOF_OF_ADDRESS: 'address',
};

export const slotOf = (type: ResourceType): SlotId => OWN_SLOT[type] ?? 'document';

/** True for Resources that are documents: what `documents` of a request may name. */
export const isDocument = (type: ResourceType): boolean =>
  RESOURCE_TYPES[type].step === 'document' || RESOURCE_TYPES[type].step === 'upload';

/** True for documents that say who somebody is. */
export const isOfIdentity = (type: ResourceType): boolean =>
  isDocument(type) && slotOf(type) === 'document';

/** All types of documents that can be captured. */
export const capturableDocuments = (): readonly ResourceType[] =>
  (Object.keys(RESOURCE_TYPES) as ResourceType[]).filter(
    (type) => isDocument(type) && RESOURCE_TYPES[type].capturable,
  );
