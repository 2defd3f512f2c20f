/**
 * Ports: what `flow` and `adapters` need from the rooms around them. Only `verify/src/compose.ts` knows the real ones.
 * Every method that waits takes an `AbortSignal` and rejects with its reason; every error is a `PassbaseError`.
 */
import type {ModelRecord, SealedBundle} from './bundle.js';
import type {CameraSignals} from './camera-signals.js';
import type {Challenge} from './challenge.js';
import type {ConsentReceipt} from './consent-receipt.js';
import type {ConsentWithdrawal, ShareConsent} from './consent.js';
import type {DataPoint} from './data-point.js';
import type {IdentityAccessKey, IdentityStatus, KnownIdentity, ReuseMode} from './identity.js';
import type {DataPointKey} from './catalogue.js';
import type {
  DocumentObservation,
  FaceDescription,
  FaceObservation,
  SeenField,
  SeenPage,
} from './observation.js';
import type {Quad, Rect} from './geometry.js';
import type {WalletAnswer, WalletOffer, WalletQuestion} from './wallet.js';
import type {
  AssertedPasskey,
  CreatedPasskey,
  PasskeyCredential,
  PasskeyMode,
  PasskeySession,
} from './passkey.js';

export interface Abortable {
  readonly signal: AbortSignal;
}

// ── Camera ────────────────────────────────────────────────────────────────

export type CameraFacing = 'front' | 'back';

export interface CameraDevice {
  readonly id: string;
  readonly label: string;
  readonly facing?: CameraFacing;
}

export interface CameraWish {
  readonly facing: CameraFacing;
  /** A device chosen by the User or the page; wins over `facing`. */
  readonly deviceId?: string;
}

/** One frame for analysis. Whoever receives it closes `image`, in `finally`. */
export interface Frame {
  readonly image: ImageBitmap;
  /** Milliseconds since the camera was opened; strictly increasing. */
  readonly at: number;
}

/** A picture or a clip as evidence. */
export interface CameraFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** ISO 8601 instant, UTC. */
  readonly capturedAt: string;
}

export interface ClipRecorder {
  /** Ends the recording and hands it over. */
  stop(options: Abortable): Promise<CameraFile>;
  /** Ends the recording and drops it. */
  discard(): void;
}

export interface OpenCamera {
  readonly device: CameraDevice;
  /** True where the preview should be shown as in a mirror. Frames and evidence are never mirrored. */
  readonly mirrored: boolean;
  readonly width: number;
  readonly height: number;
  readonly frameRate?: number;
  /** The element that plays the stream; the screen may adopt it. Removing it from the page stops nothing. */
  readonly video: HTMLVideoElement;
  /** Aborted, with `ERR_CAMERA_ENDED` as its reason, when the track ends without `close()`. */
  readonly ended: AbortSignal;
  /** The newest frame at most `maxSide` pixels long; each call waits for a frame newer than the last one handed out. */
  nextFrame(options: Abortable & {readonly maxSide: number}): Promise<Frame>;
  /** A new full-size still, JPEG. */
  takeStill(options: Abortable): Promise<CameraFile>;
  /** Begins a clip; undefined where the browser can't record. */
  recordClip(): ClipRecorder | undefined;
  /** Facts by which a made-up camera may give itself away, as far as they are known by now. */
  signals(options: Abortable): Promise<CameraSignals>;
  /** Stops every track. May be called again. */
  close(): void;
}

export interface Camera {
  /**
   * Asks for nothing.
   * @throws {PassbaseError} `ERR_CAMERA_INSECURE`, `_POLICY` or `_UNSUPPORTED` where this page can't have a camera at all.
   */
  assertSupported(): void;
  /** Asks for the camera and waits until it plays. */
  open(wish: CameraWish, options: Abortable): Promise<OpenCamera>;
  /** Devices known so far; labels are empty before permission. */
  devices(): Promise<readonly CameraDevice[]>;
}

// ── Vision ────────────────────────────────────────────────────────────────

/** `text` reads printed fields and sheets, `match` compares faces; each is loaded only where it is asked for. */
export type EngineName = 'face' | 'document' | 'text' | 'match';

export interface LoadProgress {
  readonly loadedBytes: number;
  readonly totalBytes: number;
}

