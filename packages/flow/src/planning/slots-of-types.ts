/** Which document is there for what. */
import {
  RESOURCE_TYPES,
  registeredType,
  registeredTypes,
  resourceTypeRow,
  type ResourceType,
} from '@passbase-verify/protocol';

/** Of the types that integrators register, each has its own. */
export type OwnSlotId = `own-${string}`;

/** What a document is there for. `document`: who the User is; one is enough for all that it proves. */
export type SlotId = 'document' | 'health' | 'address' | OwnSlotId;

const SLOT_OF: Partial<Record<ResourceType, SlotId>> = {
  HEALTH_INSURANCE_CARD: 'health',
  PROOF_OF_ADDRESS: 'address',
};

export function slotOf(type: ResourceType): SlotId {
  if (registeredType(type)) return `own-${type.toLowerCase().replaceAll('_', '-')}`;
  return SLOT_OF[type] ?? 'document';
}

/** True for Resources that are documents: what `documents` of a request may name. */
export function isDocument(type: string): boolean {
  const step = resourceTypeRow(type)?.step;
  return step === 'document' || step === 'upload';
}

/** True for documents that say who somebody is. */
export const isOfIdentity = (type: ResourceType): boolean =>
  isDocument(type) && slotOf(type) === 'document';

/** All types of documents that can be captured. */
export const capturableDocuments = (): readonly ResourceType[] => [
  ...Object.keys(RESOURCE_TYPES).filter(
    (type) => isDocument(type) && resourceTypeRow(type)?.capturable,
  ),
  ...registeredTypes().map(({type}) => type),
];
