import {expect} from 'chai';
import {countFaces} from './face-count.js';

describe('countFaces', () => {
  it('tells none, one and more than one', () => {
    expect(countFaces([])).to.equal(0);
    expect(countFaces([120])).to.equal(1);
    expect(countFaces([120, 90])).to.equal(2);
    expect(countFaces([120, 90, 100])).to.equal(2);
  });

  it('leaves out who stands far behind', () => {
    expect(countFaces([120, 20])).to.equal(1);
  });
});
