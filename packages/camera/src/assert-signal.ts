/** The one argument that every waiting method has. */
import {assertArgument, type Abortable} from '@passbase-verify/protocol';

/** @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `options.signal` is no `AbortSignal`. */
export function assertSignal(options: Abortable): void {
  assertArgument(options?.signal instanceof AbortSignal, 'signal must be an AbortSignal');
}
