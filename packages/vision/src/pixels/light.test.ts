import {expect} from 'chai';
import {createGray, grayFromRgba} from './gray.js';
import {glareShare, laplacianVariance, meanDifference, meanLuma} from './light.js';

const filled = (width: number, height: number, value: (x: number, y: number) => number) => {
  const gray = createGray(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) gray.data[y * width + x] = value(x, y);
  return gray;
};

describe('light and focus', () => {
  it('weighs green over red over blue', () => {
    const rgba = [255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 255, 255, 255, 255];
    expect([...grayFromRgba(rgba, 4, 1).data]).to.deep.equal([77, 149, 29, 255]);
  });

  it('measures mean and blown-out share', () => {
    const half = filled(10, 10, (x) => (x < 5 ? 0 : 255));
    expect(meanLuma(half)).to.be.closeTo(0.5, 1e-9);
    expect(glareShare(half)).to.equal(0.5);
  });

  it('calls a flat picture and a ramp unsharp, an edge sharp, a soft edge less', () => {
    expect(laplacianVariance(filled(9, 9, () => 80))).to.equal(0);
    expect(laplacianVariance(filled(9, 9, (x) => 10 * x))).to.equal(0);
    const hard = laplacianVariance(filled(9, 9, (x) => (x < 4 ? 0 : 200)));
    const soft = laplacianVariance(filled(9, 9, (x) => Math.min(200, 40 * Math.max(0, x - 1))));
    expect(soft).to.be.greaterThan(0);
    expect(hard).to.be.greaterThan(4 * soft);
  });

  it('compares pictures of one size only', () => {
    const dark = filled(4, 4, () => 0);
    const bright = filled(4, 4, () => 51);
    expect(meanDifference(dark, bright)).to.be.closeTo(0.2, 1e-9);
    expect(meanDifference(dark, undefined)).to.equal(1);
    expect(meanDifference(dark, createGray(3, 4))).to.equal(1);
  });
});
