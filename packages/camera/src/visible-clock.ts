/** A clock whose waits count only while the page is shown: browsers pause cameras and frames of hidden pages. */
import type {Clock} from '@passbase-verify/protocol';
import type {CameraDocument} from './environment.js';

export function createVisibleClock(clock: Clock, document: CameraDocument): Clock {
  return {
    now: () => clock.now(),
    wallTime: () => clock.wallTime(),
    async wait(ms, signal) {
      let left = ms;
      while (left > 0) {
        await untilVisible(document, signal);
        left -= await waitWhileVisible(clock, document, left, signal);
      }
    },
  };
}

/** Waits for `ms` or until the page is hidden, and tells how many milliseconds that took. */
async function waitWhileVisible(
  clock: Clock,
  document: CameraDocument,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<number> {
  const started = clock.now();
  const hidden = new AbortController();
  const stop = (): void => {
    if (signal?.aborted || document.visibilityState === 'hidden') hidden.abort();
  };
  document.addEventListener('visibilitychange', stop);
  signal?.addEventListener('abort', stop);
  stop();
  try {
    await clock.wait(ms, hidden.signal);
    // Timers may end a fraction early by the clock; the wait is over nevertheless.
    return ms;
  } catch {
    signal?.throwIfAborted();
    return clock.now() - started;
  } finally {
    document.removeEventListener('visibilitychange', stop);
    signal?.removeEventListener('abort', stop);
  }
}

function untilVisible(document: CameraDocument, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!signal?.aborted && document.visibilityState === 'hidden') return;
      document.removeEventListener('visibilitychange', look);
      signal?.removeEventListener('abort', look);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    document.addEventListener('visibilitychange', look);
    signal?.addEventListener('abort', look);
    look();
  });
}
