/** A device key that lives as long as the test. */
import type {DeviceKey} from '@passbase-verify/protocol';

export async function createTestKey(): Promise<DeviceKey> {
  const pair = await crypto.subtle.generateKey({name: 'ECDSA', namedCurve: 'P-256'}, false, [
    'sign',
    'verify',
  ]);
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', pair.publicKey);
  // RFC 7638: members in lexicographic order, without white space.
  const digest = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(JSON.stringify({crv, kty, x, y})),
  );
  const thumbprint = btoa(String.fromCharCode(...new Uint8Array(digest)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
  return {privateKey: pair.privateKey, publicJwk: {kty, crv, x, y} as JsonWebKey, thumbprint};
}
