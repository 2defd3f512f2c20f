import {PassbaseError} from '@passbase-verify/protocol';

/** `resolved`, or the code of what it was refused with. */
export const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'resolved',
    (error: unknown) => (error instanceof PassbaseError ? error.code : String(error)),
  );
