import {identityCardBack, drawPrinted, printedPerson} from '@passbase-verify/testkit';
import {expect} from 'chai';
import {grayFromRgba, type Gray} from '../pixels/gray.js';
import {findLines} from './find-lines.js';
import {inkMap} from './ink-map.js';

function grayOf(canvas: OffscreenCanvas): Gray {
  const {width, height} = canvas;
  const {data} = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  return grayFromRgba(data, width, height);
}

describe('findLines', () => {
  it('finds each line on security print, where it is drawn', () => {
    for (const country of ['DEU', 'FRA', 'POL'] as const) {
      const card = identityCardBack(printedPerson(country, 2));
      const gray = grayOf(drawPrinted(card));
      const pxPerMm = gray.width / card.size.width;
      const lines = findLines(inkMap(gray, pxPerMm), pxPerMm);
      for (const {text, x, y, size} of card.texts) {
        const found = lines.find(
          (line) =>
            Math.abs(line.left / pxPerMm - x) < 1 &&
            // Between the foot of capitals and that of letters that reach below.
            line.bottom / pxPerMm > y - 0.2 * size &&
            line.bottom / pxPerMm < y + 0.5 * size,
        );
        expect(found, text).to.not.equal(undefined);
      }
    }
  });

  it('gives them in reading order, and nothing for an empty page', () => {
    const card = identityCardBack(printedPerson('DEU', 2));
    const gray = grayOf(drawPrinted(card));
    const pxPerMm = gray.width / card.size.width;
    const tops = findLines(inkMap(gray, pxPerMm), pxPerMm).map(({top}) => top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    const empty = {...gray, data: gray.data.map(() => 200)};
    expect(findLines(inkMap(empty, pxPerMm), pxPerMm)).to.deep.equal([]);
  });

  it('tells how lines slope', () => {
    const canvas = new OffscreenCanvas(900, 300);
    const context = canvas.getContext('2d')!;
    context.fillStyle = '#eee';
    context.fillRect(0, 0, 900, 300);
    context.rotate(0.03);
    context.font = '40px sans-serif';
    context.fillStyle = '#111';
    context.fillText('SLOPING LINE OF LETTERS', 60, 120);
    const lines = findLines(inkMap(grayOf(canvas), 15), 15);
    expect(lines[0]?.slope).to.be.closeTo(0.03, 0.008);
  });
});
