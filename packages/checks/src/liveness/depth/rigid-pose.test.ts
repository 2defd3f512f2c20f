import {expect} from 'chai';
import fc from 'fast-check';
import {createGaussian, createRandom} from '../../testing/random.js';
import {fitPose, projectPlaces, rotationOf, type RigidPose} from './rigid-pose.js';

/** A bumpy thing of forty points. */
const PLACES: readonly number[] = (() => {
  const random = createRandom(7);
  return Array.from({length: 40}, () => [2, 2, 1].map((size) => size * (random() - 0.5))).flat();
})();

const PRIOR = {nearness: 0.15, spread: 0.08, noise: 0.001};

const pose = fc.record({
  rotation: fc
    .tuple(...[0, 1, 2].map(() => fc.double({min: -0.45, max: 0.45, noNaN: true})))
    .map(([x, y, z]) => rotationOf(x!, y!, z!)),
  scale: fc.double({min: 0.6, max: 1.6, noNaN: true}),
  x: fc.double({min: -0.5, max: 0.5, noNaN: true}),
  y: fc.double({min: -0.5, max: 0.5, noNaN: true}),
  nearness: fc.double({min: 0.05, max: 0.3, noNaN: true}),
});

describe('the fit of a rigid pose', () => {
  it('finds the pose that points of known places were seen in', () => {
    fc.assert(
      fc.property(pose, (truth: RigidPose) => {
        const fitted = fitPose(PLACES, projectPlaces(PLACES, truth), PRIOR)!;
        expect(fitted.residual).to.be.below(2e-4);
        fitted.pose.rotation.forEach((value, i) =>
          expect(value).to.be.closeTo(truth.rotation[i]!, 5e-3),
        );
        expect(fitted.pose.scale).to.be.closeTo(truth.scale, 5e-3);
      }),
    );
  });

  it('leaves the noise over, and no more', () => {
    const gaussian = createGaussian(createRandom(3));
    const truth: RigidPose = {
      rotation: rotationOf(0.1, 0.4, 0),
      scale: 1,
      x: 0,
      y: 0,
      nearness: 0.15,
    };
    const seen = projectPlaces(PLACES, truth).map((value) => value + 0.01 * gaussian());
    // 0.01 in each direction.
    expect(fitPose(PLACES, seen, PRIOR)!.residual).to.be.within(0.011, 0.015);
  });

  it('is not known for points in one place', () => {
    const point = new Array<number>(30).fill(0);
    expect(fitPose(point, new Array<number>(20).fill(0), PRIOR)).to.equal(undefined);
  });
});
