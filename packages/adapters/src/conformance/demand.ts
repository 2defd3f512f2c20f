/** What cases of the conformance suite demand, in words that any test runner shows. */
import {PassbaseError, type ErrorCode} from '@passbase-verify/protocol';

export const never = (): {signal: AbortSignal} => ({signal: new AbortController().signal});

export function demand(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export async function demandRefusal(
  work: Promise<unknown>,
  codes: readonly ErrorCode[],
  what: string,
): Promise<void> {
  const outcome: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  demand(outcome !== undefined, `${what} must be refused`);
  demand(outcome instanceof PassbaseError, `${what} must be refused by a PassbaseError`);
  demand(codes.includes(outcome.code), `${what}: ${outcome.code}, expected ${codes.join(' or ')}`);
}