/** What is read on a document besides its MRZ; each of these is loaded when it is first wanted. */
export interface ReadingWishes {
  /** A PDF417 or QR code. */
  readonly barcode?: boolean;
}

export interface ReadDocumentOptions extends Abortable {
  readonly want?: ReadingWishes;
}

export interface ObserveDocumentOptions extends ReadDocumentOptions {
  /** Where the page is expected in the frame. */
  readonly guide: Rect;
  /** True asks the engine to read as well, which takes several frames' time: the MRZ, and what is wanted besides. */
  readonly read: boolean;
}

/** What is printed on a still: where, in which country's language, and how long reading may take. */
export interface ReadTextOptions extends Abortable {
  /** As `readDocument` located it; the whole picture where absent. */
  readonly page?: SeenPage;
  /** The document's issuing country, which says in what language it is printed. */
  readonly country?: string;
  /** Of loading the engine. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface ReadFieldsOptions extends ReadTextOptions {
  readonly page: SeenPage;
  /** Which labels to look for. */
  readonly document: 'identity' | 'licence' | 'health-card';
  readonly mrzBand?: Quad;
  /** Data points to look for; every line of print where absent. */
  readonly wanted?: readonly DataPointKey[];
}

export interface DescribeFaceOptions extends Abortable {
  /**
   * Where the face is: quads in 0..1 of the still, in reading order, looked at one after the other until there is a face. Default:
   * anywhere in the still; only such a face is asked how it came before the camera, for one on a document is a print.
   */
  readonly regions?: readonly Quad[];
  /** Of loading the engine. */
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface ObserveFaceOptions extends Abortable {
  /** True measures the colours of the face's places as well; wanted only while the screen lights the face. */
  readonly colours?: boolean;
}

export interface Vision {
  /** Loads and warms an engine; quick where it is ready. */
  prepare(
    engine: EngineName,
    options: Abortable & {readonly onProgress?: (progress: LoadProgress) => void},
  ): Promise<void>;
  /** Takes over the frame and closes it. */
  observeFace(frame: Frame, options: ObserveFaceOptions): Promise<FaceObservation>;
  /** Takes over the frame and closes it. */
  observeDocument(frame: Frame, options: ObserveDocumentOptions): Promise<DocumentObservation>;
  /** Reads a still: an encoded picture at full size. */
  readDocument(still: Blob, options: ReadDocumentOptions): Promise<DocumentObservation>;
  /** Reads the printed fields of a still that `readDocument` has located a page in. */
  readFields(still: Blob, options: ReadFieldsOptions): Promise<readonly SeenField[]>;
  /** Reads the lines of a letter or another sheet, top to bottom. */
  readSheet(still: Blob, options: ReadTextOptions): Promise<readonly SeenField[]>;
  /** Describes the largest face of a still; undefined where there is none. */
  describeFace(still: Blob, options: DescribeFaceOptions): Promise<FaceDescription | undefined>;
  /** The models loaded so far, as recorded in the manifest. */
  models(): readonly ModelRecord[];
  /** Ends every worker. The next call starts them again. */
  close(): void;
}

// ── Files ─────────────────────────────────────────────────────────────────

/** A page of a file that the User chose, as a still. */
export interface FilePage extends CameraFile {
  /** The lines of text that the file itself carries, where it does. */
  readonly text?: readonly SeenField[];
}

export interface OpenFile {
  /** 1 for pictures. */
  readonly pageCount: number;
  /**
   * @param index - 0 for the first page.
   * @param options - `maxSide`: the longest side of the still in pixels; pictures are never enlarged.
   */
  page(index: number, options: Abortable & {readonly maxSide: number}): Promise<FilePage>;
}

export interface Files {
  /**
   * Opens a picture or a PDF; the one before is closed.
   * @throws {PassbaseError} `ERR_VISION_FILE_…`
   */
  open(file: Blob, options: Abortable): Promise<OpenFile>;
  /** Ends what runs and forgets the file. The next call starts anew. */
  close(): void;
}

// ── Wallet ────────────────────────────────────────────────────────────────

/** The User's wallets, behind the browser's Digital Credentials API. */
export interface Wallet {
  /** True where this browser and page can ask a wallet. Asks for nothing. */
  isAvailable(): boolean;
  /**
   * Asks; to be called in the press of a button, which browsers demand.
   * @throws {PassbaseError} `ERR_WALLET_CANCELLED` where the User closed it or no wallet can answer, `_FAILED`, `_TIMEOUT`.
   */
  ask(question: WalletQuestion, options: Abortable): Promise<WalletAnswer>;
}

// ── Device key ────────────────────────────────────────────────────────────

/** An ECDSA P-256 key pair whose private half can't be exported. */
export interface DeviceKey {
  readonly privateKey: CryptoKey;
  readonly publicJwk: JsonWebKey;
  /** RFC 7638 thumbprint of `publicJwk`, base64url SHA-256. */
  readonly thumbprint: string;
}

export interface DeviceKeys {
  /** The key of this integrator (`audience`) on this device; made on first use. */
  forAudience(audience: string, options: Abortable): Promise<DeviceKey>;
}

// ── Passkeys ──────────────────────────────────────────────────────────────

/** What an authenticator is asked for. Whoever asks does so on a press of the User's. */
export interface PasskeyRequest extends Abortable {
  /** What it signs; see `passkeyChallenge` of `bundle`. */
  readonly challenge: Uint8Array<ArrayBuffer>;
  readonly rpId: string;
}

export interface PasskeyCreation extends PasskeyRequest {
  /** `id`: drawn at random, no more than 64 bytes; `name`: shown by the browser beside the passkey. */
  readonly user: {readonly id: Uint8Array<ArrayBuffer>; readonly name: string};
}

/** The User's authenticators, through the browser. */
export interface Passkeys {
  /** Asks for nothing. False where this page can't have passkeys at all. */
  supported(): boolean;
  /** @throws {PassbaseError} `ERR_AUTH_PASSKEY_CANCELLED`, `_TIMEOUT`, `_FAILED` */
  create(creation: PasskeyCreation): Promise<CreatedPasskey>;
  /** Lets one of these sign. @throws as `create` does. */
  get(
    request: PasskeyRequest & {readonly credentials: readonly PasskeyCredential[]},
  ): Promise<AssertedPasskey>;
}

// ── Unfinished journey ────────────────────────────────────────────────────

/** Keeps an unfinished journey on this device, encrypted: JSON values by name. */
export interface UnfinishedStore {
  /** @param options - `expiresAt`: milliseconds since 1970 from which on it is gone. */
  put(name: string, value: unknown, options: {readonly expiresAt: number}): Promise<void>;
  /** Undefined where there is none any more. */
  get(name: string): Promise<unknown>;
  delete(name: string): Promise<void>;
  /** Deletes everything, also what a page that ended in the middle of writing has left. */
  clear(): Promise<void>;
}

// ── Adapter ───────────────────────────────────────────────────────────────

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
  /** Records what the User consented to share. */
  share(consent: SignedConsent, options: Abortable): Promise<ShareReceipt | undefined>;
  /** Withdraws a consent. Calling again is safe, and answers as the first time. Absent where a backend takes none this way. */
  withdraw?(withdrawal: SignedWithdrawal, options: Abortable): Promise<WithdrawalReceipt>;
  /** The User gave up: the backend drops what it has of this Verification. */
  cancel(verificationId: string, options: Abortable): Promise<void>;
}

// ── The User's own history of consents ────────────────────────────────────

/** A consent as the User keeps it on the device, apart from what any backend keeps. No value of a Data point is in it. */
export interface KeptConsent {
  /** SHA-256 of the consent's JWS, lower-case hexadecimal. */
  readonly id: string;
  readonly signed: SignedConsent;
  /** As it stands: of a withdrawn consent once that is confirmed, and not before. */
  readonly receipt: ConsentReceipt;
  /** The User has withdrawn it; kept before it is sent, so that the same one can be sent again. */
  readonly withdrawal?: SignedWithdrawal;
  /** The backend has confirmed the withdrawal. */
  readonly confirmed?: WithdrawalReceipt;
}

/** Rejects with `ERR_VAULT_…` as the vault does. */
export interface ConsentHistory {
  /** Writes an entry over the one with its id. Its audience is the consent's recipient. */
  put(entry: KeptConsent, options: Abortable): Promise<void>;
  /** Consents given to this integrator, the newest first. */
  list(audience: string, options: Abortable): Promise<readonly KeptConsent[]>;
  /** Drops an entry; nothing happens where there is none. The consent itself stays what it is. */
  forget(audience: string, id: string, options: Abortable): Promise<void>;
}
