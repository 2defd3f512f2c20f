import {expect} from 'chai';
import fc from 'fast-check';
import {
  boxOf,
  flattenLandmarks,
  readEyes,
  readMouthOpen,
  readPose,
  readSmile,
} from './face-geometry.js';

/** `Rz(roll)·Ry(yaw)·Rx(-pitch)` in degrees, as the 16 numbers MediaPipe gives: column by column. */
function headMatrix(yaw: number, pitch: number, roll: number): number[] {
  const [a, b, c] = [roll, yaw, -pitch].map((degrees) => (degrees * Math.PI) / 180) as [
    number,
    number,
    number,
  ];
  const [ca, sa, cb, sb, cc, sc] = [
    Math.cos(a),
    Math.sin(a),
    Math.cos(b),
    Math.sin(b),
    Math.cos(c),
    Math.sin(c),
  ] as [number, number, number, number, number, number];
  return [
    ...[ca * cb, sa * cb, -sb, 0],
    ...[ca * sb * sc - sa * cc, sa * sb * sc + ca * cc, cb * sc, 0],
    ...[ca * sb * cc + sa * sc, sa * sb * cc - ca * sc, cb * cc, 0],
    ...[0, 0, -40, 1],
  ];
}

const flat = (points: Record<number, [number, number]>) =>
  Array.from({length: 478}, (_, index) => {
    const [x, y] = points[index] ?? [0.5, 0.5];
    return {x, y, z: 0};
  });

describe('readPose', () => {
  it('finds the angles that a matrix was made of', () => {
    const angle = fc.double({min: -80, max: 80, noNaN: true});
    fc.assert(
      fc.property(angle, angle, angle, (yaw, pitch, roll) => {
        const pose = readPose(headMatrix(yaw, pitch, roll));
        expect(pose.yaw).to.be.closeTo(yaw, 1e-6);
        expect(pose.pitch).to.be.closeTo(pitch, 1e-6);
        expect(pose.roll).to.be.closeTo(roll, 1e-6);
      }),
    );
  });

  it('calls a nose towards the right of the picture a positive yaw', () => {
    // The nose points along the third column; x > 0 is right.
    const matrix = headMatrix(30, 0, 0);
    expect(matrix[8]).to.be.greaterThan(0);
    expect(readPose(matrix).yaw).to.be.closeTo(30, 1e-9);
  });
});

describe('readEyes and readMouthOpen', () => {
  const width = 200;
  const height = 100;

  it('divide the gap of the lids by the width of the eye, in pixels', () => {
    const landmarks = flat({
      33: [0.1, 0.5],
      133: [0.2, 0.5], // 20 px wide
      160: [0.13, 0.47],
      144: [0.13, 0.53], // 6 px
      158: [0.17, 0.48],
      153: [0.17, 0.52], // 4 px
    });
    expect(readEyes(landmarks, width, height).right).to.be.closeTo(10 / 40, 1e-9);
    expect(readEyes(landmarks, width, height).left).to.equal(0);
  });

  it('measure the mouth the same way', () => {
    const landmarks = flat({78: [0.4, 0.8], 308: [0.6, 0.8], 13: [0.5, 0.75], 14: [0.5, 0.85]});
    expect(readMouthOpen(landmarks, width, height)).to.be.closeTo(10 / 40, 1e-9);
  });
});

describe('boxOf', () => {
  it('spans the mesh and leaves the irises out', () => {
    const landmarks = flat({10: [0.4, 0.1], 152: [0.5, 0.9], 234: [-0.1, 0.5], 470: [3, 3]});
    const box = boxOf(landmarks);
    expect(box.x).to.be.closeTo(-0.1, 1e-9);
    expect(box.y).to.be.closeTo(0.1, 1e-9);
    expect(box.width).to.be.closeTo(0.6, 1e-9);
    expect(box.height).to.be.closeTo(0.8, 1e-9);
  });
});

describe('flattenLandmarks', () => {
  it('writes x, y, z one after the other', () => {
    expect(flattenLandmarks([{x: 0.1234567, y: 1, z: -0.5}])).to.deep.equal([0.12346, 1, -0.5]);
  });
});

describe('readSmile', () => {
  /** A face 0.4 wide with its mouth at the given corners; the middles of the lips lie at 0.7 and 0.74. */
  const face = (half: number, corners: number) =>
    flat({
      ...{234: [0.3, 0.5], 454: [0.7, 0.5], 33: [0.38, 0.4], 263: [0.62, 0.4]},
      ...{61: [0.5 - half, corners], 291: [0.5 + half, corners], 0: [0.5, 0.7], 17: [0.5, 0.74]},
    });

  it('is the share of the mouth in the face, and the height of its corners', () => {
    const upright = headMatrix(0, 0, 0);
    expect(readSmile(face(0.08, 0.72), upright, 1000, 1000)).to.be.closeTo(0.4, 1e-9);
    expect(readSmile(face(0.1, 0.696), upright, 1000, 1000)).to.be.closeTo(0.5 + 0.1, 1e-9);
  });

  it('does not change with the roll of the head', () => {
    const upright = readSmile(face(0.1, 0.696), headMatrix(0, 0, 0), 1000, 1000);
    const [cos, sin] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const rolled = face(0.1, 0.696).map(({x, y, z}) => ({
      x: 0.5 + (x - 0.5) * cos + (y - 0.5) * sin,
      y: 0.5 - (x - 0.5) * sin + (y - 0.5) * cos,
      z,
    }));
    expect(readSmile(rolled, headMatrix(0, 0, 30), 1000, 1000)).to.be.closeTo(upright, 1e-9);
  });
});
