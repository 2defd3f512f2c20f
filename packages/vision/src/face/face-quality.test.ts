import {expect} from 'chai';
import {CHIP_SIDE} from './face-chip.js';
import type {Landmark} from './face-geometry.js';
import {measureFace, type MeasuredFace} from './face-quality.js';

const AREA = CHIP_SIDE * CHIP_SIDE;

/** A chip of grays. */
function chipOf(gray: (x: number, y: number) => number): Float32Array {
  const chip = new Float32Array(3 * AREA);
  for (let i = 0; i < AREA; i++)
    chip
      .fill(gray(i % CHIP_SIDE, Math.floor(i / CHIP_SIDE)), i, i + 1)
      .copyWithin(AREA + i, i, i + 1);
  chip.copyWithin(2 * AREA, 0, AREA);
  return chip;
}

/** Landmarks of a face 0.4 wide and 0.5 high around (`x`, 0.5). */
function faceAt(x: number): MeasuredFace {
  const landmarks: Landmark[] = Array.from({length: 478}, (_, i) => ({
    x: x + (i % 2 ? 0.2 : -0.2),
    y: i % 3 ? 0.25 : 0.75,
    z: 0,
  }));
  for (const corner of [33, 133, 263, 362]) landmarks[corner] = {x, y: 0.45, z: 0};
  landmarks[152] = {x, y: 0.75, z: 0};
  return {
    picture: {width: 640, height: 480},
    landmarks,
    pose: {yaw: 1, pitch: 2, roll: 3},
    faces: 1,
  };
}

const measure = (gray: (x: number, y: number) => number, x = 0.5) =>
  measureFace(faceAt(x), faceAt(x), chipOf(gray));
const texture = (x: number, y: number): number => 90 + ((x * 37 + y * 91) % 80);

describe('the measures of a face', () => {
  it('tell its place and pose', () => {
    const {headSize, cropped, pose, faces} = measure(texture);
    expect(headSize).to.be.closeTo(0.3, 1e-3);
    expect(cropped).to.equal(0);
    expect({pose, faces}).to.deep.equal({pose: {yaw: 1, pitch: 2, roll: 3}, faces: 1});
    expect(measure(texture, 0.1).cropped).to.be.closeTo(0.25, 1e-3);
  });

  it('tell even from one-sided light', () => {
    expect(measure(texture).uniformity).to.be.greaterThan(0.8);
    const oneSided = measure((x, y) => texture(x, y) * (x < CHIP_SIDE / 2 ? 0.2 : 1));
    expect(oneSided.uniformity).to.be.lessThan(0.1);
  });

  it('tell what is black and what is burnt out', () => {
    expect(measure(() => 10)).to.deep.include({underExposed: 1, overExposed: 0, dynamicRange: 0});
    expect(measure(() => 255)).to.deep.include({underExposed: 0, overExposed: 1, luminance: 1});
    const {underExposed, overExposed, luminance, dynamicRange} = measure(texture);
    expect([underExposed, overExposed]).to.deep.equal([0, 0]);
    expect(luminance).to.be.closeTo(130 / 255, 0.02);
    expect(dynamicRange).to.be.closeTo(Math.log2(80), 0.2);
  });

  it('tell a sharp face from a smooth one', () => {
    const smooth = measure((x, y) => 120 + 60 * Math.sin((x + y) / 25));
    expect(measure(texture).sharpness).to.be.greaterThan(smooth.sharpness + 0.3);
  });
});
