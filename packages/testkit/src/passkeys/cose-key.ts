/** A public key as authenticators write it: a COSE key (RFC 9053) in the one CBOR that CTAP 2 allows for it. */

const numberOf = (base64url: string | undefined): number[] =>
  [...atob((base64url ?? '').replaceAll('-', '+').replaceAll('_', '/'))].map((character) =>
    character.charCodeAt(0),
  );

/** @param key - P-256, or RSA with 2048 bits and the exponent 65537. */
export async function coseKey(key: CryptoKey): Promise<readonly number[]> {
  const {x, y, n} = await crypto.subtle.exportKey('jwk', key);
  // {1: 3, 3: -257, -1: n, -2: e}
  if (n) return [...bytes('a401030339010020590100'), ...numberOf(n), ...bytes('2143010001')];
  // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
  return [...bytes('a5010203262001215820'), ...numberOf(x), ...bytes('225820'), ...numberOf(y)];
}

const bytes = (hex: string): number[] => hex.match(/../g)!.map((pair) => parseInt(pair, 16));
