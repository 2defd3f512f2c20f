/** The probability that a whole text is right, calibrated. */

/** What calibration finds; see `mrz-calibration.ts`. */
export interface MrzCalibration {
  readonly power: number;
  readonly bias: number;
  readonly odds: number;
  readonly corrections: number;
  readonly doubt: number;
  readonly accept: number;
}

export interface MrzEvidence {
  /** The text's share of the weight of all texts that grammar and check digits allow, 0..1. */
  readonly share: number;
  /** Symbols that were taken although another one was seen. */
  readonly corrections: number;
  /** Mean cost of the likeliest symbol of each place: how hard the print was to read. */
  readonly doubt: number;
}

/** Nobody is surer than one in a million. */
const MOST_ODDS = 14;

/** Log odds of the share. */
export function shareOdds(share: number): number {
  const odds = Math.log(share) - Math.log1p(-share);
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

export function confidenceOf(
  {share, corrections, doubt}: MrzEvidence,
  calibration: MrzCalibration,
): number {
  const x =
    calibration.bias +
    calibration.odds * shareOdds(share) +
    calibration.corrections * corrections +
    calibration.doubt * doubt;
  return 1 / (1 + Math.exp(-x));
}
