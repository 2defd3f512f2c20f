/** How far the loading of an engine is, in the state. */
import type {EngineName, LoadProgress} from '@passbase-verify/protocol';
import type {Desk} from './desk.js';

/** Snapshots come at most this often: a bar needs no more, and each one draws the screen. */
const PROGRESS_INTERVAL_MS = 100;

/** Shows the engine's progress while `work` may load it. */
export async function withProgress<T>(
  {store, rooms}: Desk,
  engine: EngineName,
  signal: AbortSignal,
  work: (onProgress: (progress: LoadProgress) => void) => Promise<T>,
): Promise<T> {
  let shownAt = -Infinity;
  try {
    return await work((progress) => {
      const now = rooms.clock.now();
      if (signal.aborted || now - shownAt < PROGRESS_INTERVAL_MS) return;
      shownAt = now;
      store.update({loading: {...progress, engine}});
    });
  } finally {
    if (!signal.aborted) store.update({loading: undefined});
  }
}

/** Makes an engine ready. */
export const prepareEngine = (desk: Desk, engine: EngineName, signal: AbortSignal): Promise<void> =>
  withProgress(desk, engine, signal, (onProgress) =>
    desk.rooms.vision.prepare(engine, {signal, onProgress}),
  );
