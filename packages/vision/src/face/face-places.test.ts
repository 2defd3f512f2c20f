import {expect} from 'chai';
import {facePlaces} from './face-places.js';

/** A face of this width and height in the middle of a frame, its landmarks where a face has them. */
function faceOf(width: number, height: number, middle = 0.5) {
  const at: Record<number, [number, number]> = {
    234: [-0.5, 0],
    454: [0.5, 0],
    10: [0, -0.5],
    152: [0, 0.5],
    151: [0, -0.35],
    195: [0, 0],
    280: [0.25, 0.05],
    50: [-0.25, 0.05],
  };
  return Array.from({length: 478}, (_, index) => {
    const [x, y] = at[index] ?? [0, 0];
    return {x: middle + x * width, y: 0.5 + y * height, z: 0};
  });
}

const FRAME = {width: 640, height: 480};
const centre = ({x, width}: {x: number; width: number}) => x + width / 2;

describe('the places of a face', () => {
  it('lie on it, the User’s left cheek to the picture’s right', () => {
    const {forehead, nose, leftCheek, rightCheek} = facePlaces(faceOf(0.3, 0.5), FRAME);
    expect(forehead.y + forehead.height).to.be.below(nose.y);
    expect(centre(leftCheek)).to.be.above(0.5);
    expect(centre(rightCheek)).to.be.below(0.5);
    for (const {x, y, width, height} of [forehead, nose, leftCheek, rightCheek]) {
      expect(x).to.be.above(0.35);
      expect(x + width).to.be.below(0.65);
      expect(y).to.be.above(0.25);
      expect(y + height).to.be.below(0.75);
      expect(width).to.be.above(0);
    }
  });

  it('have the same shape in every frame', () => {
    const shape = (frame: {width: number; height: number}) => {
      const {nose} = facePlaces(faceOf(180 / frame.width, 240 / frame.height), frame);
      return (nose.width * frame.width) / (nose.height * frame.height);
    };
    expect(shape({width: 480, height: 640})).to.be.closeTo(shape({width: 640, height: 480}), 1e-9);
  });

  it('have what is behind on both sides, on one, or in the corners', () => {
    const clear = (face: {x: number; width: number}[], from: number, to: number) =>
      face.every(({x, width}) => x + width <= from || x >= to);
    const both = facePlaces(faceOf(0.3, 0.5), FRAME).beside;
    expect(both).to.have.length(2);
    expect(clear([...both], 0.35, 0.65)).to.equal(true);
    expect(facePlaces(faceOf(0.3, 0.5, 0.75), FRAME).beside).to.have.length(1);
    const corners = facePlaces(faceOf(0.75, 0.8), FRAME).beside;
    expect(corners.map(({y}) => y)).to.deep.equal([0, 0]);
    for (const {x, y, width, height} of [...both, ...corners]) {
      expect(x).to.be.within(0, 1 - width);
      expect(y).to.be.within(0, 1 - height);
    }
  });
});
