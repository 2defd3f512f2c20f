import {expect} from 'chai';
import fc from 'fast-check';
import {FACING, flatten, HEAD, project, type Place, type Stance} from '../testing/head.js';
import {createGaussian, createRandom} from '../testing/random.js';
import {affineSqueeze} from './affine-squeeze.js';
import {judgeDepth} from './depth.js';
import {homographyResidual} from './homography.js';

const CAMERA = {focal: 510, width: 640, height: 480};

const shoot = (places: readonly Place[], stance: Partial<Stance>, seed: number, count = 5) => {
  const gaussian = createGaussian(createRandom(seed));
  return Array.from({length: count}, () =>
    project(places, {...FACING, ...stance}, CAMERA).map((value) => value + 0.4 * gaussian()),
  );
};

const PLANE = flatten(HEAD);

describe('the homography between two pictures', () => {
  it('leaves nothing over for a plane, however it is turned and held', () => {
    const angle = fc.double({min: -40, max: 40, noNaN: true});
    const place = fc.double({min: -0.5, max: 0.5, noNaN: true});
    const stance = fc.record({
      yaw: angle,
      pitch: angle,
      roll: angle,
      distance: fc.double({min: 2, max: 8, noNaN: true}),
      x: place,
      y: place,
    });
    fc.assert(
      fc.property(stance, stance, (a, b) => {
        const residual = homographyResidual(project(PLANE, a, CAMERA), project(PLANE, b, CAMERA));
        expect(residual).to.be.below(1e-6);
      }),
    );
  });

  it('leaves the more over the more a head is turned', () => {
    const residuals = [0, 5, 10, 15, 20, 30].map(
      (yaw) =>
        homographyResidual(
          project(HEAD, FACING, CAMERA),
          project(HEAD, {...FACING, yaw}, CAMERA),
        ) ?? -1,
    );
    expect(residuals[0]).to.be.closeTo(0, 1e-9);
    expect(residuals).to.deep.equal([...residuals].sort((a, b) => a - b));
    expect(residuals[3]).to.be.above(0.08);
  });

  it('is not known for too few points, or points on a line', () => {
    expect(homographyResidual([0, 0, 1, 1], [0, 0, 1, 1])).to.equal(undefined);
    const line = Array.from({length: 20}, (_, i) => [i, 2 * i]).flat();
    expect(homographyResidual(line, line)).to.equal(undefined);
    const point = new Array<number>(20).fill(3);
    expect(homographyResidual(point, point)).to.equal(undefined);
    expect(homographyResidual(line, line.slice(2))).to.equal(undefined);
  });
});

/** A turn as the judge keeps it; the model is taken to see all of the yaw. */
const turnOf = (places: readonly Place[], yaw: number, seed: number) => ({
  frontal: shoot(places, {}, seed),
  turned: shoot(places, {yaw}, seed + 1).map((landmarks) => ({landmarks, change: yaw})),
});

describe('the squeeze between two pictures', () => {
  const square = [-1, -1, 1, -1, 1, 1, -1, 1, 0, 0.5];

  it('is none for moving, scaling and turning in the plane', () => {
    const moved = square.flatMap((_, i) =>
      i % 2 === 0
        ? [3 * square[i]! - 2 * square[i + 1]! + 7]
        : [2 * square[i - 1]! + 3 * square[i]!],
    );
    expect(affineSqueeze(square, moved)).to.be.closeTo(1, 1e-12);
  });

  it('is the cosine of a tilt around any axis', () => {
    const far = {...FACING, distance: 1000};
    const seen = (stance: Partial<Stance>) => project(PLANE, {...far, ...stance}, CAMERA);
    const cosine = Math.cos((30 * Math.PI) / 180);
    expect(affineSqueeze(seen({}), seen({yaw: 30}))).to.be.closeTo(cosine, 1e-3);
    expect(affineSqueeze(seen({}), seen({pitch: 30}))).to.be.closeTo(cosine, 1e-3);
    expect(affineSqueeze(seen({roll: 50}), seen({yaw: 30, roll: 20}))).to.be.closeTo(cosine, 1e-3);
  });
});

describe('the depth check', () => {
  const turned = (places: readonly Place[], yaw: number, seed: number) =>
    judgeDepth({
      turns: [turnOf(places, yaw, seed)],
      far: [],
      close: [],
    });
  const approached = (places: readonly Place[], seed: number) =>
    judgeDepth({
      turns: [],
      far: shoot(places, {distance: 3.6}, seed),
      close: shoot(places, {distance: 2.1}, seed + 1),
    });

  it('finds depth in a turned head and none in a turned picture', () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(turned(HEAD, 15, seed).flat).to.equal(false);
      expect(turned(PLANE, 40, seed).flat).to.equal(true);
    }
  });

  it('finds a picture that had to be tilted far for a little yaw, though it fits no plane', () => {
    // What the face model makes of it: half a head's depth, and a face as narrow as the tilt makes it.
    const half = HEAD.map(([x, y, z]): Place => [x, y, 0.6 * z]);
    const {frontal, turned} = turnOf(half, 38, 1);
    const seen = turned.map(({landmarks}) => ({landmarks, change: 18}));
    const judged = judgeDepth({turns: [{frontal, turned: seen}], far: [], close: []});
    expect(judged.scores['depthTurnResidual']).to.be.above(0.1);
    expect(judged.flat).to.equal(true);
  });

  it('finds depth in a head that turns wide, though it looks narrower than its yaw explains', () => {
    const seenLess = (places: readonly Place[]) => {
      const {frontal, turned} = turnOf(places, 50, 1);
      return judgeDepth({
        turns: [{frontal, turned: turned.map(({landmarks}) => ({landmarks, change: 38}))}],
        far: [],
        close: [],
      });
    };
    const judged = seenLess(HEAD);
    expect(judged.scores['depthNarrowing']).to.be.below(0.885);
    expect(judged.flat).to.equal(false);
    expect(seenLess(PLANE).flat).to.equal(true);
  });

  it('finds depth in a head that comes closer and none in a picture that does', () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(approached(HEAD, seed).flat).to.equal(false);
      expect(approached(PLANE, seed).flat).to.equal(true);
    }
  });

  it('takes no evidence where there should be some for a plane', () => {
    expect(judgeDepth({turns: [{frontal: [], turned: []}], far: [], close: []}).flat).to.equal(
      true,
    );
  });

  it('says nothing where no step gives evidence', () => {
    const nothing = judgeDepth({turns: [], far: [], close: []});
    expect(nothing).to.deep.equal({flat: false, strength: 0.5, scores: {}});
  });

  it('goes by the flattest of several turns', () => {
    const real = turnOf(HEAD, 20, 1);
    const flat = turnOf(PLANE, 20, 3);
    expect(judgeDepth({turns: [real, flat], far: [], close: []}).flat).to.equal(true);
  });
});
