import {expect} from 'chai';
import {findBars} from './components.js';
import {createGray, type Gray} from './gray.js';

/** A tilted bar, centred. */
function barPicture(length: number, thickness: number, angle: number): Gray {
  const gray = createGray(120, 120);
  for (let y = 0; y < 120; y++)
    for (let x = 0; x < 120; x++) {
      const dx = x - 60;
      const dy = y - 60;
      const along = dx * Math.cos(angle) + dy * Math.sin(angle);
      const across = dy * Math.cos(angle) - dx * Math.sin(angle);
      if (Math.abs(along) <= length / 2 && Math.abs(across) <= thickness / 2)
        gray.data[y * 120 + x] = 255;
    }
  return gray;
}

describe('findBars', () => {
  for (const degrees of [0, 7, -12])
    it(`measures a bar tilted by ${degrees}°`, () => {
      const [bar, ...others] = findBars(barPicture(90, 8, (degrees * Math.PI) / 180), 10);
      expect(others).to.deep.equal([]);
      expect(bar!.length).to.be.closeTo(90, 3);
      expect(bar!.thickness).to.be.closeTo(8, 1.5);
      expect((bar!.angle * 180) / Math.PI).to.be.closeTo(degrees, 1);
      expect(bar!.x).to.be.closeTo(60, 0.5);
    });

  it('joins what touches, also in a U, and leaves out what is small', () => {
    const gray = createGray(9, 5);
    // Two arms that meet in the last row, and a speck.
    for (let y = 0; y < 5; y++) gray.data[y * 9] = gray.data[y * 9 + 4] = 1;
    for (let x = 0; x < 5; x++) gray.data[4 * 9 + x] = 1;
    gray.data[8] = 1;
    const bars = findBars(gray, 2);
    expect(bars.map(({area}) => area)).to.deep.equal([13]);
  });
});
