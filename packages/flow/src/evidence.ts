/** What the captured documents prove together. */
import {
  addressDataPoints,
  extractDataPoints,
  holderNames,
  type HolderNames,
} from '@passbase-verify/checks';
import type {DataPoint} from '@passbase-verify/protocol';
import type {Desk, DocumentEvidence} from './desk.js';

export const todayOf = ({rooms}: Desk): string =>
  new Date(rooms.clock.wallTime()).toISOString().slice(0, 10);

/** Data points of one document that names its holder. */
const pointsOf = (
  desk: Desk,
  {resource, record}: Pick<DocumentEvidence, 'resource' | 'record'>,
  keys: readonly string[],
): readonly DataPoint[] =>
  extractDataPoints({
    keys,
    today: todayOf(desk),
    prefill: desk.request.prefillAttributes,
    ...(record.mrz
      ? {document: {resourceId: resource.id, type: resource.type, mrz: record.mrz}}
      : {}),
  });

/** Keys out of the request that this document proves, as far as it was captured. */
export const provenBy = (
  desk: Desk,
  evidence: Pick<DocumentEvidence, 'resource' | 'record'>,
): readonly string[] =>
  pointsOf(desk, evidence, desk.request.requestedDataPoints).map(({key}) => key);

/** The holder's names as the identity document gives them, or as the integrator knows them. */
export function holderOf(desk: Desk): HolderNames | undefined {
  const identity = desk.folder.documents.get('document');
  const points = identity ? pointsOf(desk, identity, ['first_names', 'last_name']) : [];
  return holderNames(points, desk.request.prefillAttributes);
}

/** Everything that was asked for and that what is captured proves. */
export function claimsOf(desk: Desk): readonly DataPoint[] {
  const {folder, request} = desk;
  const keys = request.requestedDataPoints;
  const identity = folder.documents.get('document');
  const {letter} = folder.documents.get('address') ?? {};
  const names = holderOf(desk);
  const {selfie} = folder;
  const points = [
    ...(identity ? pointsOf(desk, identity, keys) : []),
    ...(letter && names ? addressDataPoints(letter, {names, today: todayOf(desk)}) : []),
    ...(selfie
      ? extractDataPoints({
          keys,
          today: todayOf(desk),
          liveness: {resourceId: selfie.resource.id, record: selfie.liveness},
        })
      : []),
  ];
  // An address that the document itself proves comes first.
  const first = new Map<string, DataPoint>();
  for (const point of points) {
    if (keys.includes(point.key) && !first.has(point.key)) first.set(point.key, point);
  }
  return [...first.values()];
}
