import {expect} from 'chai';

/** What `work` rejects with; fails the test where it doesn't. */
export function rejection(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.fail('should have rejected'),
    (error: unknown) => error,
  );
}

/** A signal that nobody aborts. */
export const patient = (): {signal: AbortSignal} => ({signal: new AbortController().signal});

/** A promise that the test settles. */
export function createGate(): {readonly opened: Promise<void>; readonly open: () => void} {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {opened, open};
}

/** Lets everything that is due now happen. */
export const settle = (ms = 0): Promise<void> => new Promise((resume) => setTimeout(resume, ms));
