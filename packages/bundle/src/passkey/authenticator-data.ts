/** Authenticator data: what the authenticator says and signs (WebAuthn Level 3, section 6.1). */
import {encode} from 'jose/base64url';

export interface AuthenticatorData {
  /** SHA-256 of the relying party's id. */
  readonly rpIdHash: Uint8Array;
  /** The User touched it or the like. */
  readonly userPresent: boolean;
  /** The authenticator knew the User: by PIN, finger or face of its own. */
  readonly userVerified: boolean;
  /** How often it has signed; 0 where it does not count, as passkeys that move between devices don't. */
  readonly counter: number;
  /** Of a passkey that was just made. */
  readonly made?: {
    /** Base64url. */
    readonly credentialId: string;
    /** COSE key, and extensions where there are any. */
    readonly key: Uint8Array;
  };
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const BACKUP_ELIGIBLE = 0x08;
const BACKED_UP = 0x10;
const MADE = 0x40;
const EXTENDED = 0x80;

const HASH_BYTES = 32;
const HEAD_BYTES = HASH_BYTES + 1 + 4;
const MODEL_ID_BYTES = 16;

/** @returns Undefined where these bytes are none. */
export function readAuthenticatorData(bytes: Uint8Array): AuthenticatorData | undefined {
  if (bytes.length < HEAD_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const flags = view.getUint8(HASH_BYTES);
  const has = (flag: number): boolean => (flags & flag) !== 0;
  // What is never copied can't have been.
  if (has(BACKED_UP) && !has(BACKUP_ELIGIBLE)) return undefined;
  const said = {
    rpIdHash: bytes.subarray(0, HASH_BYTES),
    userPresent: has(PRESENT),
    userVerified: has(VERIFIED),
    counter: view.getUint32(HASH_BYTES + 1),
  };
  if (!has(MADE)) {
    return has(EXTENDED) === bytes.length > HEAD_BYTES ? said : undefined;
  }
  const idAt = HEAD_BYTES + MODEL_ID_BYTES + 2;
  if (bytes.length < idAt) return undefined;
  const keyAt = idAt + view.getUint16(idAt - 2);
  if (keyAt === idAt || keyAt >= bytes.length) return undefined;
  const credentialId = encode(bytes.subarray(idAt, keyAt));
  return {...said, made: {credentialId, key: bytes.subarray(keyAt)}};
}
