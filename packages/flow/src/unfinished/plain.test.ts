import {expect} from 'chai';
import {fromBase64, fromPlain, toBase64, toPlain} from './plain.js';

describe('a folder as JSON', () => {
  it('comes back as it was, bytes that are shared once', () => {
    const picture = Uint8Array.of(1, 2, 3);
    const folder = {
      attemptsUsed: 2,
      wishes: {alternatives: new Set([0, 2]), moreTime: true},
      documents: new Map([['document', {files: [{id: 'a', bytes: picture}]}]]),
      bundle: {jws: 'x.y.z', files: new Map([['a', {bytes: picture}]])},
      empty: {$map: 'no list', other: null},
      list: [[], {}, 'text', 0.5, false],
    };
    const kept: Uint8Array<ArrayBuffer>[] = [];
    const text = JSON.stringify(
      toPlain({...folder, left: undefined}, (bytes) => {
        const known = kept.indexOf(bytes);
        return String(known === -1 ? kept.push(bytes) - 1 : known);
      }),
    );
    expect(kept).to.deep.equal([picture]);
    expect(fromPlain(JSON.parse(text), (name) => kept[Number(name)]!)).to.deep.equal(folder);
  });

  it('keeps bytes of every length and value', () => {
    for (const length of [0, 1, 2, 3, 255, 0x8000, 0x8000 * 2 + 1]) {
      const bytes = Uint8Array.from({length}, (_, i) => i * 7);
      expect(fromBase64(toBase64(bytes))).to.deep.equal(bytes);
    }
  });
});
