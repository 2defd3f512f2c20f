/**
 * Verifying what a wallet presents: an IETF SD-JWT VC of an issuer that is trusted, presented by its holder for this page and this
 * nonce. Browser and Node, no network: neither keys nor types nor lists of revoked credentials are fetched.
 */
import {assertArgument, type TrustedIssuers} from '@passbase-verify/protocol';
import {CREDENTIAL_TYP, KEY_BINDING_TYP} from '../credential/claims.js';
import {digestOf} from '../credential/disclosures.js';
import {importPublicKey, isPlainHeader, isSignedBy} from '../credential/jwt.js';
import {isObject, type JsonObject} from '../json-object.js';
import {CLOCK_SKEW_MS} from '../verify-bundle.js';
import {readSdJwt, refuse, type ClaimPath, type ReadSdJwt} from './read-sd-jwt.js';

export interface ExpectedWalletCredential {
  /** Whom it was presented to: over the Digital Credentials API `origin:` and the page's origin (OpenID4VP 1.0, appendix A.4). */
  readonly audience: string;
  readonly nonce: string;
  /** True for types (`vct`) that are accepted. */
  readonly isType: (vct: string) => boolean;
  readonly now: Date;
}

export interface WalletCredential {
  /** The issuer's, with what was disclosed. */
  readonly claims: JsonObject;
  /** Where those stand that the holder chose to disclose. */
  readonly disclosed: readonly ClaimPath[];
  /** True where it names a list of revoked credentials: nobody has looked into it. */
  readonly mayBeRevoked: boolean;
}

/**
 * Checks everything that takes no key of an issuer's: what a page can say before a backend has judged.
 * @throws {PassbaseError} `ERR_WALLET_MALFORMED`, `_ALTERED`, `_TYPE`, `_VALIDITY`, `_HOLDER`, `_AUDIENCE`, `_NONCE`.
 */
export async function readWalletCredential(
  presentation: string,
  expected: ExpectedWalletCredential,
): Promise<WalletCredential> {
  const read = await readExpected(presentation, expected);
  await checkHolder(read, expected);
  return credentialOf(read);
}

/**
 * The same, and the issuer's signature.
 * @throws {PassbaseError} As above; `ERR_WALLET_ISSUER` for one that is not trusted, `ERR_WALLET_SIGNATURE` for what they did not sign.
 */
export async function verifyWalletCredential(
  presentation: string,
  {issuers, ...expected}: ExpectedWalletCredential & {readonly issuers: TrustedIssuers},
): Promise<WalletCredential> {
  assertArgument(isObject(issuers), 'issuers must be an object');
  const read = await readExpected(presentation, expected);
  await checkIssuer(read.issued, issuers);
  await checkHolder(read, expected);
  return credentialOf(read);
}

/** Members that a holder may not withhold are read where the issuer wrote them (IETF SD-JWT VC section 3.2.2.2). */
async function readExpected(
  presentation: string,
  {audience, nonce, isType, now}: ExpectedWalletCredential,
): Promise<ReadSdJwt> {
  assertArgument(typeof presentation === 'string', 'presentation must be a string');
  assertArgument(typeof audience === 'string', 'audience must be a string');
  assertArgument(typeof nonce === 'string', 'nonce must be a string');
  assertArgument(typeof isType === 'function', 'isType must be a function');
  assertArgument(now instanceof Date, 'now must be a Date');
  const read = await readSdJwt(presentation);
  const {header, payload} = read.issued;
  const {vct, exp, nbf, iat} = payload;
  if (!isPlainHeader(header, CREDENTIAL_TYP)) {
    refuse('ERR_WALLET_MALFORMED', `the header must name ES256 and ${CREDENTIAL_TYP}`);
  }
  if (typeof vct !== 'string' || !isType(vct)) {
    refuse('ERR_WALLET_TYPE', 'it is a credential of another type');
  }
  if (exp !== undefined && !isAfter(exp, now.getTime())) {
    refuse('ERR_WALLET_VALIDITY', 'the credential expired');
  }
  for (const begins of [nbf, iat]) {
    if (begins !== undefined && isAfter(begins, now.getTime() + CLOCK_SKEW_MS)) {
      refuse('ERR_WALLET_VALIDITY', 'the credential is not valid yet');
    }
  }
  return read;
}

async function checkIssuer(
  {payload, text}: ReadSdJwt['issued'],
  issuers: TrustedIssuers,
): Promise<void> {
  const {iss} = payload;
  const keys = typeof iss === 'string' && Object.hasOwn(issuers, iss) ? issuers[iss] : undefined;
  if (!keys) return refuse('ERR_WALLET_ISSUER', 'its issuer is not trusted here');
  for (const jwk of keys) {
    const key = await importPublicKey(jwk);
    if (key && (await isSignedBy(text, key))) return;
  }
  refuse('ERR_WALLET_SIGNATURE', 'no key of its issuer signed it');
}

/** RFC 9901 section 7.3: the holder's key, over these disclosures, for this verifier and this nonce. */
async function checkHolder(
  {issued, binding, said}: ReadSdJwt,
  {audience, nonce, now}: ExpectedWalletCredential,
): Promise<void> {
  const {cnf} = issued.payload;
  const jwk = isObject(cnf) ? cnf['jwk'] : undefined;
  const key = isObject(jwk) ? await importPublicKey(jwk) : undefined;
  if (!key) return refuse('ERR_WALLET_HOLDER', 'it is bound to no key of P-256');
  const {aud, nonce: bound, sd_hash: digest, iat} = binding.payload;
  if (!isPlainHeader(binding.header, KEY_BINDING_TYP)) {
    refuse('ERR_WALLET_MALFORMED', `the holder's header must name ES256 and ${KEY_BINDING_TYP}`);
  }
  if (!(await isSignedBy(binding.text, key))) {
    refuse('ERR_WALLET_HOLDER', 'another key presents it than it is bound to');
  }
  if (digest !== (await digestOf(said))) {
    refuse('ERR_WALLET_HOLDER', 'its holder presented other disclosures');
  }
  // The standard's own examples end in a slash, which an origin has not.
  if (aud !== audience && aud !== `${audience}/`) {
    refuse('ERR_WALLET_AUDIENCE', 'it was presented to somebody else');
  }
  if (bound !== nonce) refuse('ERR_WALLET_NONCE', 'it was presented for another nonce');
  // How old it may be, the nonce says: it was drawn for this session.
  if (!Number.isFinite(iat) || isAfter(iat, now.getTime() + CLOCK_SKEW_MS)) {
    refuse('ERR_WALLET_VALIDITY', 'it was presented in the future');
  }
}

/** @param seconds - A NumericDate; whatever is none is after nothing. @param at - Milliseconds. */
const isAfter = (seconds: unknown, at: number): boolean => Number(seconds) * 1000 > at;

const credentialOf = ({issued: {payload}, claims, disclosed}: ReadSdJwt): WalletCredential => ({
  ...{claims, disclosed, mayBeRevoked: payload['status'] !== undefined},
});
