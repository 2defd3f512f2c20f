/**
 * How sure a decoded zone is: numbers that `packages/tooling/src/calibrate-mrz.mjs` found and wrote here, not to be
 * changed by hand.
 */
export const MRZ_CALIBRATION = {
  /** Power to which the reader's probabilities are raised. */
  power: 0.8,
  /** Log odds of a right text: `bias + odds·x + corrections·n + doubt·d`; see `mrz-confidence.ts`. */
  bias: 0,
  odds: 1,
  corrections: 0,
  doubt: 0,
  /** Confidence from which a text with right check digits is accepted. */
  accept: 0.9,
} as const;
