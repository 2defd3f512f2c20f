/** Calls into what others wrote: whatever is thrown is a typed error, and no wait is without an end. */
import {toPassbaseError, withDeadline, type Clock} from '@passbase-verify/protocol';

/** Milliseconds that each call may take. `submit` carries megabytes over slow networks; `result` waits for a backend's work. */
const DEADLINES = {
  ...{open: 20_000, submit: 300_000, result: 180_000, share: 30_000, withdraw: 30_000},
  cancel: 5_000,
};

export type GuardedCall = <T>(
  name: keyof typeof DEADLINES,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
) => Promise<T>;

/** Whatever is thrown is a typed error, and nothing takes longer than it may. @param of - Whose methods they are. */
export const guardCalls =
  (of: string, clock: Clock): GuardedCall =>
  (name, signal, work) =>
    withDeadline(
      async (inner) => {
        try {
          return await work(inner);
        } catch (error) {
          if (inner.aborted) throw inner.reason;
          throw toPassbaseError(error, 'ERR_ADAPTER_FAILED', `${of}.${name}() failed`);
        }
      },
      {ms: DEADLINES[name], code: 'ERR_ADAPTER_TIMEOUT', what: `${of}.${name}()`, signal, clock},
    );
