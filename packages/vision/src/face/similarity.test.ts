import {expect} from 'chai';
import {similarityBetween, type Similarity} from './similarity.js';

const apply = ({a, b, x0, y0}: Similarity, [x, y]: readonly [number, number]) => ({
  x: a * x - b * y + x0,
  y: b * x + a * y + y0,
});
const POINTS = [
  [0, 0],
  [10, 1],
  [4, 8],
  [-3, 5],
] as const;

describe('similarityBetween', () => {
  it('finds a turn, a scale and a shift again', () => {
    const known = {a: 2 * Math.cos(0.4), b: 2 * Math.sin(0.4), x0: -7, y0: 3};
    const from = POINTS.map(([x, y]) => ({x, y}));
    const found = similarityBetween(
      from,
      POINTS.map((point) => apply(known, point)),
    );
    for (const key of ['a', 'b', 'x0', 'y0'] as const)
      expect(found[key]).to.be.closeTo(known[key], 1e-9);
  });

  it('errs as little as it can where no similarity fits', () => {
    const from = POINTS.map(([x, y]) => ({x, y}));
    const to = POINTS.map(([x, y], i) => ({x: x + (i === 2 ? 1 : 0), y}));
    const errorOf = (similarity: Similarity): number =>
      POINTS.reduce((sum, point, i) => {
        const {x, y} = apply(similarity, point);
        return sum + (x - to[i]!.x) ** 2 + (y - to[i]!.y) ** 2;
      }, 0);
    const found = similarityBetween(from, to);
    const least = errorOf(found);
    for (const key of ['a', 'b', 'x0', 'y0'] as const)
      for (const step of [-0.01, 0.01])
        expect(errorOf({...found, [key]: found[key] + step})).to.be.above(least);
  });
});
