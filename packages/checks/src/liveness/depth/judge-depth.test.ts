import {expect} from 'chai';
import fc from 'fast-check';
import {FACING, flatten, HEAD, project, type Place, type Stance} from '../../testing/head.js';
import {createGaussian, createRandom} from '../../testing/random.js';
import {NO_DEPTH, addDistance, addTurn} from './depth-evidence.js';
import {judgeDepth} from './judge-depth.js';
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

/** A turn as the judge keeps it. */
const turnOf = (places: readonly Place[], yaw: number, seed: number) => ({
  frontal: shoot(places, {}, seed),
  turned: shoot(places, {yaw}, seed + 1),
});

/** The picture bent round an upright tube of this radius, in face widths. */
const bend = (places: readonly Place[], radius: number): readonly Place[] =>
  flatten(places).map(([x, y]) => [
    radius * Math.sin(x / radius),
    y,
    radius * (Math.cos(x / radius) - 1),
  ]);

describe('the depth check', () => {
  const turned = (places: readonly Place[], yaw: number, seed: number) =>
    judgeDepth(addTurn(NO_DEPTH, turnOf(places, yaw, seed)));
  const approached = (places: readonly Place[], seed: number) =>
    judgeDepth(
      addDistance(
        addDistance(NO_DEPTH, 'far', shoot(places, {distance: 3.6}, seed)),
        'close',
        shoot(places, {distance: 2.1}, seed + 1),
      ),
    );

  it('finds depth in a turned head and none in a turned picture', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const head = turned(HEAD, 15, seed);
      expect(head.flat).to.equal(false);
      expect(head.scores['depthMargin']).to.be.above(0);
      const picture = turned(PLANE, 40, seed);
      expect(picture.flat).to.equal(true);
      expect(picture.scores['depthMargin']).to.be.below(0);
    }
  });

  it('says what a plane and a head leave over, and how deep the face is', () => {
    const {scores} = turned(HEAD, 20, 1);
    expect(scores['depthPlane']).to.be.above(3 * scores['depthRigid']!);
    expect(scores['depthOfHead']).to.be.within(0.8, 1.3);
    const picture = turned(PLANE, 40, 1).scores;
    expect(picture['depthRigid']).to.be.above(3 * picture['depthPlane']!);
    expect(picture['depthOfHead']).to.be.below(0.5);
  });

  it('finds a picture that had to be tilted far for a little yaw, though it fits no plane', () => {
    // What the face model makes of it: half a head's depth, and a face as narrow as the tilt makes it.
    const half = HEAD.map(([x, y, z]): Place => [x, y, 0.5 * z]);
    const judged = turned(half, 38, 1);
    expect(judged.scores['depthPlane']).to.be.above(0.1);
    expect(judged.flat).to.equal(true);
  });

  it('finds a picture bent round a tube, however far it is turned', () => {
    for (const radius of [3, 2, 1.2, 0.8, 0.65]) {
      for (const yaw of [20, 30, 40]) {
        expect(turned(bend(HEAD, radius), yaw, 1).flat).to.equal(true);
      }
    }
  });

  it('finds depth in heads that turn wide, and begin aside, nodding or tipped', () => {
    const angle = (most: number) => fc.double({min: -most, max: most, noNaN: true});
    fc.assert(
      fc.property(
        fc.double({min: 15, max: 45, noNaN: true}),
        fc.record({pitch: angle(6), roll: angle(8), yaw: angle(10)}),
        fc.integer({min: 1, max: 1000}),
        (change, start, seed) => {
          const frontal = shoot(HEAD, start, seed);
          const views = shoot(HEAD, {...start, yaw: start.yaw + change}, seed + 1);
          const {flat} = judgeDepth(addTurn(NO_DEPTH, {frontal, turned: views}));
          expect(flat).to.equal(false);
        },
      ),
      {numRuns: 60},
    );
  });

  it('finds depth in heads that are longer, broader, flatter or deeper than the average', () => {
    for (const [x, y, z] of [
      [1.06, 1, 1],
      [1, 1.06, 1],
      [1, 1, 1.15],
      [1, 1, 0.85],
    ] as const) {
      const other = HEAD.map((place): Place => [x * place[0], y * place[1], z * place[2]]);
      for (const yaw of [15, 25]) expect(turned(other, yaw, 1).flat).to.equal(false);
    }
  });

  it('finds depth in a head that comes closer and none in a picture that does', () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(approached(HEAD, seed).flat).to.equal(false);
      const picture = approached(PLANE, seed);
      expect(picture.flat).to.equal(true);
      expect(picture.scores['depthNearness']).to.be.closeTo(0, 0.02);
    }
  });

  it('takes no evidence where there should be some for a plane', () => {
    const nothing = judgeDepth(addTurn(NO_DEPTH, {frontal: [], turned: []}));
    expect(nothing.flat).to.equal(true);
    expect(nothing.scores['depthMargin']).to.equal(-1);
  });

  it('says nothing where no step gives evidence', () => {
    const nothing = judgeDepth(NO_DEPTH);
    expect(nothing).to.deep.equal({flat: false, strength: 0.5, scores: {}});
  });

  it('goes by the flattest of several turns', () => {
    const real = turnOf(HEAD, 20, 1);
    const flat = turnOf(PLANE, 20, 3);
    expect(judgeDepth(addTurn(addTurn(NO_DEPTH, real), flat)).flat).to.equal(true);
  });
});
