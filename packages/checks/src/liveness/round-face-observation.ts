/** Face observations in the precision in which they are judged, kept and judged again. */
import {assertArgument, type FaceObservation, type SeenFace} from '@passbase-verify/protocol';
import {roundTo} from '../rounding.js';
import {keepLandmarks} from './face-landmarks.js';

/**
 * Steps per unit. Coordinates: a sixteenth of a pixel at 640 pixels, far below the landmarks' own noise. `at`: a
 * tenth of a millisecond keeps frames apart at any rate.
 */
export const STEPS_PER_UNIT = {
  at: 10,
  place: 10_000,
  degrees: 100,
  ratio: 10_000,
  brightness: 1000,
  sharpness: 10,
} as const;

const isFaceCount = (count: unknown): boolean => count === 0 || count === 1 || count === 2;

const numbersOf = ({box, pose, eyeAspectRatio, mouthOpen, smile}: SeenFace): readonly number[] => [
  ...[box.x, box.y, box.width, box.height, pose.yaw, pose.pitch, pose.roll],
  ...[eyeAspectRatio.left, eyeAspectRatio.right, mouthOpen, smile],
];

const roundFace = (face: SeenFace): SeenFace => {
  assertArgument(
    [...numbersOf(face), ...face.landmarks].every(Number.isFinite),
    'every number of a face must be finite',
  );
  assertArgument(face.box.width > 0 && face.box.height > 0, 'the box of a face must have an area');
  const place = (value: number): number => roundTo(value, STEPS_PER_UNIT.place);
  const degrees = (value: number): number => roundTo(value, STEPS_PER_UNIT.degrees);
  const ratio = (value: number): number => roundTo(value, STEPS_PER_UNIT.ratio);
  const {box, pose, eyeAspectRatio, mouthOpen, smile, landmarks} = face;
  return {
    box: {
      x: place(box.x),
      y: place(box.y),
      width: Math.max(place(box.width), 1 / STEPS_PER_UNIT.place),
      height: Math.max(place(box.height), 1 / STEPS_PER_UNIT.place),
    },
    pose: {yaw: degrees(pose.yaw), pitch: degrees(pose.pitch), roll: degrees(pose.roll)},
    eyeAspectRatio: {left: ratio(eyeAspectRatio.left), right: ratio(eyeAspectRatio.right)},
    mouthOpen: ratio(mouthOpen),
    smile: ratio(smile),
    landmarks: keepLandmarks(landmarks).map(place),
  };
};

/**
 * The observation in the precision of the stored track, with the landmarks thinned to those that judging needs
 * (x and y only). Judging applies it itself; call it to keep less in memory. Applying it again changes nothing.
 *
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a shape or a number that no engine gives.
 */
export function roundFaceObservation(seen: FaceObservation): FaceObservation {
  assertArgument(seen.kind === 'face', 'the observation must be of a face');
  assertArgument(isFaceCount(seen.faceCount), 'faceCount must be 0, 1 or 2');
  assertArgument(
    [seen.at, seen.brightness, seen.sharpness].every(Number.isFinite),
    'every number of an observation must be finite',
  );
  assertArgument(
    Number.isSafeInteger(seen.width) &&
      seen.width > 0 &&
      Number.isSafeInteger(seen.height) &&
      seen.height > 0,
    'the size of a frame must be whole and positive',
  );
  return {
    kind: 'face',
    at: roundTo(seen.at, STEPS_PER_UNIT.at),
    width: seen.width,
    height: seen.height,
    faceCount: seen.faceCount,
    ...(seen.face ? {face: roundFace(seen.face)} : {}),
    brightness: roundTo(seen.brightness, STEPS_PER_UNIT.brightness),
    sharpness: roundTo(seen.sharpness, STEPS_PER_UNIT.sharpness),
  };
}
