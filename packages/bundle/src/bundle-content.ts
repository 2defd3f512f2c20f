/** What goes into a bundle, before anything is hashed or signed. */
import type {
  CaptureConsent,
  DataPoint,
  DocumentRecord,
  Manifest,
  ModelRecord,
  Resource,
  VerificationSession,
} from '@passbase-verify/protocol';

/** The members of {@link Manifest} that are taken over as they are, and those that sealing turns into digests. */
export interface BundleContent {
  /** The Verification that this bundle answers; a whole `VerificationSession` fits. */
  readonly session: Pick<
    VerificationSession,
    'verificationId' | 'audience' | 'nonce' | 'expiresAt'
  >;
  /** Makes it the bundle of a Biometric Authentication, whose id is the session's `verificationId`: a selfie, and nothing else. */
  readonly authenticates?: Manifest['authenticates'];
  /** ISO 8601 instant, UTC. */
  readonly issuedAt: string;
  readonly sdk: Manifest['sdk'];
  readonly identity: Manifest['identity'];
  readonly capture: Manifest['capture'];
  /** With the bytes of their files; the manifest gets the digests. File ids are unique over all Resources. */
  readonly resources: readonly Resource[];
  readonly liveness?: NonNullable<Manifest['liveness']>;
  readonly faceMatch?: NonNullable<Manifest['faceMatch']>;
  readonly passkey?: NonNullable<Manifest['passkey']>;
  readonly documents: readonly DocumentRecord[];
  /** With their values; the manifest gets salted digests. */
  readonly claims: readonly DataPoint[];
  readonly consent: CaptureConsent;
  readonly models: readonly ModelRecord[];
}
