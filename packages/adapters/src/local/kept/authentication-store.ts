/** What the embedded backend keeps of Biometric Authentications: those that are open, and for a while which nonces were spent. */
import type {EnrolledPasskey} from '@passbase-verify/bundle/passkey';
import {
  PassbaseError,
  type AuthenticationRequest,
  type AuthenticationSession,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {enrolPasskey} from './enrol-passkey.js';
import type {StoredIdentity} from './stored.js';

export interface StoredAuthentication extends Pick<AuthenticationRequest, 'passkey'> {
  readonly session: AuthenticationSession;
  /** What its nonce was spent on: SHA-256 of what was signed, hexadecimal. */
  readonly spentOn?: string;
}

/** An hour longer than it is open: whoever comes late, or a second time, is told so. Afterwards its id is unknown, which is refused as well. */
const KEEP_MS = 3_600_000;

export function createAuthenticationStore({records}: Vault, audience: string) {
  /** @throws {PassbaseError} `ERR_AUTH_UNKNOWN_IDENTITY` */
  const identity = async (identityAccessKey: string): Promise<StoredIdentity> =>
    found(await records.get<StoredIdentity>(audience, 'identity', identityAccessKey));

  return {
    identity,

    /**
     * Writes it over what the Identity had of it, or as its first.
     * @throws {PassbaseError} `ERR_AUTH_UNKNOWN_IDENTITY`; `ERR_AUTH_PASSKEY_MALFORMED` where it got another one meanwhile.
     */
    async keepPasskey(identityAccessKey: string, passkey: EnrolledPasskey): Promise<void> {
      await records.update<StoredIdentity>(audience, 'identity', identityAccessKey, (before) => {
        const {passkeys = [], ...rest} = found(before);
        return {...rest, passkeys: enrolPasskey(passkeys, passkey)};
      });
    },

    save: (stored: StoredAuthentication): Promise<void> =>
      records.put(
        ...([audience, 'authentication', stored.session.authenticationId] as const),
        stored,
        keptUntil(stored.session),
      ),

    /**
     * A nonce is good for one bundle, whatever comes of it, and whichever tab it comes to.
     * @throws {PassbaseError} as `assertUnspent` does.
     */
    async spend({session}: StoredAuthentication, signed: string): Promise<void> {
      await records.update<StoredAuthentication>(
        ...([audience, 'authentication', session.authenticationId] as const),
        (before) => {
          assertUnspent(before, signed);
          return {...before, spentOn: signed};
        },
        keptUntil(session),
      );
    },

    load: (authenticationId: string): Promise<StoredAuthentication | undefined> =>
      records.get<StoredAuthentication>(audience, 'authentication', authenticationId),

    drop: (authenticationId: string): Promise<void> =>
      records.delete(audience, 'authentication', authenticationId),
  };
}

/**
 * @param signed - SHA-256 of what the bundle signs, hexadecimal.
 * @throws {PassbaseError} `ERR_AUTH_REPLAYED` where it was spent on this bundle, `ERR_AUTH_NONCE` on another, or where none is open.
 */
export function assertUnspent(
  stored: StoredAuthentication | undefined,
  signed: string,
): asserts stored is StoredAuthentication {
  if (!stored) throw new PassbaseError('ERR_AUTH_NONCE', 'no such authentication is open');
  const {spentOn} = stored;
  if (spentOn === signed) {
    throw new PassbaseError('ERR_AUTH_REPLAYED', 'this bundle was received before');
  }
  if (spentOn !== undefined) {
    throw new PassbaseError('ERR_AUTH_NONCE', 'the nonce was used by another bundle');
  }
}

const keptUntil = ({expiresAt}: AuthenticationSession) => ({
  expiresAt: Date.parse(expiresAt) + KEEP_MS,
});

function found(identity: StoredIdentity | undefined): StoredIdentity {
  if (!identity) {
    throw new PassbaseError('ERR_AUTH_UNKNOWN_IDENTITY', 'no such Identity is on this device');
  }
  return identity;
}
