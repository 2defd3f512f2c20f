import {expect} from 'chai';
import {largestPart} from './largest-part.js';

describe('largestPart', () => {
  const map = Float32Array.of(0.9, 0.9, 0, 0.6, 0, 0, 0, 0.6, 0.6, 0, 0.9, 0.6);

  it('gives the part with the greatest sum, joined over sides only', () => {
    expect(largestPart(map, 4, 3).toSorted((a, b) => a - b)).to.deep.equal([3, 7, 10, 11]);
  });

  it('gives nothing of an empty map', () => {
    expect(largestPart(new Float32Array(12), 4, 3)).to.deep.equal([]);
  });
});
