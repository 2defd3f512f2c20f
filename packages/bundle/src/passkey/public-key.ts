/** Public keys of passkeys: read from SubjectPublicKeyInfo, so that nothing here has to know CBOR. */
import type {PasskeyAlgorithm} from '@passbase-verify/protocol';
import {decode} from 'jose/base64url';
import {rawSignature} from './ecdsa-signature.js';

const IMPORTS = {
  [-7]: {name: 'ECDSA', namedCurve: 'P-256'},
  [-257]: {name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256'},
} as const satisfies Record<PasskeyAlgorithm, EcKeyImportParams | RsaHashedImportParams>;

/** NIST SP 800-131A: shorter RSA keys are not to sign any more. */
const LEAST_RSA_BITS = 2048;

/** @returns Undefined where it is no such key. */
export async function importPublicKey(
  algorithm: PasskeyAlgorithm,
  publicKey: string,
): Promise<CryptoKey | undefined> {
  try {
    const spki = decode(publicKey) as Uint8Array<ArrayBuffer>;
    const key = await crypto.subtle.importKey('spki', spki, IMPORTS[algorithm], true, ['verify']);
    const {modulusLength = LEAST_RSA_BITS} = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
    return modulusLength >= LEAST_RSA_BITS ? key : undefined;
  } catch {
    return undefined;
  }
}

/** True where this key is the one in a COSE key (RFC 9053): its point or its modulus stands in there. */
export async function isKeyOf(key: CryptoKey, cose: Uint8Array): Promise<boolean> {
  const {x, y, n} = await crypto.subtle.exportKey('jwk', key);
  const numbers = [x, y, n].filter((number) => number !== undefined);
  return numbers.every((number) => includes(cose, decode(number)));
}

/** @param signed - What the authenticator signed. */
export async function verifies(
  key: CryptoKey,
  signature: Uint8Array,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const isEc = key.algorithm.name === 'ECDSA';
  const raw = isEc ? rawSignature(signature) : (signature as Uint8Array<ArrayBuffer>);
  const algorithm = {name: key.algorithm.name, hash: 'SHA-256'};
  return raw !== undefined && crypto.subtle.verify(algorithm, key, raw, signed);
}

const includes = (bytes: Uint8Array, part: Uint8Array): boolean =>
  bytes.some((_, at) => part.every((byte, index) => bytes[at + index] === byte));
