/** What an Identity remembers of its Resources: what they were, not what they looked like. */
import type {Manifest, ResourceType} from '@passbase-verify/protocol';
import {issuingCountry} from './judge-documents.js';

/** A Resource that was verified, without its files. */
export interface KeptResource {
  readonly id: string;
  readonly type: ResourceType;
  /** Code of who issued a document, as it was read. */
  readonly country?: string;
  /** ISO 8601 instant, UTC: of its first file. */
  readonly capturedAt: string;
}

/** The Resources of a bundle that was judged: every type in it was asked for. */
export const keptResources = (
  {resources, documents}: Manifest,
  today: string,
): readonly KeptResource[] =>
  resources.map(({id, type, files}) => {
    const record = documents.find(({resourceId}) => resourceId === id);
    const country = record && issuingCountry(record, today);
    return {
      id,
      type: type as ResourceType,
      ...(country ? {country} : {}),
      capturedAt: files.map(({capturedAt}) => capturedAt).toSorted()[0]!,
    };
  });
