import {assertArgument, type PasskeyCeremony} from '@passbase-verify/protocol';
import {sha256} from '../digests.js';

/**
 * What a passkey signs for a session: SHA-256 over the ceremony and the session's nonce, 32 bytes. The nonce is drawn by the backend and
 * good for one bundle, and so is the passkey's signature. Hashed, for a nonce need not be the base64url of whole bytes, and so that what
 * was signed for one ceremony is of no use in the other, nor anywhere else.
 */
export async function passkeyChallenge(
  ceremony: PasskeyCeremony,
  nonce: string,
): Promise<Uint8Array<ArrayBuffer>> {
  assertArgument(ceremony === 'create' || ceremony === 'get', 'ceremony must be "create" or "get"');
  assertArgument(typeof nonce === 'string' && nonce !== '', 'nonce must be a non-empty string');
  return sha256(new TextEncoder().encode(`passbase-verify passkey\n${ceremony}\n${nonce}`));
}
