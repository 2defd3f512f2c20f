/** Evidence of a document out of the stills of its sides. */
import {
  PAGE_OF_SIDE,
  encodeLetter,
  isBackNeeded,
  parseMrz,
  type DocumentSide,
  type SideStillJudgement,
} from '@passbase-verify/checks';
import {
  isIssuingCode,
  type CaptureRecord,
  type FileOrigin,
  type FilePage,
  type DocumentObservation,
  type ResourceFile,
  type ResourceType,
} from '@passbase-verify/protocol';
import type {Desk, DocumentEvidence} from './desk.js';
import {provenBy} from './evidence.js';
import type {SlotId} from './plan.js';

/** One side that was captured. */
export interface CapturedSide {
  readonly side: DocumentSide;
  readonly still: FilePage;
  readonly origin: FileOrigin;
  readonly seen: DocumentObservation;
  readonly judged: SideStillJudgement;
}

export interface DocumentWish {
  readonly slot: SlotId;
  readonly type: ResourceType;
  /** As the User chose it. */
  readonly country: string | undefined;
}

export const fileIdOf = (slot: SlotId, side: DocumentSide): string =>
  `${slot}-page-${PAGE_OF_SIDE[side]}`;

const imageFile = (slot: SlotId, {still, side, origin}: CapturedSide): ResourceFile => {
  const {text: _text, ...picture} = still;
  return {
    ...picture,
    id: fileIdOf(slot, side),
    kind: 'document-image',
    page: PAGE_OF_SIDE[side],
    origin,
  };
};

/** What was read of a letter goes with it: its picture has to bear out what an uploaded file says of itself. */
const letterFile = (slot: SlotId, {still, seen}: CapturedSide): ResourceFile => ({
  id: `${slot}-observations`,
  kind: 'observations',
  mediaType: 'application/json',
  bytes: encodeLetter({seen: seen.fields, text: still.text}),
  capturedAt: still.capturedAt,
});

/** Joins the sides. What the document says of its country counts; what the User chose is only compared with it. */
export function joinSides(
  {slot, type, country}: DocumentWish,
  sides: readonly CapturedSide[],
  camera?: CaptureRecord,
): DocumentEvidence {
  const reading = sides.map(({judged}) => judged.reading).find((found) => found !== undefined);
  const printed = reading && parseMrz(reading.lines).issuingState;
  const [first] = sides;
  return {
    resource: {
      id: slot,
      type,
      ...(printed && isIssuingCode(printed) ? {country: printed} : {}),
      files: [
        ...sides.map((side) => imageFile(slot, side)),
        ...(type === 'PROOF_OF_ADDRESS' ? sides.map((side) => letterFile(slot, side)) : []),
      ],
    },
    ...(camera ? {camera} : {}),
    record: {
      resourceId: slot,
      ...(reading ? {mrz: reading} : {}),
      checks: [
        ...sides.flatMap(({judged}) => judged.checks),
        ...(printed ? [{name: 'country-as-chosen', passed: printed === country}] : []),
      ],
    },
    ...(type === 'PROOF_OF_ADDRESS' && first
      ? {letter: {resourceId: slot, seen: first.seen.fields, text: first.still.text}}
      : {}),
  };
}

/** True where the front is there and what was asked for may still be on the back. */
export function needsBack(
  desk: Desk,
  wish: DocumentWish,
  evidence: Pick<DocumentEvidence, 'resource' | 'record'>,
): boolean {
  const pages = evidence.resource.files.filter(({kind}) => kind === 'document-image');
  const slot = desk.request.plan.slots.find(({id}) => id === wish.slot);
  return (
    pages.length === 1 &&
    isBackNeeded({
      type: wish.type,
      country: evidence.resource.country ?? wish.country,
      requested: slot?.dataPoints ?? [],
      proven: provenBy(desk, evidence),
    })
  );
}
