/** What the embedded backend keeps of Biometric Authentications: those that are open, and for a while which nonces were spent. */
import {PassbaseError, type AuthenticationSession} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import type {StoredIdentity} from './verification-store.js';

export interface StoredAuthentication {
  readonly session: AuthenticationSession;
  /** What its nonce was spent on: SHA-256 of what was signed, hexadecimal. */
  readonly spentOn?: string;
}

/** An hour longer than it is open: whoever comes late, or a second time, is told so. Afterwards its id is unknown, which is refused as well. */
const KEEP_MS = 3_600_000;

export function createAuthenticationStore({records}: Vault, audience: string) {
  return {
    save: (stored: StoredAuthentication): Promise<void> =>
      records.put(audience, 'authentication', stored.session.authenticationId, stored, {
        expiresAt: Date.parse(stored.session.expiresAt) + KEEP_MS,
      }),

    load: (authenticationId: string): Promise<StoredAuthentication | undefined> =>
      records.get<StoredAuthentication>(audience, 'authentication', authenticationId),

    drop: (authenticationId: string): Promise<void> =>
      records.delete(audience, 'authentication', authenticationId),

    /** @throws {PassbaseError} `ERR_AUTH_UNKNOWN_IDENTITY` */
    async identity(identityAccessKey: string): Promise<StoredIdentity> {
      const identity = await records.get<StoredIdentity>(audience, 'identity', identityAccessKey);
      if (!identity) {
        throw new PassbaseError('ERR_AUTH_UNKNOWN_IDENTITY', 'no such Identity is on this device');
      }
      return identity;
    },
  };
}
