/** Canonical JSON, RFC 8785, and reading it back without being fooled. */
import {PassbaseError} from '@passbase-verify/protocol';
import canonicalize from 'canonicalize';

// The manifest is six levels deep. A bound keeps recursive readers off the end of their stack.
const MAX_DEPTH = 16;

/**
 * RFC 8785 leaves no room for lone surrogates (section 3.2.2.2), which `canonicalize` would write as escapes,
 * and sets no bound on depth.
 */
function assertPlain(value: unknown, depth = 0): void {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) {
    throw new Error('a string holds half of a surrogate pair');
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= MAX_DEPTH) throw new Error(`nested deeper than ${MAX_DEPTH} levels`);
  for (const [key, member] of Object.entries(value)) {
    assertPlain(key);
    assertPlain(member, depth + 1);
  }
}

/**
 * The canonical JSON text of a JSON-able value (RFC 8785): members sorted by UTF-16 code units, no white space,
 * numbers as ECMAScript writes them. Members that are undefined are left out.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for what JSON can't say: NaN, cycles, half a surrogate pair.
 */
export function canonicalJson(value: unknown): string {
  try {
    assertPlain(value);
    const text = canonicalize(value);
    if (text === undefined) throw new Error('JSON has no word for it');
    return text;
  } catch (cause) {
    throw new PassbaseError('ERR_PROTOCOL_INVALID_ARGUMENT', 'the value has no canonical JSON', {
      cause,
    });
  }
}

/**
 * Reads bytes that must be canonical JSON. Duplicate members, white space and other spellings of the same value
 * are refused, so that two readers can't understand the same signed bytes differently.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` where it is no JSON in UTF-8, `ERR_BUNDLE_NOT_CANONICAL` where it is
 * another spelling.
 */
export function parseCanonical(bytes: Uint8Array): unknown {
  let text: string;
  let value: unknown;
  try {
    text = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
    value = JSON.parse(text);
    assertPlain(value);
  } catch (cause) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'the signed bytes are no plain JSON', {cause});
  }
  if (canonicalJson(value) !== text) {
    throw new PassbaseError('ERR_BUNDLE_NOT_CANONICAL', 'the signed JSON is not canonical');
  }
  return value;
}
