import {expect} from 'chai';
import {createGray} from '../pixels/gray.js';
import {TD1, TD3, print, type PrintOptions} from '../testing/print.js';
import {locateBands} from './locate-bands.js';

/** Pixels. Joining characters smears ends; splitting finds them exactly. */
const NEAR = 14;

/** Where the print is, by its own measures: from the first line's top to the last line's foot. */
function isAt(lines: readonly string[], options: PrintOptions & {scale: number}): void {
  const {scale, angle = 0, pitch = 6, x = 40, y = 280} = options;
  const [band] = locateBands(print(lines, options));
  expect(band?.lines).to.equal(lines.length);
  const at = (along: number, down: number) => ({
    x: x + (along * Math.cos(angle) - down * Math.sin(angle)) * scale,
    y: y + (along * Math.sin(angle) + down * Math.cos(angle)) * scale,
  });
  const wide = lines[0]!.length * 2.54;
  const low = (lines.length - 1) * pitch;
  const corners = [at(0, -2.5), at(wide, -2.5), at(wide, low), at(0, low)];
  for (const [i, corner] of corners.entries()) {
    expect(band!.quad[i]!.x).to.be.closeTo(corner.x, NEAR);
    expect(band!.quad[i]!.y).to.be.closeTo(corner.y, NEAR);
  }
}

describe('locateBands', () => {
  it('finds two lines, and three', () => {
    isAt(TD3, {scale: 5});
    isAt(TD1, {scale: 6.5, y: 200, pitch: 4.5});
  });

  it('finds them small', () => {
    isAt(TD3, {scale: 2.6, x: 150, y: 200});
  });

  it('finds them tilted either way', () => {
    isAt(TD3, {scale: 4.5, angle: 0.12, y: 200});
    isAt(TD3, {scale: 4.5, angle: -0.12, y: 340});
  });

  it('finds nothing on plain paper, nor in an empty picture', () => {
    const paper = createGray(640, 400);
    paper.data.fill(200);
    expect(locateBands(paper)).to.deep.equal([]);
    expect(locateBands(createGray(1, 1))).to.deep.equal([]);
  });
});
