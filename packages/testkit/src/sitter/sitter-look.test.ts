import {expect} from 'chai';
import {lookFromSeed} from '../index.js';

describe('lookFromSeed', () => {
  const looks = Array.from({length: 40}, (_, seed) => lookFromSeed(seed));

  it('gives the same look for the same seed and forty looks for forty seeds', () => {
    expect(lookFromSeed(7)).to.deep.equal(lookFromSeed(7));
    expect(new Set(looks.map((look) => JSON.stringify({...look, seed: 0})))).to.have.length(40);
  });

  it('covers light and dark skin within any ten neighbouring seeds', () => {
    for (const start of [0, 13, 27]) {
      const reds = looks.slice(start, start + 10).map(({skin}) => skin[0]);
      expect(Math.max(...reds)).to.be.greaterThan(0.9);
      expect(Math.min(...reds)).to.be.lessThan(0.45);
    }
  });

  it('takes negative seeds', () => {
    expect(lookFromSeed(-3).skin.every((value) => value > 0 && value < 1)).to.equal(true);
  });
});
