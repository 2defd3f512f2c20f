/** Evidence of a document out of the stills of its sides. */
import {
  PAGE_OF_SIDE,
  encodePrint,
  isBackNeeded,
  portraitRegions,
  readAamva,
  parseMrz,
  type DocumentSide,
} from '@passbase-verify/checks';
import {
  isIssuingCode,
  isoCountry,
  type CaptureRecord,
  type ResourceFile,
} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {provenBy, provenForBack} from '../evidence.js';
import type {CapturedSide, DocumentEvidence, DocumentWish} from '../folder.js';
import type {SlotId} from '../planning/slots-of-types.js';
import {readPrint} from './read-still.js';
import {askedOf} from './slots.js';

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

/** What was read in print goes with the picture, which has to bear it out. */
function printFile(
  slot: SlotId,
  sides: readonly CapturedSide[],
  country: string | undefined,
): readonly ResourceFile[] {
  const seen = sides.flatMap((side) => side.seen.fields ?? []);
  const text = sides.flatMap(({still}) => still.text ?? []);
  const [first] = sides;
  if (!first || seen.length + text.length === 0) return [];
  return [
    {
      id: `${slot}-observations`,
      kind: 'observations',
      mediaType: 'application/json',
      bytes: encodePrint({seen, country, ...(text.length > 0 ? {text} : {})}),
      capturedAt: first.still.capturedAt,
    },
  ];
}

/** Joins the sides. What the document says of its country counts; what the User chose is only compared with it. */
export function joinSides(
  {slot, type, country}: DocumentWish,
  sides: readonly CapturedSide[],
  cameras: readonly CaptureRecord[] = [],
): DocumentEvidence {
  const reading = sides.map(({judged}) => judged.reading).find((found) => found !== undefined);
  const barcode = sides.map(({judged}) => judged.barcode).find((found) => found !== undefined);
  const code = reading
    ? parseMrz(reading.lines).issuingState
    : barcode && readAamva(barcode.text)?.country;
  const stated = code && isoCountry(code);
  const [first] = sides;
  const fields = sides.flatMap(({seen}) => seen.fields ?? []);
  const front = sides.find(({side}) => side === 'front');
  return {
    portraitRegions: front ? portraitRegions(front.seen) : [],
    resource: {
      id: slot,
      type,
      ...(stated && isIssuingCode(stated) ? {country: stated} : {}),
      files: [...sides.map((side) => imageFile(slot, side)), ...printFile(slot, sides, country)],
    },
    cameras,
    record: {
      resourceId: slot,
      ...(reading ? {mrz: reading} : {}),
      ...(barcode ? {barcode} : {}),
      checks: [
        ...sides.flatMap(({judged}) => judged.checks),
        ...(stated
          ? [{name: 'country-as-chosen', passed: stated === (country && isoCountry(country))}]
          : []),
      ],
    },
    ...(type !== 'PROOF_OF_ADDRESS' && fields.length > 0
      ? {print: {fields, ...(country ? {country} : {})}}
      : {}),
    ...(type === 'PROOF_OF_ADDRESS' && first
      ? {letter: {resourceId: slot, seen: first.seen.fields, text: first.still.text}}
      : {}),
  };
}

/** True where the front is there and what was asked for may still be on the back. */
export function needsBack(desk: Desk, wish: DocumentWish, evidence: DocumentEvidence): boolean {
  const pages = evidence.resource.files.filter(({kind}) => kind === 'document-image');
  return (
    pages.length === 1 &&
    isBackNeeded({
      type: wish.type,
      country: evidence.resource.country ?? wish.country,
      requested: askedOf(desk, wish),
      proven: provenForBack(desk, evidence),
    })
  );
}

/** Reads the print of a side that was captured after `others`. */
export const readSidePrint = (
  desk: Desk,
  wish: DocumentWish,
  others: readonly CapturedSide[],
  side: CapturedSide,
  signal: AbortSignal,
): Promise<CapturedSide> => {
  const {resource, record} = joinSides(wish, [...others, side]);
  return readPrint(desk, side, wish, provenBy(desk, {resource, record}), signal);
};
