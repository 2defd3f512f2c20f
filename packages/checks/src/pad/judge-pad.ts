/** What an integrator's networks for presentation attack detection make of the stills of a challenge, together. Pure. */
import type {FaceDescription, FacePad} from '@passbase-verify/protocol';
import {roundFactor} from '../rounding.js';

export interface PadJudgement {
  /** True from the threshold on. For whoever receives the bundle to weigh, as the networks and their thresholds are theirs. */
  readonly live: boolean;
  /** `factor` 0..1: how much the face is a live one, the mean over `stills`; `lowest` of them; their `threshold`. */
  readonly scores: Readonly<Record<string, number>>;
}
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1;

export const isFacePad = (pad: FacePad): boolean =>
  typeof pad === 'object' &&
  pad !== null &&
  isShare(pad.score) &&
  isShare(pad.threshold) &&
  Array.isArray(pad.models) &&
  pad.models.every(
    (model: FacePad['models'][number] | null) =>
      typeof model?.name === 'string' && isShare(model.score) && isShare(model.threshold),
  );

/**
 * @param stills - An entry is undefined where there was no face in its picture.
 * @returns Undefined where no network was asked: none is shipped.
 */
export function judgePad(
  stills: readonly (FaceDescription | undefined)[],
): PadJudgement | undefined {
  const seen = stills.flatMap((still) => still?.pad ?? []);
  if (seen.length === 0) return undefined;
  const mean = (values: readonly number[]): number =>
    roundFactor(values.reduce((sum, value) => sum + value, 0) / values.length);
  const [factor, threshold] = [
    mean(seen.map(({score}) => score)),
    mean(seen.map((pad) => pad.threshold)),
  ];
  return {
    live: factor >= threshold,
    scores: {
      factor,
      threshold,
      lowest: Math.min(...seen.map(({score}) => score)),
      stills: seen.length,
    },
  };
}
