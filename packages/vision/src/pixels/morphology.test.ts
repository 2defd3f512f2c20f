import {expect} from 'chai';
import fc from 'fast-check';
import {createGray, type Gray} from './gray.js';
import {blackHat, closing, dilate, erode, opening} from './morphology.js';

const picture = fc
  .record({width: fc.integer({min: 1, max: 12}), height: fc.integer({min: 1, max: 12})})
  .chain(({width, height}) =>
    fc
      .uint8Array({minLength: width * height, maxLength: width * height})
      .map((data): Gray => ({width, height, data})),
  );
const size = fc.integer({min: 0, max: 4}).map((radius) => 2 * radius + 1);

/** The definition, pixel by pixel. */
function extreme(gray: Gray, sizeX: number, sizeY: number, pick: (...values: number[]) => number) {
  const result = createGray(gray.width, gray.height);
  for (let y = 0; y < gray.height; y++)
    for (let x = 0; x < gray.width; x++) {
      const values: number[] = [];
      for (let v = y - (sizeY >> 1); v <= y + (sizeY >> 1); v++)
        for (let u = x - (sizeX >> 1); u <= x + (sizeX >> 1); u++)
          if (u >= 0 && v >= 0 && u < gray.width && v < gray.height)
            values.push(gray.data[v * gray.width + u]!);
      result.data[y * gray.width + x] = pick(...values);
    }
  return result;
}

describe('morphology', () => {
  it('takes the largest and the smallest value of every window', () => {
    fc.assert(
      fc.property(picture, size, size, (gray, sizeX, sizeY) => {
        expect(dilate(gray, sizeX, sizeY)).to.deep.equal(extreme(gray, sizeX, sizeY, Math.max));
        expect(erode(gray, sizeX, sizeY)).to.deep.equal(extreme(gray, sizeX, sizeY, Math.min));
      }),
    );
  });

  it('only fills by closing and only removes by opening', () => {
    fc.assert(
      fc.property(picture, size, size, (gray, sizeX, sizeY) => {
        const closed = closing(gray, sizeX, sizeY);
        const opened = opening(gray, sizeX, sizeY);
        for (let i = 0; i < gray.data.length; i++) {
          expect(closed.data[i]).to.be.at.least(gray.data[i]!);
          expect(opened.data[i]).to.be.at.most(gray.data[i]!);
        }
      }),
    );
  });

  it('finds a thin dark stroke on a ramp, and nothing of the ramp', () => {
    const gray = createGray(30, 9);
    for (let i = 0; i < gray.data.length; i++) gray.data[i] = 100 + 4 * (i % 30);
    for (let y = 0; y < 9; y++) gray.data[y * 30 + 14] = 20;
    const hat = blackHat(gray, 7, 7);
    expect(hat.data[4 * 30 + 14]).to.be.greaterThan(100);
    expect(hat.data[4 * 30 + 22]).to.be.lessThan(20);
  });
});
