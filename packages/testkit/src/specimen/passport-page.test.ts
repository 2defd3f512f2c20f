import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {contextOf} from './canvas-mm.js';
import {drawPassportPage} from './passport-page.js';
import {personFromSeed} from './specimen-person.js';

const person = personFromSeed(5, {today: '2026-01-15'});

function pixels(
  page: OffscreenCanvas,
  x = 0,
  y = 0,
  width = page.width,
  height = page.height,
): Uint8ClampedArray {
  return contextOf(page).getImageData(x, y, width, height).data;
}

const same = (a: Uint8ClampedArray, b: Uint8ClampedArray): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

describe('the passport page', () => {
  it('has the proportions of ID-3', () => {
    const page = drawPassportPage(person);
    expect([page.width, page.height]).to.deep.equal([1500, 1056]);
  });

  it('is the same picture for the same person and another for another', () => {
    const page = pixels(drawPassportPage(person, {pxPerMm: 6}));
    expect(same(page, pixels(drawPassportPage(person, {pxPerMm: 6})))).to.equal(true);
    const other = personFromSeed(6, {today: '2026-01-15'});
    expect(same(page, pixels(drawPassportPage(other, {pxPerMm: 6})))).to.equal(false);
  });

  it('prints the MRZ in black where ICAO 9303-4 puts it, and nothing dark around it', () => {
    const scale = 10;
    const page = drawPassportPage(person, {pxPerMm: scale});
    const darkRows = new Set<number>();
    const data = pixels(page, 0, 66 * scale, page.width, 22 * scale);
    for (let index = 0; index < data.length; index += 4) {
      if ((data[index] ?? 255) + (data[index + 1] ?? 255) + (data[index + 2] ?? 255) < 200) {
        darkRows.add(66 + Math.floor(index / 4 / page.width) / scale);
      }
    }
    const rows = [...darkRows].sort((a, b) => a - b);
    // Centre lines 15.75 and 9.4 mm above the lower edge; figures reach 1.5 mm above and 1.3 mm below.
    expect(rows[0]).to.be.within(88 - 15.75 - 1.6, 88 - 15.75 - 1.1);
    expect(rows.at(-1)).to.be.within(88 - 9.4 + 1, 88 - 9.4 + 1.4);
  });

  it('shows the portrait that it is given', () => {
    const portrait = new OffscreenCanvas(70, 90);
    const context = contextOf(portrait);
    context.fillStyle = '#0a0';
    context.fillRect(0, 0, 70, 90);
    const page = drawPassportPage(person, {pxPerMm: 8, portrait});
    expect([...pixels(page, 23 * 8, 40 * 8, 1, 1)]).to.deep.equal([0, 170, 0, 255]);
  });

  it('refuses a resolution that nobody can read or hold', () => {
    for (const pxPerMm of [1, 100, Number.NaN]) {
      expect(() => drawPassportPage(person, {pxPerMm})).to.throw(PassbaseError);
    }
  });
});
