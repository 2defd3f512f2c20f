/** The probability that a whole text is right, calibrated. */

/** What calibration finds; see `mrz-calibration.ts`. */
export interface MrzCalibration {
  readonly power: number;
  readonly bias: number;
  readonly odds: number;
  readonly lost: number;
  readonly corrections: number;
  readonly doubt: number;
  readonly accept: number;
}

export interface MrzEvidence {
  /** Log odds of the text's share of the weight of all texts that grammar and check digits allow. */
  readonly odds: number;
  /** −log of the probability that no symbol is one that was not named at all. */
  readonly lost: number;
  /** Symbols that were taken although another one was seen. */
  readonly corrections: number;
  /** Mean cost of the likeliest symbol of each place: how hard the print was to read. */
  readonly doubt: number;
}

/** One in ten thousand: what is surer says no more, since symbols that are less likely are not named. */
const MOST_ODDS = 9;

/** Log odds of the share. */
export function shareOdds(share: number): number {
  const odds = Math.log(share) - Math.log1p(-share);
  return Math.max(-MOST_ODDS, Math.min(MOST_ODDS, odds));
}

export function confidenceOf(
  {odds, lost, corrections, doubt}: MrzEvidence,
  calibration: MrzCalibration,
): number {
  const x =
    calibration.bias +
    calibration.odds * odds +
    calibration.lost * lost +
    calibration.corrections * corrections +
    calibration.doubt * doubt;
  return 1 / (1 + Math.exp(-x));
}
