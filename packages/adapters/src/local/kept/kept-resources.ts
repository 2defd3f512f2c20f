/** What an Identity remembers of its Resources: what they were, not what they looked like. */
import type {Manifest} from '@passbase-verify/protocol';
import {issuingCountry} from '../judging/country-reasons.js';
import type {KeptResource} from './stored.js';

/** Hexadecimal digits of a Verification's id: enough that no two of one Identity begin alike. */
const PREFIX_LENGTH = 8;

/** The id under which a Resource of this Verification is kept: bundles name theirs alike, an Identity has them from several. */
export const keptId = (verificationId: string, resourceId: string): string =>
  `${verificationId.slice(0, PREFIX_LENGTH)}-${resourceId}`;

/** The Resources of a bundle that was judged, by the ids that they have in it: every type in it was asked for. */
export const keptResources = (
  {resources, documents}: Manifest,
  today: string,
): readonly KeptResource[] =>
  resources.map(({id, type, files}) => {
    const record = documents.find(({resourceId}) => resourceId === id);
    const country = record && issuingCountry(record, today);
    return {
      id,
      type,
      ...(country ? {country} : {}),
      capturedAt: files.map(({capturedAt}) => capturedAt).toSorted()[0]!,
    };
  });
