/** A wait that may take long, as long as something keeps happening. */
import {PassbaseError, systemClock, type Clock, type ErrorCode} from '@passbase-verify/protocol';

export interface StallOptions {
  /** Milliseconds without progress. */
  readonly ms: number;
  readonly code: ErrorCode;
  /** What was waited for, for developers. */
  readonly what: string;
  readonly signal?: AbortSignal | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * Runs `work` with a signal and a function to call at every sign of progress. Settles at once when the caller's signal is
 * aborted or nothing has happened for `ms`, even where `work` ignores its signal.
 * @throws {PassbaseError} `options.code` when it stalled; the caller's abort reason when it was aborted.
 */
export async function withStallDeadline<T>(
  work: (signal: AbortSignal, progressed: () => void) => Promise<T>,
  options: StallOptions,
): Promise<T> {
  const {ms, code, what, signal, clock = systemClock} = options;
  signal?.throwIfAborted();
  const ours = new AbortController();
  const finished = new AbortController();
  let last = clock.now();
  const stopped = new Promise<never>((_, reject) => {
    ours.signal.addEventListener('abort', () => reject(ours.signal.reason), {once: true});
  });
  const watch = async (): Promise<void> => {
    for (let rest = ms; rest > 0; rest = last + ms - clock.now()) {
      await clock.wait(rest, finished.signal);
    }
    ours.abort(new PassbaseError(code, `${what} made no progress for ${ms} ms`));
  };
  const onAbort = (): void => ours.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, {once: true});
  watch().catch(() => {}); // rejects only when the work ended first
  try {
    return await Promise.race([work(ours.signal, () => (last = clock.now())), stopped]);
  } finally {
    finished.abort();
    signal?.removeEventListener('abort', onAbort);
  }
}
