/**
 * The track of a try as it is stored in the bundle (a file of kind `observations`), version 2. JSON, so that anyone
 * can read it: `{version, challenge, frames}`, and each frame a list of whole numbers in steps of `STEPS_PER_UNIT`:
 *
 *     at, width, height, faceCount, brightness, sharpness
 *     and, where there is a face: box x, y, width, height, yaw, pitch, roll, eye left, eye right, mouth, smile, x0, y0, x1, y1, …
 */
import {
  PassbaseError,
  assertArgument,
  type Challenge,
  type FaceObservation,
  type SeenFace,
} from '@passbase-verify/protocol';
import {decodeJson} from '../decode-json.js';
import {assertChallenge} from './assert-challenge.js';
import {KEPT_LENGTH} from './face-landmarks.js';
import {STEPS_PER_UNIT, roundFaceObservation} from './round-face-observation.js';

export interface FaceTrack {
  readonly challenge: Challenge;
  readonly observations: readonly FaceObservation[];
}

const VERSION = 2;
/** Ten minutes at ten frames a second; a try of 20 s has some hundred. */
const MOST_FRAMES = 6000;
/** A frame takes about 800 bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

const {at: AT, place: PLACE, degrees: DEGREES, ratio: RATIO} = STEPS_PER_UNIT;
const HEAD_UNITS = [AT, 1, 1, 1, STEPS_PER_UNIT.brightness, STEPS_PER_UNIT.sharpness];
const FACE_UNITS = [
  PLACE,
  PLACE,
  PLACE,
  PLACE,
  DEGREES,
  DEGREES,
  DEGREES,
  RATIO,
  RATIO,
  RATIO,
  RATIO,
];
const UNITS: readonly number[] = [
  ...HEAD_UNITS,
  ...FACE_UNITS,
  ...new Array<number>(KEPT_LENGTH).fill(PLACE),
];

const numbersOfFace = ({
  box,
  pose,
  eyeAspectRatio: eyes,
  mouthOpen,
  smile,
  landmarks,
}: SeenFace) => [
  ...[box.x, box.y, box.width, box.height, pose.yaw, pose.pitch, pose.roll],
  ...[eyes.left, eyes.right, mouthOpen, smile, ...landmarks],
];

const encodeFrame = (observation: FaceObservation): readonly number[] => {
  const {at, width, height, faceCount, brightness, sharpness, face} =
    roundFaceObservation(observation);
  const values = [at, width, height, faceCount, brightness, sharpness];
  if (face) values.push(...numbersOfFace(face));
  return values.map((value, i) => Math.round(value * UNITS[i]!) + 0);
};

/**
 * Encodes a try so that judging it again gives the same verdict.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a challenge or an observation that is none.
 */
export function encodeFaceTrack(
  challenge: Challenge,
  observations: readonly FaceObservation[],
): Uint8Array {
  assertChallenge(challenge);
  assertArgument(observations.length <= MOST_FRAMES, `a track holds at most ${MOST_FRAMES} frames`);
  return new TextEncoder().encode(
    JSON.stringify({
      version: VERSION,
      challenge,
      frames: observations.map(encodeFrame),
    }),
  );
}

const decodeFrame = (frame: unknown): FaceObservation => {
  assertArgument(
    Array.isArray(frame) &&
      (frame.length === HEAD_UNITS.length || frame.length === UNITS.length) &&
      frame.every((value) => Number.isSafeInteger(value)),
    'a frame must be a list of whole numbers',
  );
  const values = (frame as number[]).map((value, i) => value / UNITS[i]!);
  const [
    at,
    width,
    height,
    faceCount,
    brightness,
    sharpness,
    x,
    y,
    w,
    h,
    yaw,
    pitch,
    roll,
    left,
    right,
    mouthOpen,
    smile,
  ] = values as [number, number, number, 0 | 1 | 2, ...number[]];
  const seen = {
    kind: 'face',
    at,
    width,
    height,
    faceCount,
    brightness,
    sharpness,
  } as FaceObservation;
  if (values.length === HEAD_UNITS.length) return roundFaceObservation(seen);
  const face = {
    box: {x, y, width: w, height: h},
    pose: {yaw, pitch, roll},
    eyeAspectRatio: {left, right},
    mouthOpen,
    smile,
    landmarks: values.slice(HEAD_UNITS.length + FACE_UNITS.length),
  } as SeenFace;
  return roundFaceObservation({...seen, face});
};

const parse = (bytes: Uint8Array): FaceTrack => {
  const track = decodeJson(bytes, 'the face track');
  assertArgument(typeof track === 'object' && track !== null, 'a track must be an object');
  const {version, challenge, frames} = track as Record<string, unknown>;
  assertArgument(version === VERSION, `only tracks of version ${VERSION} are known`);
  assertChallenge(challenge);
  assertArgument(
    Array.isArray(frames) && frames.length <= MOST_FRAMES,
    `a track must have at most ${MOST_FRAMES} frames`,
  );
  return {challenge, observations: (frames as unknown[]).map(decodeFrame)};
};

/**
 * Reads a stored track. The bytes are a stranger's: nothing about them is believed.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for anything that `encodeFaceTrack` does not write;
 *   `ERR_PROTOCOL_INVALID_ARGUMENT` where `bytes` are no bytes.
 */
export function decodeFaceTrack(bytes: Uint8Array): FaceTrack {
  assertArgument(bytes instanceof Uint8Array, 'bytes must be a Uint8Array');
  if (bytes.length > MOST_BYTES) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'the face track is too long');
  }
  try {
    return parse(bytes);
  } catch (error) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'the face track is malformed', {cause: error});
  }
}
