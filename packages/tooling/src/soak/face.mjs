/**
 * `npm run -s soak -- face [MINUTES]`: one tab follows faces for MINUTES (30 where nothing is given), as in the product: frames of
 * drawn sitters who turn, blink, come near and go away, and a still described now and then. Memory is watched all the while
 * (`parts/watch-memory.mjs`).
 */
import {fileURLToPath} from 'node:url';
import {watchMemory} from './parts/watch-memory.mjs';

const ENTRY = fileURLToPath(new URL('parts/face-entry.mjs', import.meta.url));
const DEFAULT_MINUTES = 30;

/** @param {string} [minutes] */
export const soak = (minutes) =>
  watchMemory({
    kind: 'face',
    entry: ENTRY,
    minutes: minutes === undefined ? DEFAULT_MINUTES : Number(minutes),
  });
