/**
 * How sure a decoded zone is: numbers that `packages/tooling/src/calibrate-mrz.mjs` found and wrote here, not to be
 * changed by hand. From 922 readings by the product of made-up pictures.
 */
import type {MrzCalibration} from './mrz-confidence.js';

export const MRZ_CALIBRATION: MrzCalibration = {
  power: 1,
  bias: 0.4562,
  odds: 0.6737,
  lost: -0.3542,
  corrections: -0.2743,
  accept: 0.92,
};
