import type {PassbaseError} from '@passbase-verify/protocol';

/** The code that the work was refused with, `none` where it was not. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: PassbaseError) => error.code ?? String(error),
  );
