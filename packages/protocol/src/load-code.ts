/** Scripts that are loaded when they are needed. */
import {withDeadline, type DeadlineOptions} from './deadline.js';
import {toPassbaseError} from './error.js';

/** As long as a slow network may take for the largest of them. */
const LOAD_MS = 30_000;

/**
 * Waits for a script, or several of them.
 * @param load - Imports them.
 * @param options - `what` they are for, in words for developers.
 * @returns What `load` resolves with.
 * @throws {PassbaseError} `ERR_VISION_ASSET_NETWORK` where one does not come, or not in time; the signal's reason when it was aborted.
 */
export async function loadCode<Loaded>(
  load: () => Promise<Loaded>,
  {what, signal, clock}: Pick<DeadlineOptions, 'what' | 'signal' | 'clock'>,
): Promise<Loaded> {
  const code = 'ERR_VISION_ASSET_NETWORK';
  try {
    return await withDeadline(load, {
      ...{ms: LOAD_MS, code, what: `loading ${what}`},
      ...(signal ? {signal} : {}),
      ...(clock ? {clock} : {}),
    });
  } catch (cause) {
    signal?.throwIfAborted();
    throw toPassbaseError(cause, code, `${what} could not be loaded`);
  }
}
