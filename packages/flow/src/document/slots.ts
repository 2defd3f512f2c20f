/** Which document is captured now. */
import {dataPointRow, isSheet, type ResourceType} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {provenBy} from '../evidence.js';
import type {DocumentWish} from '../folder.js';
import type {JourneyState} from '../journey/journey-state.js';
import type {DocumentSlot} from '../planning/plan.js';

/** What is taken again, else the first that is missing. A letter is not asked for where a document had the address. */
export function currentSlot(desk: Desk): DocumentSlot | undefined {
  const {folder, request} = desk;
  const {slots, goals} = request.plan;
  if (folder.retake) return slots.find(({id}) => id === folder.retake);
  const identity = folder.documents.get('document');
  const proven = new Set(identity ? provenBy(desk, identity) : []);
  const open = goals.filter((keys) => !keys.some((key) => proven.has(key))).flat();
  return slots.find(
    ({id, dataPoints}) =>
      !folder.documents.has(id) &&
      (id === 'document' || dataPoints.some((key) => open.includes(key))),
  );
}

/** Keys that a document of this type, in this slot, is read for. */
export function askedOf(
  desk: Desk,
  {slot, type}: Pick<DocumentWish, 'slot' | 'type'>,
): readonly string[] {
  const keys = desk.request.plan.slots.find(({id}) => id === slot)?.dataPoints ?? [];
  return keys.filter((key) => dataPointRow(key)?.provenBy.includes(type));
}

/** A sheet comes as a file as often as on paper; other documents only where the integrator says so. */
const mayUpload = (desk: Desk, type: ResourceType | undefined): boolean =>
  desk.request.allowUpload || (type !== undefined && isSheet(type));

/** What the state says about the slot: what was chosen stays as long as the slot does. */
export function slotState(
  desk: Desk,
): Pick<JourneyState, 'slot' | 'documents' | 'document' | 'uploadAllowed'> {
  const {state} = desk.store;
  const slot = currentSlot(desk);
  if (!slot) {
    const {document, documents} = state;
    return {slot: state.slot, documents, document, uploadAllowed: mayUpload(desk, document)};
  }
  const before = desk.folder.documents.get(slot.id);
  // A wallet's credential is no type of document to take again.
  const captured = before?.credential ? undefined : before?.resource.type;
  const chosen = slot.id === state.slot ? state.document : captured;
  const document = slot.types.length === 1 ? slot.types[0] : chosen;
  return {
    slot: slot.id,
    documents: slot.types,
    document,
    uploadAllowed: mayUpload(desk, document),
  };
}
