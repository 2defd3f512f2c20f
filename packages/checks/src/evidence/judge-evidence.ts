/**
 * One verdict on a bundle's face, out of its files alone: the same numbers and reasons wherever it is computed, in the page, on a
 * server, in a command. Pictures are not looked at; whoever can should describe the faces in them again.
 */
import type {FaceMatchRecord, LivenessRecord, Manifest} from '@passbase-verify/protocol';
import {judgeCamera, type InjectionJudgement} from '../injection/judge-camera.js';
import {judgeFaceMatch} from '../face-match/judge-face-match.js';
import {judgePad, type PadJudgement} from '../pad/judge-pad.js';
import {judgeRecapture, type RecaptureJudgement} from '../recapture/judge-recapture.js';
import type {KeptLightJudgement} from '../screen-light/judge-kept-light.js';
import {
  judgeLight,
  judgeTrack,
  selfieOf,
  sentFaces,
  type BytesOf,
  type JudgedTrack,
} from './judge-selfie.js';

export interface JudgedEvidence {
  /** Absent where no track was sent. */
  readonly liveness?: JudgedTrack;
  /** How the face answered to the screen's colours; absent where that was not asked for. Its scores are part of the liveness record. */
  readonly screenLight?: KeptLightJudgement;
  /** Absent where the manifest compares none. */
  readonly faceMatch?: FaceMatchRecord;
  /** Whether the stills look like pictures of a picture; absent where that was not measured. */
  readonly recapture?: RecaptureJudgement;
  /** What networks of the integrator's made of the stills; absent where there were none. */
  readonly pad?: PadJudgement;
  /** One for each Resource whose camera told of itself. */
  readonly cameras: readonly (InjectionJudgement & {readonly resourceId: string})[];
  /** Parts of the manifest that do not follow from its files, to the last number. */
  readonly differs: readonly ('liveness' | 'faceMatch')[];
}

/**
 * Judges under the challenge that the manifest names: that it is the one that was drawn is for `verifyBundle` to say.
 * @param bytesOf - Of a bundle that was verified.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for files that are not what they are called.
 */
export function judgeEvidence(manifest: Manifest, bytesOf: BytesOf): JudgedEvidence {
  const {liveness: claimed, faceMatch: claimedMatch, capture} = manifest;
  const selfie = selfieOf(manifest);
  const liveness = claimed && judgeTrack(manifest, bytesOf, claimed.challenge);
  const screenLight = judgeLight(manifest, bytesOf);
  const faces = selfie && sentFaces(selfie, bytesOf);
  const faceMatch = claimedMatch && faces && judgeFaceMatch(faces);
  const recapture = faces && judgeRecapture(faces.stills);
  const pad = faces && judgePad(faces.stills);
  const differs: ('liveness' | 'faceMatch')[] = [];
  if (claimed && !(liveness?.answers && liveness.hasStills && isSame(claimed, liveness.record))) {
    differs.push('liveness');
  }
  if (claimedMatch && !isEqual(claimedMatch, faceMatch)) differs.push('faceMatch');
  return {
    ...(liveness ? {liveness} : {}),
    ...(screenLight ? {screenLight} : {}),
    ...(faceMatch ? {faceMatch} : {}),
    ...(recapture ? {recapture} : {}),
    ...(pad ? {pad} : {}),
    cameras: capture.cameras.flatMap(({resourceId, cameraLabel, signals}) =>
      signals ? {resourceId, ...judgeCamera(signals, cameraLabel)} : [],
    ),
    differs,
  };
}

/** Stills are named by who took them, not by who judges. */
function isSame(claimed: LivenessRecord, judged: LivenessRecord): boolean {
  const bare = ({verdict, reasons, scores, steps}: LivenessRecord) => ({
    ...{verdict, reasons, scores},
    steps: steps.map(({stillFileId: _, ...step}) => step),
  });
  return isEqual(bare(claimed), bare(judged));
}

/** As JSON, whatever the order of members. */
function isEqual(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [mine, theirs] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && isEqual(value, theirs.get(key)))
  );
}
