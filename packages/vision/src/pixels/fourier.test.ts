import {expect} from 'chai';
import {powerSpectrum} from './fourier.js';

const SIZE = 16;
const patch = (value: (x: number, y: number) => number): Float64Array =>
  Float64Array.from({length: SIZE * SIZE}, (_, i) => value(i % SIZE, Math.floor(i / SIZE)));

describe('the power spectrum', () => {
  it('of a wave is at its frequency', () => {
    const power = powerSpectrum(
      patch((x, y) => Math.cos((2 * Math.PI * (3 * x + 5 * y)) / SIZE)),
      SIZE,
    );
    const half = (SIZE * SIZE) / 2;
    power.forEach((value, i) => {
      const [u, v] = [i % SIZE, Math.floor(i / SIZE)];
      const isThere = (u === 3 && v === 5) || (u === SIZE - 3 && v === SIZE - 5);
      expect(value).to.be.closeTo(isThere ? half ** 2 : 0, 1e-6);
    });
  });

  it("keeps the power (Parseval's theorem)", () => {
    const values = patch((x, y) => ((x * 7 + y * 13) % 11) - 5);
    const sum = (list: Float64Array) => list.reduce((total, value) => total + value, 0);
    const squares = sum(values.map((value) => value ** 2));
    expect(sum(powerSpectrum(values, SIZE))).to.be.closeTo(squares * SIZE * SIZE, 1e-6);
  });
});
