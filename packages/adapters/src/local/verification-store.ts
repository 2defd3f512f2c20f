/** What the embedded backend keeps, in the vault: open Verifications for a while, Identities and consents until they are wiped. */
import type {EnrolledPasskey} from '@passbase-verify/bundle/passkey';
import {
  PassbaseError,
  type FaceDescription,
  type Receipt,
  type SignedConsent,
  type VerificationRequest,
  type VerificationResult,
  type VerificationSession,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import type {KeptResource} from './kept-resources.js';
import {mergeIdentity} from './merge-identity.js';

/** A face as later selfies are compared with it. A biometric template: it leaves the vault for nobody. */
export type EnrolledFace = Pick<FaceDescription, 'descriptor' | 'eyeDistance'>;

/** A bundle that was judged. Its images are not kept: nobody would look at them. */
export interface ReceivedBundle {
  readonly jws: string;
  readonly thumbprint: string;
  readonly receipt: Receipt;
  readonly result: VerificationResult;
  /** By the ids that they have in the bundle. */
  readonly resources: readonly KeptResource[];
  /** Absent where no face was compared with a document's. */
  readonly enrolled?: readonly EnrolledFace[];
  /** Absent where none was made. */
  readonly passkey?: EnrolledPasskey;
}

export interface StoredVerification {
  readonly session: VerificationSession;
  readonly request: VerificationRequest;
  /** Present once the bundle is in. */
  readonly received?: ReceivedBundle;
}

export interface StoredIdentity {
  readonly identityAccessKey: string;
  readonly status: VerificationResult['status'];
  readonly dataPoints: VerificationResult['dataPoints'];
  /** By ids of their own: those of several bundles. */
  readonly resources: readonly KeptResource[];
  readonly enrolled?: readonly EnrolledFace[];
  /** Absent where none was ever made. */
  readonly passkeys?: readonly EnrolledPasskey[];
  /** Thumbprint of the device key that sealed the bundle. */
  readonly thumbprint: string;
  readonly consents: readonly SignedConsent[];
}

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
