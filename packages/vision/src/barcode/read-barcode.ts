/** Looks for a bar code in one way after the other until one reads it or time is up. */
import type {Quad} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import type {Attempt, Scene} from './attempts.js';
import type {Decode, DecodedBarcode} from './decode.js';

export interface ReadBarcodeOptions {
  /** The page, in pixels of the picture. */
  readonly page?: Quad;
  /** No further attempt is begun once `now()` has reached it. One that was begun is finished. */
  readonly until: number;
  readonly now: () => number;
  readonly attempts: readonly Attempt[];
  /** The attempt to begin with. */
  readonly first?: number;
}

export interface BarcodeSearch {
  readonly found?: DecodedBarcode;
  /** The attempt to begin with in the next picture of the same thing. */
  readonly next: number;
}

export async function readBarcode(
  picture: Gray,
  decode: Decode,
  {page, until, now, attempts, first = 0}: ReadBarcodeOptions,
): Promise<BarcodeSearch> {
  const scene: Scene = {picture, decode, ...(page ? {page} : {})};
  for (let done = 0; done < attempts.length; done++) {
    const at = (first + done) % attempts.length;
    // At least one attempt a picture, however little time there is.
    if (done > 0 && now() >= until) return {next: at};
    const found = await attempts[at]!(scene);
    if (found) return {found, next: at};
  }
  return {next: first};
}
