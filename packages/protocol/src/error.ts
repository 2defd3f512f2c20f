/** The error tree: one class, stable codes, no secrets in the text. */

/** `true`: a retry can work without the integrator or the page changing anything but what the advice says. */
export const ERROR_CODES = {
  ERR_PROTOCOL_INVALID_ARGUMENT: {recoverable: false},
  ERR_PROTOCOL_UNKNOWN_DATA_POINT: {recoverable: false},
  ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE: {recoverable: false},
  ERR_PROTOCOL_UNKNOWN_COUNTRY: {recoverable: false},
  ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE: {recoverable: false},

  ERR_BUNDLE_MALFORMED: {recoverable: false},
  ERR_BUNDLE_HEADER: {recoverable: false},
  ERR_BUNDLE_SIGNATURE: {recoverable: false},
  ERR_BUNDLE_KEY_MISMATCH: {recoverable: false},
  ERR_BUNDLE_VERSION: {recoverable: false},
  ERR_BUNDLE_CRITICAL: {recoverable: false},
  ERR_BUNDLE_NOT_CANONICAL: {recoverable: false},
  ERR_BUNDLE_SCHEMA: {recoverable: false},
  ERR_BUNDLE_FILE_MISSING: {recoverable: false},
  ERR_BUNDLE_FILE_UNEXPECTED: {recoverable: false},
  ERR_BUNDLE_FILE_ALTERED: {recoverable: false},
  ERR_BUNDLE_EXPIRED: {recoverable: true},
  ERR_BUNDLE_NOT_YET_VALID: {recoverable: false},
  ERR_BUNDLE_NONCE: {recoverable: true},
  ERR_BUNDLE_AUDIENCE: {recoverable: false},
  ERR_BUNDLE_VERIFICATION: {recoverable: false},
  ERR_BUNDLE_CHALLENGE: {recoverable: false},
  ERR_BUNDLE_CONSENT: {recoverable: false},

  ERR_CAMERA_DENIED: {recoverable: true},
  ERR_CAMERA_DISMISSED: {recoverable: true},
  ERR_CAMERA_ABSENT: {recoverable: true},
  ERR_CAMERA_BUSY: {recoverable: true},
  ERR_CAMERA_POLICY: {recoverable: false},
  ERR_CAMERA_INSECURE: {recoverable: false},
  ERR_CAMERA_UNSUPPORTED: {recoverable: false},
  ERR_CAMERA_UNSUITABLE: {recoverable: true},
  ERR_CAMERA_ENDED: {recoverable: true},
  ERR_CAMERA_TIMEOUT: {recoverable: true},
  ERR_CAMERA_STILL: {recoverable: true},
  ERR_CAMERA_CLIP: {recoverable: true},

  ERR_VISION_ASSET_BASE: {recoverable: false},
  ERR_VISION_ASSET_MISSING: {recoverable: true},
  ERR_VISION_ASSET_WRONG_TYPE: {recoverable: false},
  ERR_VISION_ASSET_ALTERED: {recoverable: true},
  ERR_VISION_ASSET_NETWORK: {recoverable: true},
  ERR_VISION_WORKER_BLOCKED: {recoverable: false},
  ERR_VISION_WORKER_CRASHED: {recoverable: true},
  ERR_VISION_ENGINE: {recoverable: true},
  ERR_VISION_TIMEOUT: {recoverable: true},
  ERR_VISION_FILE_TYPE: {recoverable: true},
  ERR_VISION_FILE_HEIC: {recoverable: true},
  ERR_VISION_FILE_TOO_LARGE: {recoverable: true},
  ERR_VISION_FILE_TOO_SMALL: {recoverable: true},
  ERR_VISION_FILE_TOO_MANY_PAGES: {recoverable: true},
  ERR_VISION_FILE_BROKEN: {recoverable: true},
  ERR_VISION_FILE_ENCRYPTED: {recoverable: true},

  ERR_VAULT_BLOCKED: {recoverable: false},
  ERR_VAULT_QUOTA: {recoverable: true},
  ERR_VAULT_CORRUPT: {recoverable: true},

  ERR_FLOW_NOTHING_PROVES: {recoverable: false},
  ERR_FLOW_ALREADY_RUNNING: {recoverable: false},
  ERR_FLOW_NOT_ALLOWED_NOW: {recoverable: false},
  ERR_FLOW_LIVENESS_FAILED: {recoverable: true},
  ERR_FLOW_DOCUMENT_UNREADABLE: {recoverable: true},
  ERR_FLOW_CANCELLED: {recoverable: true},
  ERR_FLOW_NOT_GRANTED: {recoverable: false},
  ERR_FLOW_SESSION_EXPIRED: {recoverable: true},

  ERR_WALLET_CANCELLED: {recoverable: true},
  ERR_WALLET_FAILED: {recoverable: true},
  ERR_WALLET_TIMEOUT: {recoverable: true},
  ERR_WALLET_MALFORMED: {recoverable: true},
  ERR_WALLET_FORMAT: {recoverable: true},
  ERR_WALLET_TYPE: {recoverable: true},
  ERR_WALLET_ISSUER: {recoverable: true},
  ERR_WALLET_SIGNATURE: {recoverable: true},
  ERR_WALLET_ALTERED: {recoverable: true},
  ERR_WALLET_HOLDER: {recoverable: true},
  ERR_WALLET_AUDIENCE: {recoverable: true},
  ERR_WALLET_NONCE: {recoverable: true},
  ERR_WALLET_VALIDITY: {recoverable: true},

  ERR_AUTH_UNSUPPORTED: {recoverable: false},
  ERR_AUTH_UNKNOWN_IDENTITY: {recoverable: false},
  ERR_AUTH_NOT_ENROLLED: {recoverable: false},
  ERR_AUTH_OTHER_DEVICE: {recoverable: false},
  ERR_AUTH_NONCE: {recoverable: true},
  ERR_AUTH_REPLAYED: {recoverable: true},
  ERR_AUTH_LIVENESS: {recoverable: true},
  ERR_AUTH_FACE_NOT_COMPARED: {recoverable: true},
  ERR_AUTH_FACE_DIFFERS: {recoverable: true},
  ERR_AUTH_TOO_MANY: {recoverable: true},
  ERR_AUTH_PASSKEY_UNSUPPORTED: {recoverable: false},
  ERR_AUTH_PASSKEY_NOT_ENROLLED: {recoverable: false},
  ERR_AUTH_PASSKEY_CANCELLED: {recoverable: true},
  ERR_AUTH_PASSKEY_TIMEOUT: {recoverable: true},
  ERR_AUTH_PASSKEY_FAILED: {recoverable: true},
  ERR_AUTH_PASSKEY_MISSING: {recoverable: true},
  ERR_AUTH_PASSKEY_MALFORMED: {recoverable: true},
  ERR_AUTH_PASSKEY_UNKNOWN: {recoverable: true},
  ERR_AUTH_PASSKEY_CHALLENGE: {recoverable: true},
  ERR_AUTH_PASSKEY_ORIGIN: {recoverable: true},
  ERR_AUTH_PASSKEY_RELYING_PARTY: {recoverable: true},
  ERR_AUTH_PASSKEY_USER: {recoverable: true},
  ERR_AUTH_PASSKEY_COUNTER: {recoverable: true},
  ERR_AUTH_PASSKEY_SIGNATURE: {recoverable: true},

  ERR_ADAPTER_INVALID: {recoverable: false},
  ERR_ADAPTER_FAILED: {recoverable: true},
  ERR_ADAPTER_TIMEOUT: {recoverable: true},
  ERR_ADAPTER_NONSENSE: {recoverable: true},
  ERR_ADAPTER_REJECTED: {recoverable: true},
  ERR_ADAPTER_NO_WITHDRAWAL: {recoverable: false},

  ERR_VERIFY_UNEXPECTED: {recoverable: true},
} as const satisfies Record<string, {recoverable: boolean}>;

export type ErrorCode = keyof typeof ERROR_CODES;

export interface PassbaseErrorOptions {
  readonly cause?: unknown;
}

/** Every error that leaves this product. Tell them apart by `code`, never by text. */
export class PassbaseError extends Error {
  override readonly name = 'PassbaseError';
  readonly code: ErrorCode;
  /** True where trying again can work. */
  readonly recoverable: boolean;

  constructor(code: ErrorCode, message: string, options: PassbaseErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.recoverable = ERROR_CODES[code].recoverable;
  }
}

/** `error` itself where it is one of ours, else wrapped under `code` with the cause kept. */
export function toPassbaseError(error: unknown, code: ErrorCode, message: string): PassbaseError {
  return error instanceof PassbaseError ? error : new PassbaseError(code, message, {cause: error});
}

/** What does not hold is an error of that code. */
export function refuseUnless(
  condition: unknown,
  code: ErrorCode,
  message: string,
): asserts condition {
  if (!condition) throw new PassbaseError(code, message);
}

/** Checks an argument at the door of a public function. */
export function assertArgument(condition: unknown, message: string): asserts condition {
  refuseUnless(condition, 'ERR_PROTOCOL_INVALID_ARGUMENT', message);
}
