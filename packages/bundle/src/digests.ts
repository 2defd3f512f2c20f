/** Digests: of file bytes, of claimed values, of keys. */
import {PassbaseError, assertArgument, type DataPointValue} from '@passbase-verify/protocol';
import {encode} from 'jose/base64url';
import {calculateJwkThumbprint} from 'jose/jwk/thumbprint';
import {canonicalJson} from './canonical.js';

/** SHA-256 (FIPS 180-4), 32 bytes. */
export const sha256 = async (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));

/** SHA-256 of `bytes`, 64 lower-case hexadecimal digits. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  assertArgument(bytes instanceof Uint8Array, 'bytes must be a Uint8Array');
  const digest = await sha256(bytes);
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The digest by which one record names another: SHA-256 of a compact JWS, 64 lower-case hexadecimal digits. */
export const jwsDigest = (jws: string): Promise<string> => sha256Hex(new TextEncoder().encode(jws));

/**
 * The digest that stands for a claimed value in the manifest: SHA-256 over the canonical JSON of `[salt, key, value]`,
 * lower-case hexadecimal. The salt keeps equal values of two Users or two bundles from having equal digests. It stands
 * in the manifest, so it does not hide a value with few possibilities (a date of birth) from a reader of the manifest.
 */
export async function claimDigest(
  salt: string,
  key: string,
  value: DataPointValue,
): Promise<string> {
  assertArgument(typeof salt === 'string' && salt !== '', 'salt must be a non-empty string');
  assertArgument(typeof key === 'string' && key !== '', 'key must be a non-empty string');
  assertArgument(
    ['string', 'number', 'boolean'].includes(typeof value),
    'value must be a string, a number or a boolean',
  );
  return sha256Hex(new TextEncoder().encode(canonicalJson([salt, key, value])));
}

/** A fresh salt of 128 bits, base64url: no two will ever be equal. */
export function freshSalt(): string {
  return encode(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * RFC 7638 thumbprint of an EC P-256 public key: base64url SHA-256, 43 characters.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` where `jwk` is no such key.
 */
export async function thumbprintOf(jwk: JsonWebKey): Promise<string> {
  assertArgument(
    typeof jwk === 'object' && jwk !== null && jwk.kty === 'EC' && jwk.crv === 'P-256',
    'jwk must be an EC P-256 key',
  );
  try {
    return await calculateJwkThumbprint({
      kty: 'EC',
      crv: 'P-256',
      x: jwk.x as string,
      y: jwk.y as string,
    });
  } catch (cause) {
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', 'jwk must have x and y', {cause});
  }
}
