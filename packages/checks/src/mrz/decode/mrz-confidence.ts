/** The probability that a whole text is right, calibrated. */

/** What calibration finds; see `mrz-calibration.ts`. */
export interface MrzCalibration {
  readonly power: number;
  readonly bias: number;
  readonly odds: number;
  readonly lost: number;
  readonly corrections: number;
  readonly accept: number;
}

export interface MrzEvidence {
  /** Log odds of the text's share of the weight of all texts that grammar and check digits allow. */
  readonly odds: number;
  /** −log of the probability that no symbol is one that was not named at all. */
  readonly lost: number;
  /** Symbols that were taken although another one was seen. */
  readonly corrections: number;
}

/** One in ten thousand: what is surer says no more, since symbols that are less likely are not named. */
const MOST_ODDS = 9;

/** Log odds of the share. */
export function shareOdds(share: number): number {
  const odds = Math.log(share) - Math.log1p(-share);
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

/** Readers that were calibrated leave no more unnamed in zones that they read right, but for a few. */
const USUALLY_LOST = 0.4;

export function confidenceOf(
  {odds, lost, corrections}: MrzEvidence,
  calibration: MrzCalibration,
): number {
  const x =
    calibration.bias +
    calibration.odds * odds +
    calibration.lost * lost +
    calibration.corrections * corrections;
  // Where more was left unnamed, calibration knows nothing: then the text is no surer than that it was named at all.
  return Math.min(1 / (1 + Math.exp(-x)), Math.exp(USUALLY_LOST - lost));
}
