/** JWTs (RFC 7519) as SD-JWTs have them: read strictly, and verified with one algorithm. */
import {compactVerify} from 'jose/jws/compact/verify';
import {importJWK} from 'jose/key/import';
import {readJsonObject, type JsonObject} from '../json-object.js';
import {decodeSegment} from '../signed-json.js';

export interface Jwt {
  readonly header: JsonObject;
  readonly payload: JsonObject;
}

/**
 * Header and payload; the signature is still to be verified.
 * @returns Undefined for what is no JWT.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for a second spelling of the same bytes, in the signature as well: it is no other JWT.
 */
export function readJwt(jwt: string): Jwt | undefined {
  const segments = jwt.split('.', 4);
  const [header, payload] = segments.map(decodeSegment).map(readJsonObject);
  return segments.length === 3 && header && payload ? {header, payload} : undefined;
}

/** True for a header that names ES256 and this `typ`, and nothing that a reader has to understand besides. */
export const isPlainHeader = (header: JsonObject, typ: string): boolean =>
  header['alg'] === 'ES256' && header['typ'] === typ && !('crit' in header);

/** A public key for ES256; undefined for what is no point of P-256. */
export async function importPublicKey(jwk: object): Promise<CryptoKey | undefined> {
  try {
    const {crv, kty, x, y} = jwk as {crv: string; kty: 'EC'; x: string; y: string};
    return await importJWK<{crv: string; kty: 'EC'; x: string; y: string}>(
      {crv, kty, x, y},
      'ES256',
    );
  } catch {
    return undefined;
  }
}

export const isSignedBy = (jwt: string, key: CryptoKey): Promise<boolean> =>
  compactVerify(jwt, key, {algorithms: ['ES256']}).then(
    () => true,
    () => false,
  );
