/** A clock that stands still until a test pushes it. */
import type {Clock} from '@passbase-verify/protocol';

export interface ManualClock extends Clock {
  /** Moves time on by `ms`; waits that are over by then resolve, in the order of their ends. */
  push(ms: number): Promise<void>;
}

interface Wait {
  readonly until: number;
  readonly done: () => void;
}

export function createManualClock(wallTime = 0): ManualClock {
  let now = 0;
  const waits = new Set<Wait>();
  return {
    now: () => now,
    wallTime: () => wallTime + now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const wait: Wait = {
          until: now + ms,
          done: () => {
            signal?.removeEventListener('abort', onAbort);
            resolve();
          },
        };
        const onAbort = (): void => {
          waits.delete(wait);
          reject(signal?.reason);
        };
        signal?.addEventListener('abort', onAbort, {once: true});
        waits.add(wait);
      }),
    async push(ms) {
      const end = now + ms;
      // Whoever was told to wait just now gets to the clock first.
      await breathe();
      for (;;) {
        const next = [...waits].sort((a, b) => a.until - b.until)[0];
        if (!next || next.until > end) break;
        now = Math.max(now, next.until);
        waits.delete(next);
        next.done();
        // Whoever was waiting may wait again, before the end of this push.
        await breathe();
      }
      now = end;
    },
  };
}

/** Lets everything run that is due. */
function breathe(): Promise<void> {
  return new Promise((resume) => setTimeout(resume));
}
