import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {contextOf} from './canvas-mm.js';
import {drawOcrB, OCR_B, OCR_B_CHARACTERS} from './ocr-b.js';

/** Pixels a millimetre of the test's canvases. */
const SCALE = 16;

/** 1 where there is ink; a cell 2.54 mm wide and 4 mm high with the baseline at 3.2 mm. */
function ink(character: string): number[][] {
  const canvas = new OffscreenCanvas(Math.ceil(OCR_B.pitch * SCALE), 4 * SCALE);
  const context = contextOf(canvas);
  context.scale(SCALE, SCALE);
  context.strokeStyle = '#000';
  drawOcrB(context, character, {x: 0, baseline: 3.2});
  const {data, width, height} = context.getImageData(0, 0, canvas.width, canvas.height);
  return Array.from({length: height}, (_, y) =>
    Array.from({length: width}, (_, x) => ((data[(y * width + x) * 4 + 3] ?? 0) > 127 ? 1 : 0)),
  );
}

/** Share of the inked pixels of either that the other lacks. */
function difference(a: number[][], b: number[][]): number {
  let either = 0;
  let both = 0;
  a.forEach((row, y) =>
    row.forEach((value, x) => {
      const other = b[y]?.[x] ?? 0;
      either += value | other;
      both += value & other;
    }),
  );
  return 1 - both / either;
}

const inkedRows = (cell: number[][]): number => cell.filter((row) => row.includes(1)).length;

describe('OCR-B', () => {
  it('has the alphabet of the MRZ', () => {
    expect([...OCR_B_CHARACTERS].sort().join('')).to.equal('0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('draws every character unlike every other', () => {
    const cells = OCR_B_CHARACTERS.map((character) => ({character, cell: ink(character)}));
    cells.forEach((one, index) => {
      for (const other of cells.slice(index + 1)) {
        // O and 0 are the most alike: a sixth of their ink differs.
        expect(difference(one.cell, other.cell), one.character + other.character).to.be.above(0.15);
      }
    });
  });

  it('keeps the sizes of ICAO 9303: 2.4 to 2.8 mm high, within the pitch', () => {
    for (const character of OCR_B_CHARACTERS) {
      const cell = ink(character);
      expect(inkedRows(cell) / SCALE, character).to.be.within(character === '<' ? 2.1 : 2.35, 2.85);
      for (const row of cell) {
        expect(row[0], character).to.equal(0);
        expect(row.at(-1), character).to.equal(0);
      }
    }
  });

  it('draws figures taller than letters', () => {
    expect(inkedRows(ink('0'))).to.be.above(inkedRows(ink('O')) + 0.15 * SCALE);
  });

  it('grows bolder where ink spreads', () => {
    const inked = (strokeWidth: number): number => {
      const context = contextOf(new OffscreenCanvas(100, 100));
      context.scale(SCALE, SCALE);
      drawOcrB(context, '8', {x: 1, baseline: 5, strokeWidth});
      return context.getImageData(0, 0, 100, 100).data.reduce((sum, value) => sum + value, 0);
    };
    expect(inked(0.43) / inked(OCR_B.strokeWidth)).to.be.within(1.1, 1.25);
  });

  it('advances by a tenth of an inch', () => {
    const context = contextOf(new OffscreenCanvas(200, 60));
    context.scale(SCALE, SCALE);
    drawOcrB(context, 'I<<', {x: 0, baseline: 3.2});
    const row = (x: number): Uint8ClampedArray =>
      context.getImageData(Math.round(x * SCALE), 0, 30, 60).data;
    const second = [...row(OCR_B.pitch)].reduce((sum, value) => sum + value, 0);
    const third = [...row(2 * OCR_B.pitch)].reduce((sum, value) => sum + value, 0);
    expect(second).to.be.above(0);
    expect(Math.abs(second - third) / second).to.be.below(0.05);
  });

  it('refuses other characters before it draws anything', () => {
    const canvas = new OffscreenCanvas(100, 100);
    const context = contextOf(canvas);
    expect(() => drawOcrB(context, 'Aa', {x: 10, baseline: 50})).to.throw(PassbaseError);
    expect([...context.getImageData(0, 0, 100, 100).data].every((value) => value === 0)).to.equal(
      true,
    );
  });
});
