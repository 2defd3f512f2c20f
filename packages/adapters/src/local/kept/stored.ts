/** What the embedded backend keeps of a Verification and of an Identity. */
import type {EnrolledPasskey} from '@passbase-verify/bundle/passkey';
import type {
  FaceDescription,
  KnownResource,
  Receipt,
  SignedConsent,
  VerificationRequest,
  VerificationResult,
  VerificationSession,
} from '@passbase-verify/protocol';

/** A Resource that was verified, without its files. */
export type KeptResource = KnownResource;

/** A face as later selfies are compared with it. A biometric template: it leaves the vault for nobody. */
export interface EnrolledFace extends Pick<FaceDescription, 'descriptor' | 'eyeDistance'> {
  /** Whose descriptor it is, as `FACE_NETWORK`. Absent in those that were kept before there was a second network. */
  readonly network?: string;
}

/** What an Identity gets of a bundle besides its Data points. */
export interface IdentityNews {
  /** By the ids that they have in the bundle. */
  readonly resources: readonly KeptResource[];
  /** Absent where no face was compared with a document's. */
  readonly enrolled?: readonly EnrolledFace[];
  /** Absent where none was made. */
  readonly passkey?: EnrolledPasskey;
}

/** A bundle that was judged. Its images are not kept: nobody would look at them. */
export interface ReceivedBundle {
  /** SHA-256 of its JWS, hexadecimal: which bundle it was, without what was read in it. */
  readonly digest: string;
  readonly thumbprint: string;
  readonly receipt: Receipt;
  /** Stays when it was shared, for a share whose answer was lost is answered again with a credential of it. */
  readonly result: VerificationResult;
  /** Access key of the known Identity whose values are in the result. */
  readonly buildsUpon?: string;
  /** Absent once the Identity has it. */
  readonly news?: IdentityNews;
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
