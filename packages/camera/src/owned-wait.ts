/** Waits for things that must be released when nobody waits for them any more. */
import {withDeadline, type DeadlineOptions} from '@passbase-verify/protocol';

/**
 * As `withDeadline`, for work whose result has an owner: where the wait was given up, a late result goes to `release`.
 * Without this a camera that is allowed after the User has gone would stay on.
 */
export async function waitOwned<T>(
  work: (signal: AbortSignal) => Promise<T>,
  release: (late: T) => void,
  options: DeadlineOptions,
): Promise<T> {
  let pending: Promise<T> | undefined;
  try {
    return await withDeadline((signal) => (pending = work(signal)), options);
  } catch (error) {
    pending?.then(release, () => {});
    throw error;
  }
}

/** A signal that is aborted with whichever of `signals` is aborted first. `unlink` ends the following. */
export function linkSignals(...signals: readonly AbortSignal[]): {
  readonly signal: AbortSignal;
  readonly unlink: () => void;
} {
  // Not AbortSignal.any: Safari has it from 17.4 only.
  const ours = new AbortController();
  const follow = (): void => {
    const first = signals.find(({aborted}) => aborted);
    if (first) ours.abort(first.reason);
  };
  for (const signal of signals) signal.addEventListener('abort', follow, {once: true});
  follow();
  return {
    signal: ours.signal,
    unlink: () => {
      for (const signal of signals) signal.removeEventListener('abort', follow);
    },
  };
}
