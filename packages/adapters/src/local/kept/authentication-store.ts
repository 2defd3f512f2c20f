/** What the embedded backend keeps of Biometric Authentications: those that are open, and for a while which nonces were spent. */
import type {EnrolledPasskey} from '@passbase-verify/bundle/passkey';
import {
  PassbaseError,
  type AuthenticationRequest,
  type AuthenticationSession,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import type {FailedFaces} from './failed-faces.js';
import type {StoredIdentity} from './stored.js';

export interface StoredAuthentication extends Pick<AuthenticationRequest, 'passkey'> {
  readonly session: AuthenticationSession;
  /** What its nonce was spent on: SHA-256 of what was signed, hexadecimal. */
  readonly spentOn?: string;
}

/** An hour longer than it is open: whoever comes late, or a second time, is told so. Afterwards its id is unknown, which is refused as well. */
const KEEP_MS = 3_600_000;

/** A day: far longer than anybody has to wait. */
const KEEP_FAILED_MS = 24 * 3_600_000;

export function createAuthenticationStore({records}: Vault, audience: string) {
  /** @throws {PassbaseError} `ERR_AUTH_UNKNOWN_IDENTITY` */
  const identity = async (identityAccessKey: string): Promise<StoredIdentity> => {
    const found = await records.get<StoredIdentity>(audience, 'identity', identityAccessKey);
    if (!found) {
      throw new PassbaseError('ERR_AUTH_UNKNOWN_IDENTITY', 'no such Identity is on this device');
    }
    return found;
  };

  return {
    identity,

    /** Writes them over those that the Identity had. @throws as `identity` does. */
    async keepPasskeys(
      identityAccessKey: string,
      passkeys: readonly EnrolledPasskey[],
    ): Promise<void> {
      const before = await identity(identityAccessKey);
      await records.put(audience, 'identity', identityAccessKey, {...before, passkeys});
    },

    save: (stored: StoredAuthentication): Promise<void> =>
      records.put(audience, 'authentication', stored.session.authenticationId, stored, {
        expiresAt: Date.parse(stored.session.expiresAt) + KEEP_MS,
      }),

    load: (authenticationId: string): Promise<StoredAuthentication | undefined> =>
      records.get<StoredAuthentication>(audience, 'authentication', authenticationId),

    drop: (authenticationId: string): Promise<void> =>
      records.delete(audience, 'authentication', authenticationId),

    failedFaces: async (identityAccessKey: string): Promise<FailedFaces> =>
      (await records.get<FailedFaces>(audience, 'failed-faces', identityAccessKey)) ?? {
        count: 0,
        lastAt: 0,
      },

    /** Nothing in a row any more where undefined is given. */
    keepFailedFaces: (identityAccessKey: string, failed: FailedFaces | undefined): Promise<void> =>
      failed
        ? records.put(audience, 'failed-faces', identityAccessKey, failed, {
            expiresAt: failed.lastAt + KEEP_FAILED_MS,
          })
        : records.delete(audience, 'failed-faces', identityAccessKey),
  };
}
