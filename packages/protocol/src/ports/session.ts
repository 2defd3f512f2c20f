/** What is asked of a backend, and the Verification that it opens for it. */
import type {Challenge} from '../challenge.js';
import type {KnownIdentity, ReuseMode} from '../identity.js';
import type {PasskeyMode, PasskeySession} from '../passkey.js';
import type {WalletOffer} from '../wallet.js';

/** What a Verification asks for; made by `flow` from the element's attributes. */
export interface VerificationRequest {
  readonly requestedDataPoints: readonly string[];
  readonly documents: readonly string[];
  readonly countries: readonly string[];
  readonly purpose: string;
  /** True where a document may also come as a file; a proof of address always may. */
  readonly allowUpload: boolean;
  /** IANA time zone in whose calendar ages are counted and documents expire. */
  readonly timeZone: string;
  /** True where a credential of a wallet may answer in the place of a document of identity. */
  readonly wallet?: boolean;
  /** What makes a known Identity count; `selfie` where absent. */
  readonly reuse?: ReuseMode;
  /** Evidence of a known Identity that is older than so many days does not count; absent: however old. At least 1. */
  readonly evidenceMaxAgeDays?: number;
  /** Whether the User is to make a passkey, for later authentications; `off` where absent. */
  readonly passkey?: PasskeyMode;
  /** Passed through from the integrator, never interpreted. */
  readonly metadata: Readonly<Record<string, string>>;
}

/** A Verification that the backend has opened. */
export interface VerificationSession {
  readonly verificationId: string;
  /** Who receives the bundle; shown to the User, signed into the manifest. */
  readonly audience: string;
  /** At least 128 bits, base64url, used once. */
  readonly nonce: string;
  readonly challenge: Challenge;
  /** ISO 8601 instant until which the bundle must have arrived. */
  readonly expiresAt: string;
  /** What is known of this User, as far as it counts for the request; absent where nobody is known. */
  readonly identity?: KnownIdentity;
  /** Which credentials of wallets the backend can judge; absent: none, or the request wants none. */
  readonly wallet?: WalletOffer;
  /** Absent where no passkey is asked for, or the backend takes none. */
  readonly passkey?: PasskeySession;
}

export interface UploadProgress {
  readonly sentBytes: number;
  readonly totalBytes: number;
}
