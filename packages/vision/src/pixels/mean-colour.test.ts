import {expect} from 'chai';
import {meanColour, meanOf} from './mean-colour.js';

describe('mean colours', () => {
  it('are those of the pixels, without their alpha', () => {
    expect(meanColour([255, 0, 51, 255, 0, 0, 153, 255])).to.deep.equal([0.5, 0, 0.4]);
  });

  it('of several are in between', () => {
    expect(
      meanOf([
        [1, 0, 0.5],
        [0, 0, 0.5],
      ]),
    ).to.deep.equal([0.5, 0, 0.5]);
  });

  it('of nothing are black', () => {
    expect(meanColour([])).to.deep.equal([0, 0, 0]);
    expect(meanOf([])).to.deep.equal([0, 0, 0]);
  });
});
