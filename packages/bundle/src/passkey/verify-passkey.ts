/**
 * Verifying passkeys: those that were made (WebAuthn Level 3, section 7.1) and those that have signed (section 7.2). No attestation is
 * asked for, so nothing says of what make an authenticator is, and nothing of that is believed.
 */
import {
  PASSKEY_ALGORITHMS,
  assertArgument,
  refuseUnless,
  type AssertedPasskey,
  type CreatedPasskey,
  type PasskeyAlgorithm,
  type PasskeyCeremony,
  type PasskeyRecord,
} from '@passbase-verify/protocol';
import {decode, encode} from 'jose/base64url';
import {sha256} from '../digests.js';
import {readJsonObject} from '../json-object.js';
import {readAuthenticatorData, type AuthenticatorData} from './authenticator-data.js';
import {passkeyChallenge} from './challenge.js';
import {importPublicKey, isKeyOf, verifies} from './public-key.js';

/** What the reader knows of the session. */
export interface ExpectedPasskey {
  readonly nonce: string;
  readonly rpId: string;
  /** Of the page, e.g. `https://shop.example`. */
  readonly origin: string;
}

/** What a backend keeps of a passkey. No secret, and nothing of the User's. */
export interface EnrolledPasskey {
  readonly credentialId: string;
  readonly algorithm: PasskeyAlgorithm;
  /** SubjectPublicKeyInfo, base64url. */
  readonly publicKey: string;
  readonly transports: readonly string[];
  /** What the authenticator has counted when it was last seen; 0 where it does not count. */
  readonly counter: number;
}

const TYPES = {create: 'webauthn.create', get: 'webauthn.get'} as const satisfies Record<
  PasskeyCeremony,
  string
>;

/**
 * @returns What is to be kept of it.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`, else in this order: `ERR_AUTH_PASSKEY_MALFORMED`, `_CHALLENGE`, `_ORIGIN`,
 * `_RELYING_PARTY`, `_USER`, `_MALFORMED` (no key, or another one than the authenticator's).
 */
export async function verifyCreatedPasskey(
  record: CreatedPasskey,
  expected: ExpectedPasskey,
): Promise<EnrolledPasskey> {
  const {data} = await verifyResponse('create', record, expected);
  const {credentialId, algorithm, publicKey, transports} = record;
  const {made, counter} = data;
  refuseUnless(
    made?.credentialId === credentialId,
    'ERR_AUTH_PASSKEY_MALFORMED',
    'it is another passkey',
  );
  refuseUnless(
    PASSKEY_ALGORITHMS.includes(algorithm),
    'ERR_AUTH_PASSKEY_MALFORMED',
    'its algorithm is unknown',
  );
  const key = await importPublicKey(algorithm, publicKey);
  refuseUnless(
    key && (await isKeyOf(key, made.key)),
    'ERR_AUTH_PASSKEY_MALFORMED',
    'its key is another one',
  );
  return {credentialId, algorithm, publicKey, transports, counter};
}

/**
 * @param enrolled - Those of which one must have signed.
 * @returns The one that has, with its new count.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`, else in this order: `ERR_AUTH_PASSKEY_UNKNOWN`, `_MALFORMED`, `_CHALLENGE`,
 * `_ORIGIN`, `_RELYING_PARTY`, `_USER`, `_SIGNATURE`, `_COUNTER`.
 */
export async function verifyAssertedPasskey(
  record: AssertedPasskey,
  expected: ExpectedPasskey & {readonly enrolled: readonly EnrolledPasskey[]},
): Promise<EnrolledPasskey> {
  const {enrolled} = expected;
  const list: unknown = enrolled;
  assertArgument(Array.isArray(list), 'expected.enrolled must be an array');
  const known = enrolled.find(({credentialId}) => credentialId === record?.credentialId);
  refuseUnless(known, 'ERR_AUTH_PASSKEY_UNKNOWN', 'this passkey is not enrolled');
  const {data, signed} = await verifyResponse('get', record, expected);
  const key = await importPublicKey(known.algorithm, known.publicKey);
  const signature = bytesOf(record.signature);
  refuseUnless(
    key && signature && (await verifies(key, signature, signed)),
    'ERR_AUTH_PASSKEY_SIGNATURE',
    'its signature does not verify',
  );
  const {counter} = data;
  // Section 7.2, step 22: a count that does not grow is that of a copy.
  const grows = counter > known.counter || (counter === 0 && known.counter === 0);
  refuseUnless(grows, 'ERR_AUTH_PASSKEY_COUNTER', 'it has counted fewer signatures than before');
  return {...known, counter};
}

/** What is the same in both ceremonies. */
async function verifyResponse(
  ceremony: PasskeyCeremony,
  record: PasskeyRecord,
  {nonce, rpId, origin}: ExpectedPasskey,
): Promise<{data: AuthenticatorData; signed: Uint8Array<ArrayBuffer>}> {
  for (const text of [nonce, rpId, origin]) {
    assertArgument(
      typeof text === 'string' && text !== '',
      'expected needs nonce, rpId and origin, strings that are not empty',
    );
  }
  const clientData = bytesOf(record?.clientData);
  const authenticatorData = bytesOf(record?.authenticatorData);
  const said = clientData && readJsonObject(clientData);
  const data = authenticatorData && readAuthenticatorData(authenticatorData);
  refuseUnless(said && data, 'ERR_AUTH_PASSKEY_MALFORMED', 'it can not be read');
  refuseUnless(
    said['type'] === TYPES[ceremony] && (data.made !== undefined) === (ceremony === 'create'),
    'ERR_AUTH_PASSKEY_MALFORMED',
    'it is of the other ceremony',
  );
  const challenge = encode(await passkeyChallenge(ceremony, nonce));
  refuseUnless(
    said['challenge'] === challenge,
    'ERR_AUTH_PASSKEY_CHALLENGE',
    'it has signed another challenge',
  );
  // A page in the frame of another origin may be dressed up by it.
  refuseUnless(
    said['origin'] === origin && said['crossOrigin'] !== true,
    'ERR_AUTH_PASSKEY_ORIGIN',
    'it was asked for by a page of another origin, or within one',
  );
  const rpIdHash = await sha256(new TextEncoder().encode(rpId));
  refuseUnless(
    equal(data.rpIdHash, rpIdHash),
    'ERR_AUTH_PASSKEY_RELYING_PARTY',
    'it is of another relying party',
  );
  refuseUnless(
    data.userPresent && data.userVerified,
    'ERR_AUTH_PASSKEY_USER',
    'the User was not verified by it',
  );
  const signed = new Uint8Array([...authenticatorData, ...(await sha256(clientData))]);
  return {data, signed};
}

function bytesOf(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string' || !/^[\w-]+$/.test(text)) return undefined;
  try {
    return decode(text) as Uint8Array<ArrayBuffer>;
  } catch {
    return undefined;
  }
}

const equal = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
