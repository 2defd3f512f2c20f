import {expect} from 'chai';
import {drawShapes} from './ocr-b-shapes.js';

describe('drawShapes', () => {
  const shapes = drawShapes();

  it('draws the alphabet of an MRZ', () => {
    expect(
      shapes
        .map(({text}) => text)
        .sort()
        .join(''),
    ).to.equal('0123456789<ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  });

  it('draws each so that no other is like it', () => {
    for (const one of shapes)
      for (const other of shapes) {
        const likeness = one.values.reduce((sum, value, i) => sum + value * other.values[i]!, 0);
        if (one === other) expect(likeness).to.be.closeTo(1, 1e-5);
        else expect(likeness, `${one.text} and ${other.text}`).to.be.lessThan(0.97);
      }
  });
});
