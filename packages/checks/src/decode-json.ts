import {PassbaseError} from '@passbase-verify/protocol';

/**
 * JSON out of a bundle's file.
 * @param what - What it should be, for the message: `the described faces`.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED`
 */
export function decodeJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(bytes));
  } catch (cause) {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', `${what} is no JSON`, {cause});
  }
}
