/** What the User confirms before it counts: the picture, and what was found on it. */
import {judgeLetter} from '@passbase-verify/checks';
import type {FileOrigin} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {namesOf, todayOf} from '../evidence.js';
import type {CapturedSide, DocumentEvidence} from '../folder.js';
import type {PreviewState} from '../journey/journey-state.js';

/** A letter is shown with its findings. A person may still see what the reader does not, so it can be used without. */
export function previewLetter(
  desk: Desk,
  {letter, resource}: DocumentEvidence,
  origin: FileOrigin,
): PreviewState | undefined {
  const names = namesOf(desk);
  const picture = resource.files.find(({kind}) => kind === 'document-image');
  if (!letter || !picture) return undefined;
  const shown = {fileId: picture.id, origin, usable: true};
  if (!names) return {...shown, findings: []};
  const {judgement, proves} = judgeLetter(letter, {names, today: todayOf(desk)});
  const {checks, date, address} = judgement;
  return {
    ...shown,
    findings: checks.map(({name, passed}) => ({name, found: passed})),
    ...(date ? {date} : {}),
    ...(address && proves ? {address: address.lines} : {}),
  };
}

/** A side that came as a file is used only where it shows what it should. */
export function previewSide({judged, origin}: CapturedSide, fileId: string): PreviewState {
  return {
    ...{fileId, origin, findings: []},
    usable: judged.accepted || judged.usable,
    ...(judged.accepted ? {} : {guidance: judged.guidance}),
  };
}
