/** The selfie of a bundle, judged again from the files that were sent with it. */
import {answersChallenge} from '@passbase-verify/protocol';
import type {
  Challenge,
  FaceDescription,
  FaceMatchRecord,
  LivenessRecord,
  Manifest,
  ManifestFile,
  ManifestResource,
} from '@passbase-verify/protocol';
import {decodeFaces} from '../face-match/face-descriptions.js';
import {judgeFaceMatch} from '../face-match/judge-face-match.js';
import {decodeFaceTrack, type FaceTrack} from '../liveness/face-track.js';
import {replayLiveness} from '../liveness/judge-liveness.js';
import {judgeKeptLight, type KeptLightJudgement} from '../screen-light/judge-kept-light.js';

/** The bytes of a file of the bundle; undefined where it has no such file. */
export type BytesOf = (fileId: string) => Uint8Array | undefined;

export interface JudgedTrack {
  /** With the screen light's scores, where it was asked for. */
  readonly record: LivenessRecord;
  /** Whether it was recorded for this challenge, alternatives that were offered and time that was asked for included. */
  readonly answers: boolean;
  /** Whether each step has a still of its own among the files, and no other face is among them. */
  readonly hasStills: boolean;
}

export const selfieOf = ({resources}: Manifest): ManifestResource | undefined =>
  resources.find(({type}) => type === 'SELFIE_VIDEO');

export const faceStillsOf = ({files}: ManifestResource): readonly ManifestFile[] =>
  files.filter(({kind}) => kind === 'face-image');

/**
 * Judges how the face answered to the colours that the manifest's nonce says were shown. Evidence beside the challenge, never alone.
 *
 * @returns Undefined where it was not asked for.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a file that is no stored screen light.
 */
export function judgeLight(manifest: Manifest, bytesOf: BytesOf): KeptLightJudgement | undefined {
  const file = selfieOf(manifest)?.files.find(({kind}) => kind === 'screen-light');
  const bytes = file && bytesOf(file.id);
  return bytes && judgeKeptLight(bytes, manifest.nonce);
}

/**
 * What the engine saw during the challenge.
 * @returns Undefined where no track was sent.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a file that is no track.
 */
export function sentTrack(manifest: Manifest, bytesOf: BytesOf): FaceTrack | undefined {
  const file = selfieOf(manifest)?.files.find(({kind}) => kind === 'observations');
  const bytes = file && bytesOf(file.id);
  return bytes && decodeFaceTrack(bytes);
}

/**
 * Folds what the engine saw through the same judgement as the page did.
 * @param challenge - The one that was drawn, as whoever drew it remembers it.
 * @param track - As `sentTrack` gives it.
 * @returns Undefined where no track was sent.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a file that is no track.
 */
export function judgeTrack(
  manifest: Manifest,
  bytesOf: BytesOf,
  challenge: Challenge,
  track = sentTrack(manifest, bytesOf),
): JudgedTrack | undefined {
  const selfie = selfieOf(manifest);
  if (!selfie || !track) return undefined;
  const stills = new Set(faceStillsOf(selfie).map(({id}) => id));
  const record = replayLiveness(track.challenge, track.observations);
  const light = judgeLight(manifest, bytesOf);
  return {
    record: {...record, scores: {...record.scores, ...light?.scores}},
    answers: answersChallenge(challenge, track.challenge),
    hasStills: haveStills(manifest.liveness?.steps ?? [], record, stills),
  };
}

/** What the page says of its steps is believed as far as the track says the same: one picture each, and another one for each. */
const haveStills = (
  steps: readonly {readonly stillFileId?: string}[],
  record: LivenessRecord,
  stills: ReadonlySet<string>,
): boolean => {
  const named = new Set(steps.flatMap(({stillFileId}) => stillFileId ?? []));
  return (
    steps.length === record.steps.length &&
    named.size === steps.length &&
    named.size === stills.size &&
    [...named].every((id) => stills.has(id))
  );
};

/** The faces of a bundle as they were described; a still's entry is undefined where none was found in it. */
export interface SentFaces {
  readonly portrait?: FaceDescription | undefined;
  readonly stills: readonly (FaceDescription | undefined)[];
}

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a file that holds no described faces. */
export function sentFaces(selfie: ManifestResource, bytesOf: BytesOf): SentFaces {
  const file = selfie.files.find(({kind}) => kind === 'face-descriptors');
  const bytes = file && bytesOf(file.id);
  // Nothing sent is nothing compared.
  const {portrait, stills} = bytes ? decodeFaces(bytes) : {portrait: undefined, stills: []};
  // What was sent is named by file, so that no picture can be left out of it.
  const byFile = new Map(stills.map(({fileId, face}) => [fileId, face]));
  return {portrait: portrait?.face, stills: faceStillsOf(selfie).map(({id}) => byFile.get(id))};
}

/**
 * Compares the faces as they were described, without looking at a picture.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a file that holds no described faces.
 */
export const judgeDescribedFaces = (selfie: ManifestResource, bytesOf: BytesOf): FaceMatchRecord =>
  judgeFaceMatch(sentFaces(selfie, bytesOf));
