/** What a browser says of its storage, in our codes. */
import {toPassbaseError, type PassbaseError} from '@passbase-verify/protocol';

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** True where the connection was closed under the work: by another tab, a wipe, or the browser. */
export function isClosedConnection(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError'].includes(nameOf(error));
}

/**
 * Browsers name refusals of storage in many ways (`SecurityError`, `InvalidStateError`, `UnknownError`, no `indexedDB` at
 * all, keys that can't be cloned in a private window), and all mean the same to a User; a full disk means something else.
 */
export function toVaultError(error: unknown, what: string): PassbaseError {
  return nameOf(error) === 'QuotaExceededError'
    ? toPassbaseError(error, 'ERR_VAULT_QUOTA', `${what}: the storage is full`)
    : toPassbaseError(error, 'ERR_VAULT_BLOCKED', `${what}: the storage can not be used`);
}
