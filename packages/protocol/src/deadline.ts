/** Time as a parameter: a clock, and waits that always end. */
import {PassbaseError, type ErrorCode} from './error.js';

/** Anything that waits takes a clock; tests push it. */
export interface Clock {
  /** Milliseconds, monotonic. */
  now(): number;
  /** Milliseconds since 1970, for instants that are written down. */
  wallTime(): number;
  /** Resolves after `ms`; rejects with the signal's reason where it is aborted first. */
  wait(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The real clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  wallTime: () => Date.now(),
  wait: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason);
        return;
      }
      const onAbort = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', onAbort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', onAbort, {once: true});
    }),
};

export interface DeadlineOptions {
  readonly ms: number;
  readonly code: ErrorCode;
  /** What was waited for, for developers. */
  readonly what: string;
  readonly signal?: AbortSignal;
  readonly clock?: Clock;
}

/**
 * Runs `work` with a signal that is aborted by the caller's signal or by the deadline, whichever comes first.
 * Settles at once then, even where `work` ignores its signal.
 * @throws {PassbaseError} `options.code` when the deadline passed; the caller's abort reason when it was aborted.
 */
export async function withDeadline<T>(
  work: (signal: AbortSignal) => Promise<T>,
  options: DeadlineOptions,
): Promise<T> {
  const {ms, code, what, signal, clock = systemClock} = options;
  signal?.throwIfAborted();
  const ours = new AbortController();
  const onAbort = (): void => ours.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, {once: true});
  const stopWaiting = new AbortController();
  const late = clock.wait(ms, stopWaiting.signal).then(() => {
    const error = new PassbaseError(code, `${what} took longer than ${ms} ms`);
    ours.abort(error);
  });
  const aborted = new Promise<never>((_, reject) => {
    ours.signal.addEventListener('abort', () => reject(ours.signal.reason), {once: true});
  });
  late.catch(() => {}); // the wait is abandoned whenever the work ends first
  try {
    return await Promise.race([work(ours.signal), aborted]);
  } finally {
    stopWaiting.abort();
    signal?.removeEventListener('abort', onAbort);
  }
}
