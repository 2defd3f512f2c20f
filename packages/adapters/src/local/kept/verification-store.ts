/** What the embedded backend keeps, in the vault: open Verifications for a while, Identities and consents until they are wiped. */
import {PassbaseError, type SignedConsent} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {mergeIdentity} from './merge-identity.js';
import type {ReceivedBundle, StoredIdentity, StoredVerification} from './stored.js';

/** A Verification that was neither shared nor cancelled is forgotten after a day. */
const KEEP_VERIFICATION_MS = 24 * 3_600_000;

export function createVerificationStore({records}: Vault, audience: string) {
  return {
    save: (stored: StoredVerification): Promise<void> =>
      records.put(audience, 'verification', stored.session.verificationId, stored, {
        expiresAt: Date.parse(stored.session.expiresAt) + KEEP_VERIFICATION_MS,
      }),

    /** @throws {PassbaseError} `ERR_BUNDLE_VERIFICATION` where there is none of this id. */
    async load(verificationId: string): Promise<StoredVerification> {
      const stored = await records.get<StoredVerification>(
        audience,
        'verification',
        verificationId,
      );
      if (!stored) {
        throw new PassbaseError('ERR_BUNDLE_VERIFICATION', 'no such Verification is open');
      }
      return stored;
    },

    drop: (verificationId: string): Promise<void> =>
      records.delete(audience, 'verification', verificationId),

    /** Undefined where there is none of this key. */
    identity: (identityAccessKey: string): Promise<StoredIdentity | undefined> =>
      records.get<StoredIdentity>(audience, 'identity', identityAccessKey),

    /** All that can be read: one that is broken must not keep the User from a new one. */
    async identities(): Promise<readonly StoredIdentity[]> {
      try {
        const all = await records.list<StoredIdentity>(audience, 'identity');
        return all.map(({value}) => value);
      } catch (error) {
        if (error instanceof PassbaseError && error.code === 'ERR_VAULT_CORRUPT') return [];
        throw error;
      }
    },

    /** Writes the Identity with what is new of it, and this consent added. */
    async keepIdentity(received: ReceivedBundle, consent: SignedConsent): Promise<void> {
      const {identityAccessKey} = received.result;
      const before = await records.get<StoredIdentity>(audience, 'identity', identityAccessKey);
      const identity = mergeIdentity(before, received, consent);
      await records.put(audience, 'identity', identityAccessKey, identity);
    },
  };
}
