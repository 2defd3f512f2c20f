/** What the embedded backend keeps, in the vault: open Verifications for a while, Identities and consents until they are wiped. */
import {PassbaseError, type SignedConsent} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {mergeIdentity} from './merge-identity.js';
import type {ReceivedBundle, StoredIdentity, StoredVerification} from './stored.js';

/** A Verification that was neither shared nor cancelled is forgotten after a day. */
const KEEP_VERIFICATION_MS = 24 * 3_600_000;

export function createVerificationStore({records}: Vault, audience: string) {
  const keptUntil = ({session}: StoredVerification) => ({
    expiresAt: Date.parse(session.expiresAt) + KEEP_VERIFICATION_MS,
  });

  return {
    save: (stored: StoredVerification): Promise<void> =>
      records.put(
        ...([audience, 'verification', stored.session.verificationId] as const),
        stored,
        keptUntil(stored),
      ),

    /** @throws {PassbaseError} `ERR_BUNDLE_VERIFICATION` where there is none of this id. */
    load: async (verificationId: string): Promise<StoredVerification> =>
      opened(await records.get<StoredVerification>(audience, 'verification', verificationId)),

    /**
     * The first bundle that is judged counts, whichever tab it came to.
     * @returns What is kept: of another bundle, where that one came first.
     * @throws {PassbaseError} `ERR_BUNDLE_VERIFICATION` where it was cancelled meanwhile.
     */
    async receive(stored: StoredVerification, received: ReceivedBundle): Promise<ReceivedBundle> {
      const after = await records.update<StoredVerification>(
        ...([audience, 'verification', stored.session.verificationId] as const),
        (before) => ({received, ...opened(before)}),
        keptUntil(stored),
      );
      return after?.received ?? received;
    },

    isOpen: async (verificationId: string): Promise<boolean> =>
      (await records.get(audience, 'verification', verificationId)) !== undefined,

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
      await records.update<StoredIdentity>(audience, 'identity', identityAccessKey, (before) =>
        mergeIdentity(before, received, consent),
      );
    },
  };
}

function opened(stored: StoredVerification | undefined): StoredVerification {
  if (!stored) throw new PassbaseError('ERR_BUNDLE_VERIFICATION', 'no such Verification is open');
  return stored;
}
