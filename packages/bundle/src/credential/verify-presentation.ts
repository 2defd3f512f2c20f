/** Verifying a presentation: browser and Node, no network. It reads what this product writes, and refuses every other form. */
import {
  PassbaseError,
  assertArgument,
  type DataPointValue,
  type ErrorCode,
} from '@passbase-verify/protocol';
import {thumbprintOf} from '../digests.js';
import {isObject, type JsonObject} from '../json-object.js';
import {CLOCK_SKEW_MS} from '../verify-bundle.js';
import {
  CREDENTIAL_TYP,
  CREDENTIAL_VCT,
  KEY_BINDING_TYP,
  MAX_PRESENTATION_LENGTH,
  type CredentialClaims,
} from './claims.js';
import {digestOf, readDisclosure} from './disclosures.js';
import {issuerOfKey} from './issue-credential.js';
import {importPublicKey, isPlainHeader, isSignedBy, readJwt} from './jwt.js';

export interface ExpectedPresentation {
  /** Who verifies: as the presentation was made for. */
  readonly audience: string;
  /** The nonce that was drawn for it. Spend it: a presentation that verifies twice is accepted once. */
  readonly nonce: string;
  /** Keys of the issuers that are trusted, by the name in `iss`. */
  readonly issuers?: Readonly<Record<string, JsonWebKey>>;
  /** True accepts credentials that the holder's own device issued, which prove who presents and nothing of what is said. */
  readonly allowSelfIssued?: boolean;
  /** Thumbprint of the device key that sealed the bundle, where it is known. */
  readonly thumbprint?: string;
  /** The oldest that a presentation may be, in milliseconds; five minutes where absent. */
  readonly maxAgeMs?: number;
  readonly now?: Date;
}

export interface VerifiedPresentation {
  /** What was shown, by Data point key. */
  readonly dataPoints: Readonly<Record<string, DataPointValue>>;
  readonly verificationId: string;
  readonly issuer: string;
  readonly selfIssued: boolean;
  /** Thumbprint of the device key that presented it. */
  readonly thumbprint: string;
}

const refuse = (code: ErrorCode, message: string): never => {
  throw new PassbaseError(code, message);
};

/**
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED`, `_HEADER`, `_SCHEMA`; `_KEY_MISMATCH` for an issuer that is not trusted or another
 * device key; `_SIGNATURE` for anything altered, a withheld or exchanged disclosure included; `_AUDIENCE`, `_NONCE`; `_EXPIRED` and
 * `_NOT_YET_VALID` for credential or presentation.
 */
export async function verifyPresentation(
  presentation: string,
  expected: ExpectedPresentation,
): Promise<VerifiedPresentation> {
  assertArgument(typeof presentation === 'string', 'presentation must be a string');
  assertArgument(typeof expected?.audience === 'string', 'expected.audience must be a string');
  assertArgument(typeof expected.nonce === 'string', 'expected.nonce must be a string');
  const {now = new Date(), maxAgeMs = CLOCK_SKEW_MS} = expected;
  const parts = presentation.length <= MAX_PRESENTATION_LENGTH ? presentation.split('~') : [];
  const [jwt, ...disclosures] = parts;
  const binding = disclosures.pop();
  if (!jwt || !binding) return refuse('ERR_BUNDLE_MALFORMED', 'not a presentation with a holder');

  const claims = readClaims(payloadOf(jwt, CREDENTIAL_TYP));
  const holder = await keyOf(claims.cnf.jwk);
  const thumbprint = await thumbprintOf({...claims.cnf.jwk});
  await assertSignature(jwt, await issuerKey(claims, thumbprint, expected));
  if (expected.thumbprint !== undefined && thumbprint !== expected.thumbprint) {
    refuse('ERR_BUNDLE_KEY_MISMATCH', 'another device key holds this credential');
  }
  if (claims.exp * 1000 <= now.getTime()) refuse('ERR_BUNDLE_EXPIRED', 'the credential expired');
  if (claims.iat * 1000 > now.getTime() + CLOCK_SKEW_MS) {
    refuse('ERR_BUNDLE_NOT_YET_VALID', 'the credential is of the future');
  }

  const said = presentation.slice(0, presentation.length - binding.length);
  const bound = payloadOf(binding, KEY_BINDING_TYP);
  await assertSignature(binding, holder);
  if (bound['aud'] !== expected.audience) refuse('ERR_BUNDLE_AUDIENCE', 'made for somebody else');
  if (bound['nonce'] !== expected.nonce) refuse('ERR_BUNDLE_NONCE', 'made for another nonce');
  if (bound['sd_hash'] !== (await digestOf(said))) {
    refuse('ERR_BUNDLE_SIGNATURE', 'the holder presented other disclosures');
  }
  const madeAt = Number(bound['iat']) * 1000;
  // The second of `iat` is cut off.
  if (!(madeAt + 1000 + maxAgeMs > now.getTime()))
    refuse('ERR_BUNDLE_EXPIRED', 'presented long ago');
  if (madeAt > now.getTime() + CLOCK_SKEW_MS) {
    refuse('ERR_BUNDLE_NOT_YET_VALID', 'presented in the future');
  }
  return {
    dataPoints: await readAll(disclosures, claims),
    verificationId: claims.verification_id,
    issuer: claims.iss,
    selfIssued: claims.self_issued,
    thumbprint,
  };
}

