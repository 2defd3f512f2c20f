/** Can the face in a still be seen well enough to be compared? Each hindrance has an advice. Pure. */
import type {FaceDescription, FaceQuality, FaceQualityReason} from '@passbase-verify/protocol';
import {FACE_QUALITY, type FaceQualitySettings} from './face-quality-thresholds.js';

interface Row {
  readonly reason: FaceQualityReason;
  readonly shows: (
    quality: FaceQuality,
    limits: FaceQualitySettings,
    face: FaceDescription,
  ) => boolean;
}

/** In the order in which a User can do something about them. */
const ROWS: readonly Row[] = [
  {reason: 'face-quality-many', shows: ({faces}) => faces > 1},
  {reason: 'face-quality-small', shows: (_, {leastEyes}, face) => face.eyeDistance < leastEyes},
  {reason: 'face-quality-cropped', shows: ({cropped}, {mostCropped}) => cropped > mostCropped},
  {
    reason: 'face-quality-turned',
    shows: ({pose}, {mostYaw, mostPitch, mostRoll}) =>
      Math.abs(pose.yaw) > mostYaw ||
      Math.abs(pose.pitch) > mostPitch ||
      Math.abs(pose.roll) > mostRoll,
  },
  {
    reason: 'face-quality-eyes-closed',
    shows: ({eyesOpen}, {leastEyesOpen}) => eyesOpen < leastEyesOpen,
  },
  {
    reason: 'face-quality-mouth-open',
    shows: ({mouthOpen}, {mostMouthOpen}) => mouthOpen > mostMouthOpen,
  },
  {
    reason: 'face-quality-dark',
    shows: ({luminance, underExposed}, limits) =>
      luminance < limits.luminance[0] || underExposed > limits.mostUnderExposed,
  },
  {
    reason: 'face-quality-bright',
    shows: ({luminance, overExposed}, limits) =>
      luminance > limits.luminance[1] || overExposed > limits.mostOverExposed,
  },
  {
    reason: 'face-quality-uneven',
    shows: ({uniformity}, {leastUniformity}) => uniformity < leastUniformity,
  },
  {
    reason: 'face-quality-flat',
    shows: ({dynamicRange}, {leastDynamicRange}) => dynamicRange < leastDynamicRange,
  },
  {
    reason: 'face-quality-blurred',
    shows: ({sharpness}, {leastSharpness}) => sharpness < leastSharpness,
  },
];

/** @returns Why the face is seen badly, the first being the first to mend; none where it is seen well, or was not measured. */
export function judgeFaceQuality(
  face: FaceDescription,
  settings: FaceQualitySettings = FACE_QUALITY,
): readonly FaceQualityReason[] {
  const {quality} = face;
  if (!quality) return [];
  return ROWS.filter(({shows}) => shows(quality, settings, face)).map(({reason}) => reason);
}

/**
 * What hinders a selfie that has several stills: what hinders the one that is seen best, since one is enough.
 * @param stills - An entry is undefined where there was no face in its picture; those say nothing here.
 */
export function hindrancesOf(
  stills: readonly (FaceDescription | undefined)[],
): readonly FaceQualityReason[] {
  const judged = stills.flatMap((still) => (still ? [judgeFaceQuality(still)] : []));
  return judged.toSorted((a, b) => a.length - b.length)[0] ?? [];
}
