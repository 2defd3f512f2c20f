/** Half of a P-256 signature in bytes. */
const HALF = 32;
const [SEQUENCE, INTEGER] = [0x30, 0x02];

/**
 * An ECDSA signature as authenticators write it (`Ecdsa-Sig-Value`, RFC 3279 section 2.2.3, in DER) in the form that WebCrypto takes:
 * r and s, 32 bytes each. P-256 alone.
 * @returns Undefined where it is no DER of two such numbers.
 */
export function rawSignature(der: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  // At most 72 bytes, so no length has a long form.
  if (der[0] !== SEQUENCE || der[1] !== der.length - 2) return undefined;
  const r = readInteger(der, 2);
  const s = r && readInteger(der, r.end);
  if (!s || s.end !== der.length) return undefined;
  const raw = new Uint8Array(2 * HALF);
  raw.set(r.digits, HALF - r.digits.length);
  raw.set(s.digits, 2 * HALF - s.digits.length);
  return raw;
}

interface DerInteger {
  /** Big-endian, without a leading zero. */
  readonly digits: Uint8Array;
  readonly end: number;
}

function readInteger(der: Uint8Array, at: number): DerInteger | undefined {
  const [tag, length = 0, first = 0, second = 0] = der.subarray(at, at + 4);
  const end = at + 2 + length;
  if (tag !== INTEGER || length === 0 || end > der.length || first >= 0x80) return undefined;
  // A zero in front keeps the number from being negative, and stands nowhere else.
  if (first === 0 && (length === 1 || second < 0x80)) return undefined;
  const digits = der.subarray(first === 0 ? at + 3 : at + 2, end);
  return digits.length <= HALF ? {digits, end} : undefined;
}
