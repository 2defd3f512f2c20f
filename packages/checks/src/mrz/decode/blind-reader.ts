/** What the reader says of a place where it sees nothing. */
import {MRZ_SYMBOLS} from '../check-digit.js';

/**
 * Shares of its answers under white glare, as `models/mrz-reader/train/blind.py` prints them: mostly fillers, as in its
 * training. A reader that was trained anew says others.
 */
// prettier-ignore
const SHARES: Readonly<Record<string, number>> = {
  0: 0.0369, 1: 0.0356, 2: 0.0302, 3: 0.0268, 4: 0.0287, 5: 0.0276, 6: 0.0277, 7: 0.0190, 8: 0.0271, 9: 0.0208,
  A: 0.0352, B: 0.0103, C: 0.0077, D: 0.0125, E: 0.0217, F: 0.0073, G: 0.0132, H: 0.0167, I: 0.0165, J: 0.0081, K: 0.0085, L: 0.0092, M: 0.0244,
  N: 0.0186, O: 0.0228, P: 0.0059, Q: 0.0095, R: 0.0167, S: 0.0142, T: 0.0169, U: 0.0112, V: 0.0083, W: 0.0093, X: 0.0143, Y: 0.0139, Z: 0.0126,
  '<': 0.3540,
};

/** Logarithms of these shares, in the order of `MRZ_SYMBOLS`. */
export const BLIND: readonly number[] = [...MRZ_SYMBOLS].map((symbol) => Math.log(SHARES[symbol]!));
