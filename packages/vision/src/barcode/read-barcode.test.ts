import {expect} from 'chai';
import {createGray} from '../pixels/gray.js';
import {FRAME_ATTEMPTS, STILL_ATTEMPTS} from './attempts.js';
import type {Decode, DecodedBarcode} from './decode.js';
import {readBarcode} from './read-barcode.js';

const CODE: DecodedBarcode = {
  format: 'PDF417',
  text: 'SPECIMEN',
  outline: [
    {x: 0, y: 0},
    {x: 1, y: 0},
    {x: 1, y: 1},
    {x: 0, y: 1},
  ],
};

/** Reads the `nth` picture it is given, and counts. */
function decoder(nth: number): Decode & {sizes: number[]} {
  const sizes: number[] = [];
  return Object.assign(
    async (picture: {readonly width: number}) => {
      sizes.push(picture.width);
      return sizes.length === nth ? CODE : undefined;
    },
    {sizes},
  );
}

const blank = createGray(100, 60);
const later = {attempts: STILL_ATTEMPTS, until: Number.POSITIVE_INFINITY, now: () => 0};

describe('readBarcode', () => {
  it('looks at the picture as it is before anything else', async () => {
    const decode = decoder(1);
    expect(await readBarcode(blank, decode, later)).to.deep.equal({found: CODE, next: 0});
    expect(decode.sizes).to.deep.equal([100]);
  });

  it('goes on with other ways, and gives outlines in the picture', async () => {
    const decode = decoder(2);
    const {found, next} = await readBarcode(blank, decode, later);
    // On a blank picture there is no block and no symbol: the next is the whole, enlarged by a half.
    expect(decode.sizes).to.deep.equal([100, 150]);
    expect(found!.outline[2].x).to.be.closeTo(2 / 3, 1e-9);
    expect(next).to.equal(4);
  });

  it('makes one attempt where there is no time, and goes on there with the next picture', async () => {
    const now = {attempts: FRAME_ATTEMPTS, until: 0, now: () => 0};
    let next = 0;
    const begun: number[] = [];
    for (let frame = 0; frame < FRAME_ATTEMPTS.length + 1; frame++) {
      begun.push(next);
      ({next} = await readBarcode(blank, decoder(0), {...now, first: next}));
    }
    expect(begun).to.deep.equal([...FRAME_ATTEMPTS.keys(), 0]);
  });
});
