import {PassbaseError, type SeenField} from '@passbase-verify/protocol';
import {expect} from 'chai';
import fc from 'fast-check';
import {decodePrint, encodePrint} from '../index.js';

const CORNER = {x: 0.1, y: 0.2};
const FIELD: SeenField = {
  ...{label: 'Name', key: 'last_name', text: 'Eriksson', confidence: 0.9},
  outline: [CORNER, CORNER, CORNER, CORNER],
};

describe('what was read in print, as the bundle carries it', () => {
  it('comes back as it went in', () => {
    const print = {seen: [FIELD], text: [FIELD], country: 'UTO'};
    expect(decodePrint(encodePrint(print))).to.deep.equal(print);
    expect(decodePrint(encodePrint({})).seen).to.equal(undefined);
  });

  it('is refused where it is nothing of the kind', () => {
    for (const seen of [
      'text',
      [{...FIELD, confidence: 2}],
      [{...FIELD, key: 'shoe_size'}],
      [{...FIELD, outline: [CORNER]}],
      [null],
      new Array(3000).fill(FIELD),
    ]) {
      const bytes = new TextEncoder().encode(JSON.stringify({seen}));
      expect(() => decodePrint(bytes))
        .to.throw(PassbaseError)
        .with.property('code', 'ERR_BUNDLE_MALFORMED');
    }
  });

  it('never fails without a code', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          try {
            decodePrint(bytes);
          } catch (error) {
            expect(error).to.be.instanceOf(PassbaseError);
          }
        },
      ),
    );
  });
});
