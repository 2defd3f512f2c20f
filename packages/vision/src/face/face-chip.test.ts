import {expect} from 'chai';
import type {Rgba} from '../pixels/rgba.js';
import {CHIP_SIDE, cutChip} from './face-chip.js';
import type {Landmark} from './face-geometry.js';

/** Centres of the outer eye corners in a chip: dlib's template with a quarter of padding. */
const LEFT_EYE = {
  x: ((0.8595674595992 + 0.25) / 1.5) * 150,
  y: ((0.2134981538014 + 0.25) / 1.5) * 150,
};

/** A picture that is red to the right and green to the bottom, as bright as far. */
function gradient(width: number, height: number): Rgba {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4)
      data.set([(255 * x) / width, (255 * y) / height, 128, 255], i);
  return {width, height, data};
}

/** Landmarks of an upright face whose chip would be the square at (`x`, `y`) with this side, in 0..1. */
function landmarksFor(x: number, y: number, side: number): Landmark[] {
  const landmarks = Array.from({length: 478}, () => ({x: 0, y: 0, z: 0}));
  const at = (index: number, u: number, v: number): void => {
    landmarks[index] = {x: x + (side * (u + 0.25)) / 1.5, y: y + (side * (v + 0.25)) / 1.5, z: 0};
  };
  at(263, 0.8595674595992, 0.2134981538014);
  at(362, 0.6460604764104, 0.2289674387677);
  at(33, 0.1205750620789, 0.2137274526848);
  at(133, 0.3340850613712, 0.2290642403242);
  at(2, 0.4901123135679, 0.6277975316475);
  return landmarks;
}

describe('cutChip', () => {
  const area = CHIP_SIDE * CHIP_SIDE;
  const index = ({x, y}: {x: number; y: number}): number =>
    Math.floor(y) * CHIP_SIDE + Math.floor(x);

  it('brings the face to its place, red, green, blue', () => {
    const {image} = cutChip(gradient(200, 200), landmarksFor(0.1, 0.2, 0.7));
    expect(image!.dims).to.deep.equal([2, 3, 150, 150]);
    const eye = index(LEFT_EYE);
    const share = {x: 0.1 + (0.7 * LEFT_EYE.x) / 150, y: 0.2 + (0.7 * LEFT_EYE.y) / 150};
    expect(image!.data[eye]).to.be.closeTo(255 * share.x, 2);
    expect(image!.data[area + eye]).to.be.closeTo(255 * share.y, 2);
    expect(image!.data[2 * area + eye]).to.equal(128);
  });

  it('gives the mirror image besides', () => {
    const {data} = cutChip(gradient(200, 200), landmarksFor(0.1, 0.2, 0.7)).image!;
    for (const [x, y] of [
      [0, 0],
      [10, 70],
      [149, 149],
    ] as const)
      expect(data[3 * area + y * 150 + (149 - x)]).to.equal(data[y * 150 + x]);
  });

  it('is black beyond the picture', () => {
    const {data} = cutChip(gradient(200, 200), landmarksFor(-0.3, 0.2, 0.7)).image!;
    expect(data[0]).to.equal(0);
    expect(data[2 * area]).to.equal(0);
    expect(data[2 * area + 149]).to.equal(128);
  });
});
