import type {Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {locatorOutputs} from '../testing/locator-outputs.js';
import {findBand} from './find-band.js';
import {readHeads} from './heads.js';

/** A band 180 × 24 about the middle of the view, read at this angle. */
function bandAt(degrees: number, taper = 0): Quad {
  const angle = (degrees * Math.PI) / 180;
  const at = (s: number, n: number) => ({
    x: 128 + s * Math.cos(angle) - n * Math.sin(angle),
    y: 128 + s * Math.sin(angle) + n * Math.cos(angle),
  });
  return [at(-90, -12 + taper), at(90, -12 - taper), at(90, 12 + taper), at(-90, 12 - taper)];
}

describe('findBand', () => {
  for (const degrees of [0, 8, 90, 140, 180, -90])
    it(`finds the band read at ${degrees}°`, () => {
      const mrz = bandAt(degrees);
      const band = findBand(readHeads(locatorOutputs({mrz})))!;
      for (const [i, p] of band.quad.entries())
        expect(Math.hypot(p.x - mrz[i]!.x, p.y - mrz[i]!.y)).to.be.below(4);
      expect(band.confidence).to.be.above(0.9);
    });

  it('sees which end is nearer', () => {
    const [a, b, c, d] = findBand(readHeads(locatorOutputs({mrz: bandAt(0, 3)})))!.quad;
    expect(c.y - b.y).to.be.above(d.y - a.y + 4);
  });

  it('takes nothing as high as that for an MRZ', () => {
    const block: Quad = [
      {x: 60, y: 80},
      {x: 190, y: 80},
      {x: 190, y: 130},
      {x: 60, y: 130},
    ];
    expect(findBand(readHeads(locatorOutputs({mrz: block})))).to.equal(undefined);
  });

  it('finds nothing where nothing is', () => {
    expect(findBand(readHeads(locatorOutputs({})))).to.equal(undefined);
  });
});
