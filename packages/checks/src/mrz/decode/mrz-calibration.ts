/**
 * How sure a decoded zone is: numbers that `packages/tooling/src/calibrate-mrz.mjs` found and wrote here, not to be
 * changed by hand. From 16000 readings of the simulated reader, seed 20261126.
 */
import type {MrzCalibration} from './mrz-confidence.js';

export const MRZ_CALIBRATION: MrzCalibration = {
  power: 0.7,
  bias: 0.1789,
  odds: 1.058,
  lost: -1,
  corrections: 0.06085,
  doubt: 1.028,
  accept: 0.97,
};
