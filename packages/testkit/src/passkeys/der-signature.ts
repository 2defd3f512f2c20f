/** A P-256 signature of WebCrypto (r and s, 32 bytes each) in the DER that authenticators write. */
export function derSignature(raw: Uint8Array): Uint8Array<ArrayBuffer> {
  const numbers = [integer(raw.subarray(0, 32)), integer(raw.subarray(32))].flat();
  return Uint8Array.of(0x30, numbers.length, ...numbers);
}

function integer(half: Uint8Array): number[] {
  const begins = half.findIndex((byte) => byte !== 0);
  const digits = [...half.subarray(begins < 0 ? half.length - 1 : begins)];
  const positive = digits[0]! >= 0x80 ? [0, ...digits] : digits;
  return [0x02, positive.length, ...positive];
}