async function readAll(
  disclosures: readonly string[],
  {_sd: digests}: CredentialClaims,
): Promise<Readonly<Record<string, DataPointValue>>> {
  const values = new Map<string, DataPointValue>();
  const used = new Set<string>();
  for (const text of disclosures) {
    const [, key, value] = readDisclosure(text);
    const digest = await digestOf(text);
    if (!digests.includes(digest) || used.has(digest)) {
      refuse('ERR_BUNDLE_SIGNATURE', 'a disclosure is not of this credential');
    }
    if (values.has(key)) refuse('ERR_BUNDLE_SCHEMA', `${key} is shown twice`);
    used.add(digest);
    values.set(key, value);
  }
  return Object.fromEntries(values);
}

/** Who issued it has to be trusted; a device that issued it itself is nobody but its key. */
async function issuerKey(
  {iss, self_issued: selfIssued, cnf}: CredentialClaims,
  holder: string,
  {issuers = {}, allowSelfIssued = false}: ExpectedPresentation,
): Promise<CryptoKey> {
  if (selfIssued) {
    if (!allowSelfIssued || iss !== issuerOfKey(holder)) {
      refuse('ERR_BUNDLE_KEY_MISMATCH', 'self-issued credentials are not accepted here');
    }
    return keyOf(cnf.jwk);
  }
  const jwk = Object.hasOwn(issuers, iss) ? issuers[iss] : undefined;
  return jwk ? keyOf(jwk) : refuse('ERR_BUNDLE_KEY_MISMATCH', `${iss} is no trusted issuer`);
}

async function keyOf(jwk: object): Promise<CryptoKey> {
  return (await importPublicKey(jwk)) ?? refuse('ERR_BUNDLE_SCHEMA', 'a key is no point of P-256');
}

async function assertSignature(jwt: string, key: CryptoKey): Promise<void> {
  if (!(await isSignedBy(jwt, key))) refuse('ERR_BUNDLE_SIGNATURE', 'a signature does not hold');
}

/** The payload of a JWT whose header names ES256 and this type; its signature is still to be verified. */
function payloadOf(text: string, typ: string): JsonObject {
  const jwt = readJwt(text);
  if (!jwt) return refuse('ERR_BUNDLE_MALFORMED', 'not a JWT');
  if (!isPlainHeader(jwt.header, typ)) {
    refuse('ERR_BUNDLE_HEADER', `the header must name ES256 and ${typ}, and nothing critical`);
  }
  return jwt.payload;
}

function readClaims(payload: JsonObject): CredentialClaims {
  const {iss, vct, iat, exp, verification_id: id, self_issued: selfIssued, cnf, _sd} = payload;
  const isWhole =
    typeof iss === 'string' &&
    vct === CREDENTIAL_VCT &&
    Number.isInteger(iat) &&
    Number.isInteger(exp) &&
    typeof id === 'string' &&
    typeof selfIssued === 'boolean' &&
    isObject(cnf) &&
    isObject(cnf['jwk']) &&
    Array.isArray(_sd) &&
    payload['_sd_alg'] === 'sha-256';
  if (!isWhole) refuse('ERR_BUNDLE_SCHEMA', 'this is no credential of an Identity');
  return payload as unknown as CredentialClaims;
}
