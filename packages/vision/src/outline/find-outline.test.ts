import type {Quad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {locatorOutputs, type KnownPage} from '../testing/locator-outputs.js';
import {findOutline, isPage} from './find-outline.js';
import {readHeads} from './heads.js';

const find = (known: KnownPage): Quad | undefined =>
  findOutline(readHeads(locatorOutputs(known)))?.quad;

const begin = (quad: Quad, turns: number): Quad =>
  [0, 1, 2, 3].map((i) => quad[(i + turns) % 4]!) as unknown as Quad;

function worst(found: Quad | undefined, page: Quad): number {
  if (!found) return Infinity;
  return Math.max(...found.map((p, i) => Math.hypot(p.x - page[i]!.x, p.y - page[i]!.y)));
}

const slanted: Quad = [
  {x: 60, y: 42},
  {x: 209, y: 61},
  {x: 221, y: 178},
  {x: 38, y: 171},
];

describe('findOutline', () => {
  for (const turns of [0, 1, 2, 3])
    it(`finds a slanted page to a fraction of a pixel, read from corner ${turns}`, () => {
      const page = begin(slanted, turns);
      expect(worst(find({page}), page)).to.be.below(0.8);
    });

  it('follows the sides where the votes are off', () => {
    expect(worst(find({page: slanted, voteError: 14}), slanted)).to.be.below(0.8);
  });

  it('follows them too where the votes are useless', () => {
    expect(worst(find({page: slanted, voteError: 70}), slanted)).to.be.below(0.8);
  });

  it('guesses the corners that lie outside of the view from the votes and the sides', () => {
    const page: Quad = [
      {x: -22, y: 60},
      {x: 180, y: 64},
      {x: 178, y: 190},
      {x: -25, y: 184},
    ];
    expect(worst(find({page}), page)).to.be.below(5);
  });

  it('works in views of other shapes', () => {
    const page: Quad = [
      {x: 40, y: 30},
      {x: 280, y: 26},
      {x: 284, y: 166},
      {x: 44, y: 170},
    ];
    expect(worst(find({page, width: 320, height: 192}), page)).to.be.below(0.8);
  });

  it('finds nothing where nothing is', () => {
    expect(find({})).to.equal(undefined);
  });

  it('fits worse where the sides are not seen', () => {
    const outputs = locatorOutputs({page: slanted});
    const seen = findOutline(readHeads(outputs))!.fit;
    const {data, dims} = outputs.maps!;
    const blurred = data.map((value, i) => (i >= 64 * 64 && i < 5 * 64 * 64 ? -6 : value));
    const unseen = findOutline(readHeads({...outputs, maps: {data: blurred, dims}}))!.fit;
    expect(seen).to.be.above(0.85);
    expect(unseen).to.be.below(0.6);
  });
});

describe('isPage', () => {
  it('refuses short sides', () => {
    expect(isPage(slanted, 100)).to.equal(true);
    expect(isPage(slanted, 120)).to.equal(false);
  });

  it('refuses what is mirrored or crosses itself', () => {
    const [a, b, c, d] = slanted;
    expect(isPage([b, a, d, c], 1)).to.equal(false);
    expect(isPage([a, c, b, d], 1)).to.equal(false);
    expect(isPage([a, b, {x: 90, y: 80}, d], 1)).to.equal(false);
  });
});
