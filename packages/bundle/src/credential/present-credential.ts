/** Presenting: the disclosures that were consented to and no others, signed by the device key for one verifier and one nonce. */
import {PassbaseError, assertArgument, type DeviceKey} from '@passbase-verify/protocol';
import {CompactSign} from 'jose/jws/compact/sign';
import {assertDeviceKey} from '../signed-json.js';
import {KEY_BINDING_TYP} from './claims.js';
import {digestOf, readDisclosure} from './disclosures.js';
import {seconds} from './issue-credential.js';

export interface PresentationWish {
  /** Keys of the Data points to show. */
  readonly keys: readonly string[];
  /** Who is to accept it. */
  readonly audience: string;
  /** Drawn by that verifier, used once. */
  readonly nonce: string;
  readonly now: Date;
}

/**
 * Presents a credential: `<issuer's JWT>~<disclosure>~…~<holder's JWT>`.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED` for what is no credential; `ERR_PROTOCOL_INVALID_ARGUMENT` where it lacks one of
 * the keys.
 */
export async function presentCredential(
  credential: string,
  {keys, audience, nonce, now}: PresentationWish,
  key: DeviceKey,
): Promise<string> {
  assertArgument(typeof credential === 'string', 'credential must be a string');
  assertArgument(typeof audience === 'string' && audience !== '', 'audience must be a string');
  assertArgument(typeof nonce === 'string' && nonce !== '', 'nonce must be a string');
  await assertDeviceKey(key);
  const [jwt, ...rest] = credential.split('~');
  if (!jwt || rest.pop() !== '') {
    throw new PassbaseError('ERR_BUNDLE_MALFORMED', 'this is no credential with disclosures');
  }
  const byKey = new Map(rest.map((text) => [readDisclosure(text)[1], text]));
  const shown = keys.map((name) => {
    const text = byKey.get(name);
    assertArgument(text, `the credential has no ${name}`);
    return text;
  });
  const said = [jwt, ...shown, ''].join('~');
  const payload = {iat: seconds(now), aud: audience, nonce, sd_hash: await digestOf(said)};
  const binding = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({alg: 'ES256', typ: KEY_BINDING_TYP})
    .sign(key.privateKey);
  return said + binding;
}
