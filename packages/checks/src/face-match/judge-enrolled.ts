/** Is the person of the selfie the one who was here before? Pure. */
import {
  assertArgument,
  type FaceDescription,
  type FaceMatchRecord,
} from '@passbase-verify/protocol';
import {FACE_MATCH, type FaceMatchSettings} from './face-match-thresholds.js';
import {DESCRIPTOR_LENGTH, judgeFaceMatch} from './judge-face-match.js';

/** A face as it was kept when it had matched a document's. */
export type EnrolledDescription = Pick<FaceDescription, 'descriptor' | 'eyeDistance'>;

export interface EnrolledInput {
  /** Of one person, from one selfie. */
  readonly enrolled: readonly EnrolledDescription[];
  /** The new challenge's, in the order of its steps; an entry is undefined where there was no face in its picture. */
  readonly stills: readonly (FaceDescription | undefined)[];
}

const WHOLE = {x: 0, y: 0, width: 1, height: 1};

/**
 * By the rules and thresholds of {@link judgeFaceMatch}, the mean of the enrolled faces in the place of the portrait: several pictures
 * of one face say more together.
 * @returns `not-compared`, with `face-match-no-portrait` as its reason, where no face was enrolled: no pass. `portraitEyes` is the mean
 * of the enrolled ones.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what no engine gives.
 */
export function judgeEnrolled(
  {enrolled, stills}: EnrolledInput,
  settings: FaceMatchSettings = FACE_MATCH,
): FaceMatchRecord {
  assertArgument(
    enrolled.every(({descriptor}) => descriptor?.length === DESCRIPTOR_LENGTH),
    'an enrolled face must have 128 numbers',
  );
  return judgeFaceMatch({portrait: meanFace(enrolled), stills}, settings);
}

function meanFace(faces: readonly EnrolledDescription[]): FaceDescription | undefined {
  if (faces.length === 0) return undefined;
  const mean = (read: (face: EnrolledDescription) => number): number =>
    faces.reduce((sum, face) => sum + read(face), 0) / faces.length;
  return {
    descriptor: Array.from({length: DESCRIPTOR_LENGTH}, (_, i) =>
      mean(({descriptor}) => descriptor[i]!),
    ),
    eyeDistance: mean(({eyeDistance}) => eyeDistance),
    box: WHOLE,
  };
}
