/** A line of print in the view of the band: where it runs, and how large it is printed there. */
import {slopeAt, valueAt, type Curve} from './curve.js';

export interface TextLine {
  /** The line midway between foot and head of its capitals: y over x, in pixels of the view. */
  readonly centre: Curve;
  /** Left edge of the first character and right edge of the last. */
  readonly start: number;
  readonly end: number;
  /** Height of capitals, and distance from character to character, over x. */
  readonly height: Curve;
  readonly pitch: Curve;
  /** Sum of the model's certainty over the line. */
  readonly weight: number;
}

/** Steps in which lengths along a line are added up. */
const STEPS = 32;

/** How many characters fit between two places of a line. */
export function charactersBetween({centre, pitch}: TextLine, from: number, to: number): number {
  const step = (to - from) / STEPS;
  let sum = 0;
  for (let i = 0; i < STEPS; i++) {
    const x = from + (i + 0.5) * step;
    sum += (Math.hypot(1, slopeAt(centre, x)) * step) / Math.max(1, valueAt(pitch, x));
  }
  return sum;
}
