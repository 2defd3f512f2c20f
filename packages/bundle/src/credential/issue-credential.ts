/** Issuing: Data points as an SD-JWT VC, each its own disclosure, bound to the holder's device key. */
import {
  assertArgument,
  assertDataPointKeys,
  type DataPoint,
  type DeviceKey,
} from '@passbase-verify/protocol';
import {encode} from 'jose/base64url';
import {CompactSign} from 'jose/jws/compact/sign';
import {freshSalt, thumbprintOf} from '../digests.js';
import {assertDeviceKey} from '../signed-json.js';
import {
  CREDENTIAL_TYP,
  CREDENTIAL_VCT,
  type CredentialClaims,
  type Disclosure,
  type PublicJwk,
} from './claims.js';
import {digestOf} from './disclosures.js';

export interface CredentialContent {
  readonly verificationId: string;
  readonly dataPoints: readonly Pick<DataPoint, 'key' | 'value'>[];
  /** Who may present it. */
  readonly holder: JsonWebKey;
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  /** Address or name of the issuer; absent: the holder's device issues it itself, and the credential says so. */
  readonly issuer?: string;
}

/** An issuer that is nobody but its key (RFC 9278). */
export const issuerOfKey = (thumbprint: string): string =>
  `urn:ietf:params:oauth:jwk-thumbprint:sha-256:${thumbprint}`;

/**
 * Issues a credential in compact form, `<JWT>~<disclosure>~…~`, with all disclosures.
 * @param key - The issuer's; where no issuer is named, the holder's own.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for keys or times that are none, or a self-issued one that is bound to
 * another key; `ERR_PROTOCOL_UNKNOWN_DATA_POINT`.
 */
export async function issueCredential(content: CredentialContent, key: DeviceKey): Promise<string> {
  const {verificationId, dataPoints, holder, issuedAt, expiresAt, issuer} = content;
  await assertDeviceKey(key);
  const holderThumbprint = await thumbprintOf(holder);
  assertArgument(
    issuer !== undefined || holderThumbprint === key.thumbprint,
    'a credential without an issuer is issued by its holder',
  );
  assertArgument(issuedAt < expiresAt, 'issuedAt and expiresAt must be Dates, in this order');
  const keys = dataPoints.map((point) => point.key);
  assertDataPointKeys(keys);
  assertArgument(new Set(keys).size === keys.length, 'a Data point must not be there twice');

  const disclosures = dataPoints.map(({key: name, value}) =>
    encodeDisclosure([freshSalt(), name, value]),
  );
  const {crv, kty, x, y} = holder as unknown as PublicJwk;
  const claims: CredentialClaims = {
    iss: issuer ?? issuerOfKey(key.thumbprint),
    vct: CREDENTIAL_VCT,
    iat: seconds(issuedAt),
    exp: seconds(expiresAt),
    verification_id: verificationId,
    self_issued: issuer === undefined,
    cnf: {jwk: {crv, kty, x, y}},
    // Sorted, so that their order says nothing of the Data points'.
    _sd: (await Promise.all(disclosures.map(digestOf))).sort(),
    _sd_alg: 'sha-256',
  };
  const jwt = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
    .setProtectedHeader({alg: 'ES256', typ: CREDENTIAL_TYP, kid: key.thumbprint})
    .sign(key.privateKey);
  return [jwt, ...disclosures, ''].join('~');
}

export const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);

const encodeDisclosure = (disclosure: Disclosure): string =>
  encode(new TextEncoder().encode(JSON.stringify(disclosure)));
