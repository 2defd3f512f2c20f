import {
  drawPassportPage,
  drawPrinted,
  euLicence,
  identityCardBack,
  identityCardFront,
  personFromSeed,
  PRINTED_COUNTRIES,
  printedPerson,
  usLicence,
} from '@passbase-verify/testkit';
import {expect} from 'chai';
import {grayFromRgba, type Gray} from '../pixels/gray.js';
import type {Box} from './find-blobs.js';
import {findPortrait} from './find-portrait.js';

/** One pixel a millimetre. */
function shrink(picture: OffscreenCanvas, width: number, height: number): Gray {
  const canvas = new OffscreenCanvas(Math.round(width), Math.round(height));
  const context = canvas.getContext('2d')!;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
  return grayFromRgba(data, canvas.width, canvas.height);
}

const area = ({left, top, right, bottom}: Box): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

function overlap(a: Box, b: Box): number {
  const both = area({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  return both / (area(a) + area(b) - both);
}

describe('findPortrait', () => {
  for (const [i, country] of PRINTED_COUNTRIES.entries()) {
    const person = printedPerson(country, i + 1);
    const cards =
      country === 'USA' ? [usLicence(person)] : [euLicence(person), identityCardFront(person)];
    for (const card of cards)
      it(`finds it on ${card.name}`, () => {
        const {width, height} = card.size;
        const found = findPortrait(shrink(drawPrinted(card), width, height), card.kind)!;
        const {x, y, width: w, height: h} = card.portrait!;
        expect(overlap(found, {left: x, top: y, right: x + w, bottom: y + h})).to.be.above(0.7);
      });
  }

  it('finds it on a passport', () => {
    const page = drawPassportPage(personFromSeed(3, {today: '2026-01-01'}));
    const found = findPortrait(shrink(page, 125, 88), 'passport-page')!;
    expect(overlap(found, {left: 5.5, top: 17, right: 40.5, bottom: 62})).to.be.above(0.7);
  });

  it('finds none where none is', () => {
    const back = identityCardBack(printedPerson('DEU', 1));
    expect(findPortrait(shrink(drawPrinted(back), 86, 54), 'card-front')).to.equal(undefined);
    expect(findPortrait(shrink(drawPrinted(back), 86, 54), 'card-back')).to.equal(undefined);
  });
});
