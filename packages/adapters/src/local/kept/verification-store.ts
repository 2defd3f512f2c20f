/** What the embedded backend keeps, in the vault: open Verifications for a while, Identities and consents until they are wiped. */
import {PassbaseError, type SignedConsent} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {assertThere, mergeIdentity} from './merge-identity.js';
import type {ReceivedBundle, StoredIdentity, StoredVerification} from './stored.js';

/** A Verification that nothing was sent for is forgotten after a day: until then whoever comes late is told so. There is no value in it. */
const KEEP_OPEN_MS = 24 * 3_600_000;

/** Values and faces wait for their User to decide at the share screen, and no longer: as much time again as a Verification has. */
const KEEP_RECEIVED_MS = 15 * 60_000;

export function createVerificationStore({records}: Vault, audience: string) {
  const keptFor = ({session}: StoredVerification, ms: number) => ({
    expiresAt: Date.parse(session.expiresAt) + ms,
  });

  return {
    save: (stored: StoredVerification): Promise<void> =>
      records.put(
        ...([audience, 'verification', stored.session.verificationId] as const),
        stored,
        keptFor(stored, KEEP_OPEN_MS),
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
        keptFor(stored, KEEP_RECEIVED_MS),
      );
      return after?.received ?? received;
    },

    /**
     * Forgets what the Identity has by now, faces first of all.
     * @returns False where the Verification was cancelled or withdrawn meanwhile.
     */
    async settle(stored: StoredVerification): Promise<boolean> {
      const after = await records.update<StoredVerification>(
        ...([audience, 'verification', stored.session.verificationId] as const),
        (before) => {
          if (!before?.received) return undefined;
          const {news: _news, ...received} = before.received;
          return {...before, received};
        },
        keptFor(stored, KEEP_RECEIVED_MS),
      );
      return after !== undefined;
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

    /**
     * Writes the Identity with what is new of it, and this consent added.
     * @throws {PassbaseError} as `mergeIdentity` does.
     */
    async keepIdentity(received: ReceivedBundle, consent: SignedConsent): Promise<void> {
      const {
        result: {identityAccessKey},
        buildsUpon,
      } = received;
      if (buildsUpon !== undefined) {
        assertThere(await records.get<StoredIdentity>(audience, 'identity', buildsUpon));
      }
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
