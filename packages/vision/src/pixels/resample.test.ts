import {expect} from 'chai';
import {createGray, type Gray} from './gray.js';
import {Region} from './region.js';
import {resample, standardise, type ColumnAt} from './resample.js';

/** Brightness that rises by `x` a pixel to the right and `y` downwards, from `start`. */
function ramp(width: number, height: number, x: number, y: number, start = 20): Gray {
  const gray = createGray(width, height);
  for (let i = 0; i < gray.data.length; i++)
    gray.data[i] = start + x * ((i % width) + 0.5) + y * (Math.floor(i / width) + 0.5);
  return gray;
}

const upright =
  (left: number, top: number, step: number): ColumnAt =>
  (u, column) => {
    column.x = left + u * step;
    column.y = top;
    column.stepX = 0;
    column.stepY = step;
  };

function take(region: Region, columnAt: ColumnAt, width: number, height: number): Float32Array {
  const data = new Float32Array(width * height);
  resample(region, columnAt, width, height, {data, offset: 0, stride: width});
  return data;
}

describe('resample', () => {
  it('gives pixels back where they are', () => {
    const gray = ramp(20, 10, 4, 6);
    const out = take(new Region(gray), upright(3, 2, 1), 8, 4);
    for (let y = 0; y < 4; y++)
      for (let x = 0; x < 8; x++)
        expect(out[y * 8 + x]).to.be.closeTo(gray.data[(y + 2) * 20 + x + 3]!, 0.01);
  });

  it('finds the same places in a region that was cut out and scaled', () => {
    // The right lower part of the ramp at half size.
    const part = ramp(20, 20, 2, 2, 20 + 40 + 20);
    const out = take(new Region(part, 40, 20, 0.5), upright(50, 30, 2), 10, 10);
    for (let y = 0; y < 10; y++)
      for (let x = 0; x < 10; x++)
        expect(out[y * 10 + x]).to.be.closeTo(20 + (51 + 2 * x) + (31 + 2 * y), 1.5);
  });

  it('averages what falls into one pixel, whatever the scale', () => {
    const stripes = createGray(200, 200);
    for (let i = 0; i < stripes.data.length; i++) stripes.data[i] = i % 2 ? 200 : 0;
    for (const step of [2, 3.3, 5, 9]) {
      const out = take(new Region(stripes), upright(0, 0, step), 18, 18);
      for (const value of out) expect(value, `step ${step}`).to.be.closeTo(100, 34);
    }
  });

  it('turns with its columns', () => {
    const gray = ramp(40, 40, 5, 0);
    const out = take(
      new Region(gray),
      (u, column) => {
        column.x = 30;
        column.y = 5 + u;
        column.stepX = -1;
        column.stepY = 0;
      },
      4,
      10,
    );
    // Rows run to the left here.
    for (let r = 0; r < 10; r++) expect(out[r * 4]).to.be.closeTo(20 + 5 * (29.5 - r), 0.51);
  });

  it('repeats the edge beyond the region', () => {
    const out = take(new Region(ramp(10, 10, 10, 0)), upright(-20, -20, 1), 60, 60);
    expect(Math.min(...out)).to.be.closeTo(25, 1);
    expect(Math.max(...out)).to.be.closeTo(115, 1);
  });
});

describe('standardise', () => {
  it('gives mean 0 and deviation about 1, and leaves a flat picture flat', () => {
    const data = Float32Array.from({length: 400}, (_, i) => (i % 2 ? 220 : 20));
    standardise({data, offset: 0, stride: 20}, 20, 20);
    expect(data.reduce((sum, value) => sum + value, 0)).to.be.closeTo(0, 0.01);
    expect(Math.max(...data)).to.be.closeTo(100 / 104, 0.001);
    const flat = new Float32Array(16).fill(77);
    standardise({data: flat, offset: 0, stride: 4}, 4, 4);
    expect(Math.max(...flat.map(Math.abs))).to.equal(0);
  });

  it('leaves what lies beside its target alone', () => {
    const data = new Float32Array(100).fill(50);
    standardise({data, offset: 5, stride: 10}, 5, 10);
    expect(data[0]).to.equal(50);
    expect(data[5]).to.equal(0);
  });
});
