/**
 * `npm run -s soak -- document [MINUTES]`: one tab scans documents for MINUTES (40 where nothing is given), as in the product:
 * frames of drawn passports that approach, are held, sway and glare, each seen and read, and a still now and then. Memory is
 * watched all the while (`parts/watch-memory.mjs`).
 */
import {fileURLToPath} from 'node:url';
import {watchMemory} from './parts/watch-memory.mjs';

const ENTRY = fileURLToPath(new URL('parts/document-entry.mjs', import.meta.url));
const DEFAULT_MINUTES = 40;

/** @param {string} [minutes] */
export const soak = (minutes) =>
  watchMemory({
    kind: 'document',
    entry: ENTRY,
    minutes: minutes === undefined ? DEFAULT_MINUTES : Number(minutes),
  });
