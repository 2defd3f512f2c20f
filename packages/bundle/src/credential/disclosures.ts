/** Disclosures: what was hidden behind a digest, told. */
import {PassbaseError, type DataPointValue} from '@passbase-verify/protocol';
import {encode} from 'jose/base64url';
import {sha256} from '../digests.js';
import {parseJson} from '../json-object.js';
import {decodeSegment} from '../signed-json.js';
import type {Disclosure} from './claims.js';

/** The digest of RFC 9901 section 4.2.3: SHA-256 over the ASCII characters of the disclosure, base64url. */
export const digestOf = async (text: string): Promise<string> =>
  encode(await sha256(new TextEncoder().encode(text)));

const isValue = (value: unknown): value is DataPointValue =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for anything but the salt, key and value of a Data point. */
export function readDisclosure(text: string): Disclosure {
  const refuse = (cause?: unknown): never => {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'a disclosure is none', {cause});
  };
  let parts: unknown;
  try {
    parts = parseJson(decodeSegment(text));
  } catch (cause) {
    return refuse(cause);
  }
  if (!Array.isArray(parts) || parts.length !== 3) return refuse();
  const [salt, key, value] = parts as unknown[];
  if (typeof salt !== 'string' || typeof key !== 'string' || !isValue(value)) return refuse();
  return [salt, key, value];
}
