/** What an adapter offers for Biometric Authentication. */
import type {SealedBundle} from '../bundle.js';
import type {IdentityAccessKey} from '../identity.js';
import type {PasskeyMode} from '../passkey.js';
import type {Abortable} from './abortable.js';
import type {UploadProgress, VerificationSession} from './session.js';

/** What a Biometric Authentication asks for: that the User shows this Identity to be theirs. */
export interface AuthenticationRequest {
  readonly identityAccessKey: IdentityAccessKey;
  readonly purpose: string;
  /** Whether a passkey is to sign as well; `off` where absent. */
  readonly passkey?: PasskeyMode;
}

/** A Biometric Authentication that the backend has opened; the rest as in a `VerificationSession`. */
export interface AuthenticationSession extends Pick<
  VerificationSession,
  'audience' | 'nonce' | 'challenge' | 'expiresAt' | 'passkey'
> {
  readonly authenticationId: string;
  readonly identityAccessKey: IdentityAccessKey;
}

/** The User has shown it: a live face, the enrolled one, and the device key that sealed the enrolment. */
export interface AuthenticationResult {
  readonly authenticationId: string;
  readonly identityAccessKey: IdentityAccessKey;
  /** ISO 8601 instant, UTC. */
  readonly authenticatedAt: string;
  /** `verified`: an enrolled passkey has signed as well; `enrolled`: one was made just now. Absent: none came along. */
  readonly passkey?: 'verified' | 'enrolled';
  /** Codes of what else is to be known, e.g. `judged-on-device`. */
  readonly reasons: readonly string[];
}

/** What an adapter offers that can tell whether an Identity is the User's. */
export interface Authentication {
  /**
   * Opens an authentication: the backend draws id, nonce and challenge.
   * @throws {PassbaseError} before any camera opens: `ERR_AUTH_UNKNOWN_IDENTITY`, `_OTHER_DEVICE`, `_NOT_ENROLLED`, `_TOO_MANY`;
   * `_PASSKEY_NOT_ENROLLED` where one is required and there is none.
   */
  open(request: AuthenticationRequest, options: Abortable): Promise<AuthenticationSession>;
  /**
   * Hands over the sealed bundle; resolves only where it authenticates. A nonce is good for one bundle, whatever came of it, so
   * whoever lost the answer opens another authentication.
   * @throws {PassbaseError} `ERR_AUTH_…` for the first thing that speaks against it, `ERR_BUNDLE_…` for a bundle that does not verify.
   */
  submit(
    bundle: SealedBundle,
    options: Abortable & {readonly onProgress?: (progress: UploadProgress) => void},
  ): Promise<AuthenticationResult>;
  /** The User gave up: the backend forgets it. */
  cancel(authenticationId: string, options: Abortable): Promise<void>;
}
