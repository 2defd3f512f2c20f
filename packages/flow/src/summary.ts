/** The summary: what was captured, as the review screen lists it; and what is known, as the User is asked about it. */
import type {ResourceFile} from '@passbase-verify/protocol';
import type {VerificationFolder} from './folder.js';
import type {KnownState, SummaryItem} from './journey/journey-state.js';
import type {Reuse} from './planning/reuse.js';

export function summarize({selfie, documents}: VerificationFolder): readonly SummaryItem[] {
  return [selfie, ...documents.values()].flatMap((evidence): readonly SummaryItem[] => {
    if (!evidence) return [];
    const {id, type, country, files} = evidence.resource;
    const pictures = previewsOf(files);
    if (pictures.length === 0 && !('credential' in evidence)) return [];
    return [{resourceId: id, type, previewFileIds: pictures, ...(country ? {country} : {})}];
  });
}

export const knownState = ({resources, dataPoints, request}: Reuse): KnownState => ({
  resources,
  dataPoints,
  plan: request.plan,
});

/** Every side of a document, and one picture of a face: the steps of a challenge look alike. */
const previewsOf = (files: readonly ResourceFile[]): readonly string[] => {
  const ids = (wanted: ResourceFile['kind']) =>
    files.filter(({kind}) => kind === wanted).map(({id}) => id);
  return [...ids('document-image'), ...ids('face-image').slice(0, 1)];
};
