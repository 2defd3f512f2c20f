/** How much colour a page has, whatever the light's own. */
import type {Blocks} from './rgba.js';
import {median, percentile} from './statistics.js';

/** Distance in the CbCr plane of the 95th percentile of blocks from the middle one, over 128. */
export function colourSpread({cb, cr}: Blocks): number {
  const [middleCb, middleCr] = [median(cb), median(cr)];
  const distances = Array.from(cb, (value, i) => Math.hypot(value - middleCb, cr[i]! - middleCr));
  return Math.min(1, percentile(distances, 0.95) / 128);
}
