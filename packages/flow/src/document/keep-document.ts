/** Takes a document into the folder. */
import type {DocumentEvidence, VerificationFolder} from '../folder.js';
import type {SlotId} from '../planning/slots-of-types.js';

export function keepDocument(folder: VerificationFolder, evidence: DocumentEvidence): void {
  folder.documents.set(evidence.resource.id as SlotId, evidence);
  delete folder.faces;
  delete folder.retake;
  delete folder.pending;
  delete folder.front;
  delete folder.sides;
}
