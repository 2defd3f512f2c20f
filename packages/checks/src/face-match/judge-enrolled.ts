/** Is the person of this selfie the one whose face was enrolled with the Identity? Pure. */
import {
  assertArgument,
  type FaceDescription,
  type FaceMatchRecord,
} from '@passbase-verify/protocol';
import {ENROLLED_MATCH, type FaceMatchSettings} from './face-match-thresholds.js';
import {
  isFaceDescription,
  judgeFaceMatch,
  meanOf,
  type ComparableFace,
} from './judge-face-match.js';

export interface EnrolledInput {
  /** As they were kept when the Identity was verified. */
  readonly enrolled: readonly ComparableFace[];
  /** The challenge's, in the order of its steps. An entry is absent where there was no face in its picture. */
  readonly stills: readonly (FaceDescription | undefined)[];
}

/**
 * Compares as a portrait is compared: the mean of what was enrolled stands in its place. They have to be nearer to each other.
 *
 * @returns The record of a face match; its reason is `face-match-no-portrait` where nothing was enrolled, and `portraitEyes` is of
 * the smallest face that was. `not-compared` is no pass.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what no engine gives.
 */
export function judgeEnrolled(
  {enrolled, stills}: EnrolledInput,
  settings: FaceMatchSettings = ENROLLED_MATCH,
): FaceMatchRecord {
  const isList: boolean = Array.isArray(enrolled);
  assertArgument(
    isList && enrolled.every(isFaceDescription),
    'an enrolled face must have 128 finite numbers and the distance of its eyes',
  );
  if (enrolled.length === 0) return judgeFaceMatch({stills}, settings);
  const portrait = {
    descriptor: meanOf(enrolled),
    eyeDistance: Math.min(...enrolled.map(({eyeDistance}) => eyeDistance)),
  };
  return judgeFaceMatch({portrait, stills}, settings);
}
