/** What the captured documents prove together. */
import {
  extractEvidence,
  holderOf,
  isPrintedOnly,
  pointsBesides,
  statedPoints,
  type EvidenceInput,
  type HolderNames,
  type ReadCredential,
  type ReadDocument,
} from '@passbase-verify/checks';
import {dataPointRow, dateIn, type DataPoint} from '@passbase-verify/protocol';
import {relianceOf, type Desk} from './desk.js';
import type {DocumentEvidence} from './folder.js';
import {EMAIL_ID, statedEmail} from './stated-email.js';

/** A document as far as it was captured. */
type Captured = Pick<DocumentEvidence, 'resource' | 'record' | 'print' | 'credential'>;

/** The calendar date in the time zone of the request. @param at - Milliseconds since 1970; now where absent. */
export const todayOf = ({rooms, request}: Desk, at = rooms.clock.wallTime()): string =>
  dateIn(at, request.timeZone);

/** The part of a document, or of what stands for it, that Data points are read from; absent where nothing was read. */
const readOf = (
  captured: Captured | undefined,
): {readonly document?: ReadDocument; readonly wallet?: ReadCredential} => {
  if (!captured) return {};
  const {resource, record, print, credential} = captured;
  if (credential) return {wallet: credential};
  const {mrz, barcode} = record;
  if (!mrz && !barcode && !print) return {};
  return {
    document: {
      resourceId: resource.id,
      type: resource.type,
      ...(mrz ? {mrz} : {}),
      ...(barcode ? {barcode} : {}),
      ...print,
    },
  };
};

const inputOf = (
  desk: Desk,
  captured: Captured | undefined,
  today = todayOf(desk),
): EvidenceInput => ({
  keys: desk.request.plan.dataPoints,
  today,
  prefill: desk.request.prefillAttributes,
  ...readOf(captured),
});

/** Keys out of the request that this document proves. */
export const provenBy = (desk: Desk, captured: Captured): readonly string[] =>
  extractEvidence(inputOf(desk, captured)).map(({key}) => key);

/**
 * What a back is not needed for: what zones and bar codes prove, and print where a document has nothing else. A name that was
 * only read in print is better read from the zone or the bar code of the back.
 */
export const provenForBack = (desk: Desk, {print, ...machine}: Captured): readonly string[] => {
  const printed = print ? provenBy(desk, {...machine, print}) : [];
  return [...provenBy(desk, machine), ...printed.filter(isPrintedOnly)];
};

/** Whose address a letter has to show. */
export const namesOf = (desk: Desk): HolderNames | undefined =>
  holderOf(inputOf(desk, desk.folder.documents.get('document')));

/** Everything that was asked for and that what is captured proves on that day. */
export function claimsOf(desk: Desk, today: string): readonly DataPoint[] {
  const {documents, faces, selfie} = desk.folder;
  const letter = documents.get('address')?.letter;
  const besides = [...documents.keys()].filter((slot) => slot !== 'document' && slot !== 'address');
  const own = extractEvidence({
    ...inputOf(desk, documents.get('document'), today),
    ...(letter ? {letter} : {}),
    ...(selfie ? {liveness: {resourceId: selfie.resource.id, record: selfie.liveness}} : {}),
    ...(faces?.record && selfie
      ? {faceMatch: {resourceId: selfie.resource.id, record: faces.record}}
      : {}),
    ...(faces?.pad && selfie ? {pad: {resourceId: selfie.resource.id, record: faces.pad}} : {}),
  });
  const statement = statedEmail(desk);
  return [
    ...own,
    ...besides.flatMap((slot) => {
      const {document, ...input} = inputOf(desk, documents.get(slot), today);
      return document ? pointsBesides({...input, document}) : [];
    }),
    ...(statement
      ? statedPoints(desk.request.plan.dataPoints, {resourceId: EMAIL_ID, statement})
      : []),
  ];
}

/**
 * Of what the captures are for, what none of them shows, each with its alternatives. Factors are no print that could be read better;
 * and of an answer that only the backend opens nobody can say here what is in it.
 */
export function unprovenGoals(desk: Desk): readonly (readonly string[])[] {
  const {documents, offer} = desk.folder;
  const isOpaque = [...documents.values()].some(
    ({credential}) => credential && Object.keys(credential.claims).length === 0,
  );
  if (isOpaque) return [];
  const known = relianceOf(desk) ? (offer?.dataPoints ?? []) : [];
  const proven = new Set([...known, ...claimsOf(desk, todayOf(desk)).map(({key}) => key)]);
  return desk.request.plan.goals.filter(
    (keys) => !keys.some((key) => proven.has(key) || dataPointRow(key)?.type === 'factor'),
  );
}
