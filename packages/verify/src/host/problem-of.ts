import {PassbaseError} from '@passbase-verify/protocol';

/** What `check` throws of ours; undefined where it throws nothing. */
export function problemOf(check: () => unknown): PassbaseError | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof PassbaseError) return error;
    throw error;
  }
}
