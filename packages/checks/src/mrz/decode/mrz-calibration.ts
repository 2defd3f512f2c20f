/**
 * How sure a decoded zone is: numbers that `packages/tooling/src/calibrate-mrz.mjs` found and wrote here, not to be
 * changed by hand. From 597 readings by the product of made-up pictures.
 */
import type {MrzCalibration} from './mrz-confidence.js';

export const MRZ_CALIBRATION: MrzCalibration = {
  power: 1,
  bias: 0.4877,
  odds: 0.5562,
  lost: -0.29,
  corrections: -0.3084,
  accept: 0.83,
};
