/** Keys of the mock issuer and of the mock wallet, and the functions that an SD-JWT library asks for. */

export interface MockKey {
  readonly jwk: JsonWebKey;
  /** Signs with ES256; base64url. */
  readonly sign: (data: string) => Promise<string>;
}

const ALGORITHM = {name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256'};

export const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

export const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

export async function makeMockKey(): Promise<MockKey> {
  const {privateKey, publicKey} = await crypto.subtle.generateKey(ALGORITHM, false, [
    'sign',
    'verify',
  ]);
  const {kty, crv, x, y} = await crypto.subtle.exportKey('jwk', publicKey);
  return {
    jwk: {kty, crv, x, y} as JsonWebKey,
    sign: async (data) =>
      base64url(new Uint8Array(await crypto.subtle.sign(ALGORITHM, privateKey, utf8(data)))),
  };
}

/** SHA-256, for the library. */
export async function hasher(data: string | ArrayBuffer): Promise<Uint8Array> {
  const bytes = typeof data === 'string' ? utf8(data) : data;
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** 128 bits, base64url, as RFC 9901 recommends. */
export const saltGenerator = (): string => base64url(crypto.getRandomValues(new Uint8Array(16)));
