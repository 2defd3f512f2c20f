/** What a promise was refused with. */
import {PassbaseError} from '@passbase-verify/protocol';

/** The code of the error, `none` where there is no error, and the error's own words where it is none of ours. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof PassbaseError ? error.code : `untyped: ${String(error)}`;
  }
}
