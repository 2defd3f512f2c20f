import {expect} from 'chai';
import {rawSignature} from './ecdsa-signature.js';

/** DER of two integers with these contents. */
function der(r: readonly number[], s: readonly number[]): Uint8Array {
  const numbers = [0x02, r.length, ...r, 0x02, s.length, ...s];
  return Uint8Array.of(0x30, numbers.length, ...numbers);
}

const hexOf = (bytes: Uint8Array | undefined): string | undefined =>
  bytes && [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const full = Array.from<number>({length: 32}).fill(0xee);

describe('an ECDSA signature in DER', () => {
  it('comes as two halves of 32 bytes, however long its numbers are', () => {
    expect(hexOf(rawSignature(der([0x01], [0x7f, 0x02])))).to.equal(
      '01'.padStart(64, '0') + '7f02'.padStart(64, '0'),
    );
    expect(hexOf(rawSignature(der([0, ...full], [0, 0x80])))).to.equal(
      'ee'.repeat(32) + '80'.padStart(64, '0'),
    );
  });

  it('has one spelling alone', () => {
    const good = der([0x01], [0x02]);
    const wrong: readonly Uint8Array[] = [
      new Uint8Array(),
      Uint8Array.of(0x30, 0x00),
      good.subarray(0, -1),
      Uint8Array.of(...good, 0),
      Uint8Array.of(0x31, ...good.subarray(1)),
      // Negative, padded, empty, zero, and too long.
      der([0x80], [0x02]),
      der([0x00, 0x01], [0x02]),
      der([], [0x02]),
      der([0x00], [0x02]),
      der([0x01, ...full], [0x02]),
      der([0x01], [0x7f, ...full]),
    ];
    for (const bytes of wrong) expect(rawSignature(bytes), hexOf(bytes)).to.equal(undefined);
  });
});
