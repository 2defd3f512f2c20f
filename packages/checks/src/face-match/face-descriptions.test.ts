import {expect} from 'chai';
import {decodeFaces, encodeFaces, type DescribedFaces} from '../index.js';
import {seeFace} from '../testing/faces.js';

const FACES: DescribedFaces = {
  portrait: {fileId: 'document-page-1', face: seeFace(1, 0.2)},
  stills: [{fileId: 'selfie-still-1', face: seeFace(1)}, {fileId: 'selfie-still-2'}],
};
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

describe('described faces', () => {
  it('come out as they went in', () => {
    expect(decodeFaces(encodeFaces(FACES))).to.deep.equal(FACES);
    expect(decodeFaces(encodeFaces({stills: []}))).to.deep.equal({stills: []});
  });

  it('are refused with a code where they are none', () => {
    const [still] = FACES.stills;
    const wrong: readonly Uint8Array[] = [
      Uint8Array.of(0xff, 0xfe),
      ...[null, 1, [], {}, {stills: 1}, {stills: [{}]}, {stills: new Array(65).fill(still)}].map(
        encode,
      ),
      encode({stills: [], portrait: {fileId: 'a', face: {descriptor: [1], eyeDistance: 2}}}),
      encode({stills: [{fileId: 1}]}),
    ];
    for (const bytes of wrong) {
      expect(() => decodeFaces(bytes))
        .to.throw()
        .with.property('code', 'ERR_BUNDLE_MALFORMED');
    }
  });
});
