/** When to press the shutter: a page was read, and no frame of the last second was much better than this one. */
import type {DocumentObservation} from '@passbase-verify/protocol';
import {DOCUMENT} from './document-thresholds.js';

export interface ScoredFrame {
  readonly at: number;
  readonly score: number;
}

/** 0..1: how good a picture the frame is. */
export function scoreFrame({sharpness, glare, motion, measures}: DocumentObservation): number {
  const {text, mrz, portrait} = measures ?? {};
  const worstGlare = Math.max(glare, text?.glare ?? 0, mrz?.glare ?? 0, portrait?.glare ?? 0);
  // Half the score where print is only just readable.
  const focus = sharpness / (sharpness + DOCUMENT.blurredBelow);
  const rest = 1 - Math.min(1, motion / (2 * DOCUMENT.movingAbove));
  return focus * rest * (1 - worstGlare);
}

/** The frames of the last second, with this one. */
export const addScore = (
  frames: readonly ScoredFrame[],
  seen: DocumentObservation,
): readonly ScoredFrame[] => [
  ...frames.filter(({at}) => seen.at - at < DOCUMENT.bestOfMs),
  {at: seen.at, score: scoreFrame(seen)},
];

/** True where the newest frame is about as good as the best one. */
export const isAmongBest = (frames: readonly ScoredFrame[]): boolean =>
  (frames.at(-1)?.score ?? 0) >= DOCUMENT.nearBest * Math.max(...frames.map(({score}) => score));
