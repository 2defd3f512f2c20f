import {expect} from 'chai';
import type {Gray} from '../pixels/gray.js';
import {licencePicture} from '../testing/licence.js';
import {findBlocks} from './find-blocks.js';
import {findSymbol, type FoundSymbol} from './find-symbol.js';
import {readCells, type ReadCells} from './read-cells.js';
import {redraw} from './redraw.js';

function locate(picture: Gray): FoundSymbol {
  const [found] = findBlocks(picture, 4)
    .flatMap((block) => findSymbol(picture, block) ?? [])
    .sort((a, b) => b.likeness - a.likeness);
  return found!;
}

function read(picture: Gray): ReadCells {
  return readCells(picture, locate(picture))!;
}

describe('the cells of a symbol', () => {
  const sharp = read(licencePicture({cardWidth: 1400}));

  it('are counted by its row indicators', () => {
    expect(sharp).to.deep.include({columns: 12, level: 5});
    expect(sharp.cells).to.have.length(sharp.rows * 12);
    expect(sharp.likeness).to.be.above(0.9);
  });

  it('read the same where a module is a pixel wide and blurred', () => {
    const small = read(licencePicture({cardWidth: 400, blur: 0.5, angle: 0.1}));
    expect(small).to.deep.include({rows: sharp.rows, columns: 12, level: 5});
    const same = small.cells.filter(({value}, i) => value === sharp.cells[i]!.value).length;
    // Error correction level 5 makes up for 64 lost code words, here a quarter of all.
    expect(same / small.cells.length).to.be.above(0.9);
  });

  it('are those of a symbol that is drawn from them', () => {
    const drawn = redraw(sharp, 0);
    const again = read(drawn);
    expect(again.cells.map(({value}) => value)).to.deep.equal(sharp.cells.map(({value}) => value));
  });

  it('are not made up where the outline holds something else', () => {
    const picture = licencePicture({cardWidth: 700});
    const {outline, ...symbol} = locate(picture);
    const above = outline.map(({x, y}) => ({x, y: y - 130})) as unknown as FoundSymbol['outline'];
    expect(readCells(picture, {...symbol, outline: above})).to.equal(undefined);
  });
});
