/** Canonical JSON in a compact JWS (RFC 7515) with the key that signed it in its header. ES256 only. */
import {PassbaseError, assertArgument, type DeviceKey} from '@passbase-verify/protocol';
import {decode, encode} from 'jose/base64url';
import {CompactSign} from 'jose/jws/compact/sign';
import {compactVerify} from 'jose/jws/compact/verify';
import {importJWK} from 'jose/key/import';
import {canonicalJson, parseCanonical} from './canonical.js';
import {thumbprintOf} from './digests.js';
import {isObject} from './json-object.js';

/** Longest accepted JWS in characters. A manifest of every member at its longest use so far has under 40 kB. */
export const MAX_JWS_LENGTH = 1_048_576;
// alg, jwk, kid and typ as this version writes them have under 300 bytes.
const MAX_HEADER_LENGTH = 1_024;

const HEADER_MEMBERS = 'alg jwk kid typ';
const JWK_MEMBERS = 'crv kty x y';
// 32 bytes in strict base64url: the last character's two low bits are zero, else one key had four thumbprints.
const COORDINATE = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;

interface PublicJwk {
  readonly crv: 'P-256';
  readonly kty: 'EC';
  readonly x: string;
  readonly y: string;
}

interface Header {
  readonly jwk: PublicJwk;
  readonly kid: string;
}

/** A payload whose signature holds, not yet looked into. */
export interface SignedPayload {
  readonly payload: Uint8Array;
  readonly thumbprint: string;
}

function isCoordinate(value: unknown): value is string {
  return typeof value === 'string' && COORDINATE.test(value);
}

const membersOf = (value: object): string => Object.keys(value).sort().join(' ');

/** Checks a device key at the door of a function that signs. */
export async function assertDeviceKey(key: DeviceKey): Promise<void> {
  assertArgument(isObject(key), 'key must be a device key');
  const {privateKey, publicJwk, thumbprint} = key;
  const algorithm = privateKey?.algorithm as Partial<EcKeyAlgorithm> | undefined;
  assertArgument(
    algorithm?.name === 'ECDSA' &&
      algorithm.namedCurve === 'P-256' &&
      privateKey.type === 'private' &&
      privateKey.usages.includes('sign'),
    'key.privateKey must be a private ECDSA P-256 key that may sign',
  );
  assertArgument(
    (await thumbprintOf(publicJwk)) === thumbprint,
    'key.thumbprint must be the thumbprint of key.publicJwk',
  );
}

/**
 * Signs a JSON-able value and reads its own signature once, so that a private key that does not belong to
 * `publicJwk` is found where it is used and not by every later reader.
 */
export async function signJson(value: unknown, key: DeviceKey, typ: string): Promise<string> {
  await assertDeviceKey(key);
  const {x, y} = key.publicJwk as PublicJwk;
  const jwk: PublicJwk = {crv: 'P-256', kty: 'EC', x, y};
  // In canonical order: the header is refused in any other spelling.
  const header = {alg: 'ES256', jwk, kid: key.thumbprint, typ};
  const jws = await new CompactSign(new TextEncoder().encode(canonicalJson(value)))
    .setProtectedHeader(header)
    .sign(key.privateKey);
  assertArgument(jws.length <= MAX_JWS_LENGTH, `the JWS would be longer than ${MAX_JWS_LENGTH}`);
  try {
    await verifySignature(jws, typ);
  } catch (cause) {
    throw new PassbaseError(
      'ERR_PROTOCOL_INVALID_ARGUMENT',
      'key.privateKey does not belong to key.publicJwk',
      {cause},
    );
  }
  return jws;
}

/** One segment of a compact JWS. Refuses a second spelling of the same bytes (trailing bits that are not zero). */
export function decodeSegment(text: string): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = decode(text);
  } catch {
    // Answered below, together with other spellings.
  }
  if (!bytes || encode(bytes) !== text) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'a segment of the JWS is not strict base64url');
  }
  return bytes;
}

function refuseHeader(why: string, cause?: unknown): never {
  throw new PassbaseError('ERR_BUNDLE_HEADER', `the JWS header ${why}`, {cause});
}

/** The header must be exactly the four members of this version: no `crit`, no `x5u`, no private part of the key. */
function readHeader(bytes: Uint8Array, typ: string): Header {
  let header: unknown;
  try {
    header = parseCanonical(bytes);
  } catch (cause) {
    refuseHeader('is not canonical JSON', cause);
  }
  if (!isObject(header) || membersOf(header) !== HEADER_MEMBERS) {
    refuseHeader(`must have exactly the members ${HEADER_MEMBERS}`);
  }
  if (header['alg'] !== 'ES256') refuseHeader('must name ES256');
  if (header['typ'] !== typ) refuseHeader(`must have the type ${typ}`);
  const {jwk, kid} = header;
  if (!isObject(jwk) || membersOf(jwk) !== JWK_MEMBERS) {
    refuseHeader(`must have a jwk of exactly the members ${JWK_MEMBERS}`);
  }
  const {crv, kty, x, y} = jwk;
  if (crv !== 'P-256' || kty !== 'EC' || !isCoordinate(x) || !isCoordinate(y)) {
    refuseHeader('must have an EC P-256 key');
  }
  if (typeof kid !== 'string') refuseHeader('must have a kid');
  return {jwk: {crv, kty, x, y}, kid};
}

/**
 * Checks everything about a JWS but its payload.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED`, `ERR_BUNDLE_HEADER`, `ERR_BUNDLE_KEY_MISMATCH`, `ERR_BUNDLE_SIGNATURE`.
 */
export async function verifySignature(jws: string, typ: string): Promise<SignedPayload> {
  assertArgument(typeof jws === 'string', 'jws must be a string');
  const segments = jws.length <= MAX_JWS_LENGTH ? jws.split('.', 4) : [];
  const [headerSegment, payloadSegment, signatureSegment] = segments;
  if (segments.length !== 3 || !headerSegment || !payloadSegment || !signatureSegment) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'not a compact JWS of acceptable length');
  }
  if (headerSegment.length > MAX_HEADER_LENGTH) refuseHeader('is too long');
  const {jwk, kid} = readHeader(decodeSegment(headerSegment), typ);
  decodeSegment(payloadSegment);
  decodeSegment(signatureSegment);
  let key: CryptoKey;
  try {
    key = await importJWK<PublicJwk>(jwk, 'ES256');
  } catch (cause) {
    return refuseHeader('has a key that is no point of P-256', cause);
  }
  const thumbprint = await thumbprintOf(jwk);
  if (kid !== thumbprint) {
    throw new PassbaseError('ERR_BUNDLE_KEY_MISMATCH', 'kid is not the thumbprint of the key');
  }
  try {
    const {payload} = await compactVerify(jws, key, {algorithms: ['ES256']});
    return {payload, thumbprint};
  } catch (cause) {
    throw new PassbaseError('ERR_BUNDLE_SIGNATURE', 'the signature does not hold', {cause});
  }
}
