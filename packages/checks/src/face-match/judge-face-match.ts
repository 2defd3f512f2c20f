/** Is the person of the selfie the one on the document, and the same all through the challenge? Pure. */
import {
  assertArgument,
  type FaceDescription,
  type FaceMatchReason,
  type FaceMatchRecord,
  type FaceQuality,
} from '@passbase-verify/protocol';
import {roundFactor, roundTo} from '../rounding.js';
import {judgeFaceQuality} from '../face-quality/judge-face-quality.js';
import {isFacePad} from '../pad/judge-pad.js';
import {isFaceRecapture} from '../recapture/judge-recapture.js';
import {FACE_MATCH, FACTOR, type FaceMatchSettings} from './face-match-thresholds.js';

/** As much of a description as comparing needs. */
export type ComparableFace = Pick<FaceDescription, 'descriptor' | 'eyeDistance'> &
  Partial<FaceDescription>;

/** What was found on the evidence. An entry is absent where there was no face in its picture. */
export interface FaceMatchInput {
  /** The document's. */
  readonly portrait?: ComparableFace | undefined;
  /** The challenge's, in the order of its steps. */
  readonly stills: readonly (FaceDescription | undefined)[];
}

/** Numbers of a descriptor. */
export const DESCRIPTOR_LENGTH = 128;

export const isFaceDescription = (face: ComparableFace): boolean =>
  Array.isArray(face?.descriptor) &&
  face.descriptor.length === DESCRIPTOR_LENGTH &&
  face.descriptor.every(Number.isFinite) &&
  Number.isFinite(face.eyeDistance) &&
  face.eyeDistance >= 0 &&
  (face.quality === undefined || isFaceQuality(face.quality)) &&
  (face.recapture === undefined || isFaceRecapture(face.recapture)) &&
  (face.pad === undefined || isFacePad(face.pad));

function isFaceQuality(quality: FaceQuality): boolean {
  if (typeof quality !== 'object' || quality === null) return false;
  const {pose, ...shares} = quality;
  const {yaw, pitch, roll} = pose ?? {};
  return (
    QUALITY_MEASURES.every((name) => Number.isFinite(shares[name])) &&
    [yaw, pitch, roll].every(Number.isFinite)
  );
}

const QUALITY_MEASURES = [
  ...(['faces', 'headSize', 'eyesOpen', 'mouthOpen', 'luminance', 'uniformity'] as const),
  ...(['underExposed', 'overExposed', 'dynamicRange', 'sharpness', 'cropped'] as const),
];

const apart = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((value, i) => value - b[i]!));

/** Several pictures of one face say more together: what is of the moment averages out. */
export const meanOf = (faces: readonly ComparableFace[]): readonly number[] =>
  Array.from(
    {length: DESCRIPTOR_LENGTH},
    (_, i) => faces.reduce((sum, {descriptor}) => sum + descriptor[i]!, 0) / faces.length,
  );

/**
 * The furthest that a stretch of the stills lies from the others: somebody who takes over, for one step or for half of them. 0 where
 * there is nothing to compare.
 */
function furthestApart(faces: readonly FaceDescription[]): number {
  let furthest = 0;
  for (let from = 0; from < faces.length; from++) {
    for (let to = from + 1; to - from < faces.length && to <= faces.length; to++) {
      const others = faces.toSpliced(from, to - from);
      furthest = Math.max(furthest, apart(meanOf(faces.slice(from, to)), meanOf(others)));
    }
  }
  return furthest;
}

/**
 * @returns `not-compared` is no pass: what could not be compared is for whoever receives the bundle to decide.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what no engine gives.
 */
export function judgeFaceMatch(
  {portrait, stills}: FaceMatchInput,
  settings: FaceMatchSettings = FACE_MATCH,
): FaceMatchRecord {
  const seen = stills.filter((still) => still !== undefined);
  assertArgument(
    [...seen, ...(portrait ? [portrait] : [])].every(isFaceDescription),
    'a face must have 128 finite numbers, the distance of its eyes, and whole measures',
  );
  const stillsApart = furthestApart(seen);
  const scores: Record<string, number> = {
    stills: seen.length,
    stillsApart: roundFactor(stillsApart),
    ...(portrait ? {portraitEyes: roundTo(portrait.eyeDistance, 10)} : {}),
  };
  const reasons: FaceMatchReason[] = [];
  if (stillsApart > settings.stillsMost) reasons.push('face-match-changed');
  const hindrance = hindranceOf(seen, stills.length, portrait, settings);
  if (hindrance) {
    const verdict = reasons.length > 0 ? 'no-match' : 'not-compared';
    return {verdict, reasons: [...reasons, hindrance], scores};
  }
  // A head that is turned, or a face in the dark, is compared only where there is nothing better.
  const well = seen.filter((face) => judgeFaceQuality(face).length === 0);
  const distance = apart(portrait!.descriptor, meanOf(well.length > 0 ? well : seen));
  if (distance > settings.most) reasons.push('face-match-differs');
  return {
    verdict: reasons.length > 0 ? 'no-match' : 'match',
    reasons,
    scores: {
      ...scores,
      wellSeen: well.length,
      distance: roundFactor(distance),
      threshold: settings.most,
      factor: roundFactor(factorOf(distance)),
    },
  };
}

/** Why nothing can be compared. */
function hindranceOf(
  seen: readonly FaceDescription[],
  taken: number,
  portrait: ComparableFace | undefined,
  {leastEyes}: FaceMatchSettings,
): FaceMatchReason | undefined {
  // A still without a face in a challenge that was passed before a camera is a picture of something else.
  if (seen.length === 0 || seen.length < taken) return 'face-match-no-selfie';
  if (!portrait) return 'face-match-no-portrait';
  return portrait.eyeDistance < leastEyes ? 'face-match-portrait-small' : undefined;
}

const factorOf = (distance: number): number =>
  1 / (1 + Math.exp((distance - FACTOR.even) / FACTOR.scale));
