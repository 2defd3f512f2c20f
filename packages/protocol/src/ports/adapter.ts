/** The adapter: between the widget and a backend. Written by integrators; the embedded backend is one. */
import type {SealedBundle} from '../bundle.js';
import type {ConsentWithdrawal, ShareConsent} from '../consent.js';
import type {DataPoint} from '../data-point.js';
import type {IdentityAccessKey, IdentityStatus} from '../identity.js';
import type {Abortable} from './abortable.js';
import type {Authentication} from './authentication.js';
import type {UploadProgress, VerificationRequest, VerificationSession} from './session.js';

/** The backend has the bundle, whole. */
export interface Receipt {
  readonly verificationId: string;
  readonly receivedAt: string;
}

/** What the backend concluded. */
export interface VerificationResult {
  readonly verificationId: string;
  readonly identityAccessKey: IdentityAccessKey;
  readonly status: IdentityStatus;
  readonly dataPoints: readonly DataPoint[];
  /** Codes that say why, where the status is `declined` or `pending`. */
  readonly reasons: readonly string[];
}

/** A consent record with its signature by the device key: a compact JWS over the record's canonical JSON. */
export interface SignedConsent {
  readonly record: ShareConsent;
  readonly jws: string;
}

/** The backend has recorded what was consented to. */
export interface ShareReceipt {
  /** The Data points as an SD-JWT VC with all its disclosures, bound to the device key; the User presents of it what they granted. */
  readonly credential?: string;
}

/** A withdrawal with its signature by the device key that signed the consent. */
export interface SignedWithdrawal {
  readonly record: ConsentWithdrawal;
  readonly jws: string;
}

/** The backend has withdrawn a consent: it no longer uses or keeps what nothing else entitles it to. */
export interface WithdrawalReceipt {
  /** Of the withdrawn consent, as in the record. */
  readonly consentDigest: string;
  /** ISO 8601 instant, UTC: when the backend did so for the first time. */
  readonly confirmedAt: string;
  /** Keys of the Data points that it deleted. Those that another consent still covers stay. */
  readonly deleted: readonly string[];
}

export interface Adapter {
  /** Absent where the backend has none. */
  readonly authentication?: Authentication;
  /** Opens a Verification: the backend draws id, nonce and challenge. */
  open(request: VerificationRequest, options: Abortable): Promise<VerificationSession>;
  /** Hands over the sealed bundle. Calling again with the same bundle is safe. */
  submit(
    bundle: SealedBundle,
    options: Abortable & {readonly onProgress?: (progress: UploadProgress) => void},
  ): Promise<Receipt>;
  /** Waits for the backend's answer. */
  result(receipt: Receipt, options: Abortable): Promise<VerificationResult>;
  /** Records what the User consented to share. Called again with the same consent, where the answer was lost, it answers as the first time. */
  share(consent: SignedConsent, options: Abortable): Promise<ShareReceipt | undefined>;
  /** Withdraws a consent. Calling again is safe, and answers as the first time. Absent where a backend takes none this way. */
  withdraw?(withdrawal: SignedWithdrawal, options: Abortable): Promise<WithdrawalReceipt>;
  /** The User gave up: the backend drops what it has of this Verification, with a share whose answer has not arrived. */
  cancel(verificationId: string, options: Abortable): Promise<void>;
}
