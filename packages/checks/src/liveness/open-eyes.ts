/** The User's own open eyes: the baseline that a blink is measured against. */
import type {SeenFace} from '@passbase-verify/protocol';
import {LIVENESS} from './liveness-thresholds.js';
import {median} from './median.js';

/** The aspect ratio of each eye. */
export type EyePair = SeenFace['eyeAspectRatio'];

const {blink: BLINK} = LIVENESS;

/** The median of open eyes, or undefined before enough were seen or where they are too narrow to measure. */
export function openEyeBaseline(eyes: readonly EyePair[]): EyePair | undefined {
  if (eyes.length < BLINK.baselineFrames) return undefined;
  const left = median(eyes.map((pair) => pair.left));
  const right = median(eyes.map((pair) => pair.right));
  return Math.min(left, right) >= BLINK.leastOpen ? {left, right} : undefined;
}

/** Adds the eyes of a frame that faces the camera, unless they are closing: those would lower the baseline. */
export function addOpenEyes(eyes: readonly EyePair[], pair: EyePair): readonly EyePair[] {
  const baseline = openEyeBaseline(eyes);
  const closing =
    baseline !== undefined &&
    Math.min(pair.left / baseline.left, pair.right / baseline.right) <= BLINK.closedBelow;
  return closing ? eyes : [...eyes, pair].slice(-BLINK.baselineFramesMost);
}
