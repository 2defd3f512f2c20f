/** The bundle: sealed Resources. The manifest is what is signed; see `packages/bundle/MANIFEST.md`. */
import type {CameraSignals} from './camera-signals.js';
import type {Challenge} from './challenge.js';
import type {CaptureConsent} from './consent.js';
import type {Evidence} from './data-point.js';
import type {IdentityAccessKey} from './identity.js';
import type {BarcodeReading, MrzReading} from './observation.js';
import type {PasskeyRecord} from './passkey.js';
import type {FileOrigin, ResourceFile, ResourceFileKind} from './resource.js';
import type {FaceMatchRecord, LivenessReason, LivenessStepRecord, Verdict} from './verdict.js';

/** A file as the manifest names it: its digest stands for its bytes. */
export interface ManifestFile {
  readonly id: string;
  readonly kind: ResourceFileKind;
  readonly page?: 1 | 2;
  readonly origin?: FileOrigin;
  readonly mediaType: string;
  readonly bytes: number;
  /** SHA-256 of the bytes, lower-case hexadecimal. */
  readonly sha256: string;
  readonly capturedAt: string;
  readonly width?: number;
  readonly height?: number;
}

export interface ManifestResource {
  readonly id: string;
  readonly type: string;
  readonly country?: string;
  readonly files: readonly ManifestFile[];
}

/** What was recorded about the camera of each Resource. */
export interface CaptureRecord {
  readonly resourceId: string;
  readonly cameraLabel: string;
  readonly width: number;
  readonly height: number;
  readonly frameRate?: number;
  readonly facing?: string;
  readonly signals?: CameraSignals;
}

/** What the device concluded about a document, for the backend to compare with its own reading. */
export interface DocumentRecord {
  readonly resourceId: string;
  /** Read from the evidence still, not from the live frames. */
  readonly mrz?: MrzReading;
  readonly barcode?: BarcodeReading;
  readonly checks: readonly {readonly name: string; readonly passed: boolean}[];
}

/** A value the device claims, by digest: SHA-256 over the canonical JSON of `[salt, key, value]`, lower-case hexadecimal. */
export interface ClaimRecord {
  readonly key: string;
  readonly valueDigest: string;
  readonly salt: string;
  readonly evidence: Evidence;
}

export interface ModelRecord {
  readonly name: string;
  readonly version: string;
  readonly sha256: string;
}

/** The manifest, version 1. Its JSON Schema is published by `bundle`. */
export interface Manifest {
  readonly version: 1;
  /** Of the Verification; of the Biometric Authentication where `authenticates` is present. */
  readonly verificationId: string;
  /**
   * Access key of the Identity that the User shows to be theirs. Present in bundles of Biometric Authentications alone, whose JWS is of
   * another `typ`: neither kind of bundle can be taken for the other.
   */
  readonly authenticates?: IdentityAccessKey;
  readonly audience: string;
  readonly nonce: string;
  /** ISO 8601 instants, UTC. */
  readonly issuedAt: string;
  readonly expiresAt: string;
  readonly sdk: {readonly name: string; readonly version: string};
  /** The Identity that the User says to be, and its Resources that this bundle builds upon. */
  readonly identity: {readonly claimed?: string; readonly resources?: readonly string[]};
  readonly capture: {
    readonly pageOrigin: string;
    readonly userAgent?: string;
    readonly cameras: readonly CaptureRecord[];
  };
  readonly resources: readonly ManifestResource[];
  readonly liveness?: {
    readonly resourceId: string;
    readonly challenge: Challenge;
    readonly steps: readonly LivenessStepRecord[];
    readonly scores: Readonly<Record<string, number>>;
    readonly verdict: Verdict;
    readonly reasons: readonly LivenessReason[];
  };
  /** Absent where nothing was to be compared. */
  readonly faceMatch?: FaceMatchRecord;
  /** A passkey that was made with a Verification, or has signed the nonce of an authentication. */
  readonly passkey?: PasskeyRecord;
  readonly documents: readonly DocumentRecord[];
  readonly claims: readonly ClaimRecord[];
  readonly consent: CaptureConsent;
  readonly models: readonly ModelRecord[];
  /** Names of members that a reader must understand, else refuse. None exist in version 1. */
  readonly critical?: readonly string[];
}

/** A sealed bundle: a compact JWS over the canonical manifest, and the files that it names, by file id. */
export interface SealedBundle {
  readonly jws: string;
  readonly files: ReadonlyMap<string, ResourceFile>;
}
