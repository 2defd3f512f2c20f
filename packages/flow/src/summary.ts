/** The summary: what was captured, as the review screen lists it. */
import type {ResourceFile} from '@passbase-verify/protocol';
import type {VerificationFolder} from './desk.js';
import type {JourneyState, SummaryItem} from './journey-state.js';

const isPicture = ({kind}: ResourceFile): boolean =>
  kind === 'face-image' || kind === 'document-image';

export function summarize({selfie, document}: VerificationFolder): Pick<JourneyState, 'summary'> {
  const items = [selfie, document].flatMap((evidence): readonly SummaryItem[] => {
    const picture = evidence?.resource.files.find(isPicture);
    if (!evidence || !picture) return [];
    const {id, type, country} = evidence.resource;
    return [{resourceId: id, type, previewFileId: picture.id, ...(country ? {country} : {})}];
  });
  return {summary: items};
}
