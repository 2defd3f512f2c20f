import {expect} from 'chai';
import {licencePicture, symbolOutline, type LicenceOptions} from '../testing/licence.js';
import {createGray} from '../pixels/gray.js';
import {findBlocks} from './find-blocks.js';
import {findSymbol, type FoundSymbol} from './find-symbol.js';

/** The likeliest of the symbols in all blocks. */
function find(options: LicenceOptions): {found?: FoundSymbol; farthest: number} {
  const picture = licencePicture(options);
  const [found] = findBlocks(picture, 4)
    .flatMap((block) => findSymbol(picture, block) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  if (!found) return {farthest: Number.POSITIVE_INFINITY};
  const wanted = symbolOutline(options, picture);
  const distances = found.outline.map(({x, y}, i) =>
    Math.hypot(x - wanted[i]!.x, y - wanted[i]!.y),
  );
  return {found, farthest: Math.max(...distances)};
}

describe('a PDF417 symbol', () => {
  it('is found to the pixel, with its columns', () => {
    const {found, farthest} = find({cardWidth: 700});
    expect(farthest).to.be.below(2.5);
    expect(found!.columns[0]).to.equal(12);
  });

  it('is found turned, in its own reading order', () => {
    for (const angle of [0.2, -0.3, Math.PI / 2, Math.PI, -2]) {
      const {found, farthest} = find({cardWidth: 700, angle});
      expect(farthest, `${angle}`).to.be.below(4);
      expect(found!.columns, `${angle}`).to.include(12);
    }
  });

  it('is found where its modules are as wide as a pixel', () => {
    const {found, farthest} = find({cardWidth: 360, blur: 0.5});
    expect(farthest).to.be.below(2.5);
    expect(found!.columns).to.include(12);
  });

  it('is not found where there is none', () => {
    const picture = createGray(300, 200);
    picture.data.fill(180);
    expect(findBlocks(picture, 4).map((block) => findSymbol(picture, block))).to.satisfy(
      (symbols: readonly unknown[]) => symbols.every((symbol) => symbol === undefined),
    );
  });
});
