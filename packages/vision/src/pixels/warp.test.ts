import {expect} from 'chai';
import fc from 'fast-check';
import type {Quad} from '@passbase-verify/protocol';
import {createGray} from './gray.js';
import {mapQuad, turnBack, type QuarterTurns} from './quarter-turn.js';
import {squareToQuad, warpQuad} from './warp.js';

const quad: Quad = [
  {x: 10, y: 12},
  {x: 50, y: 8},
  {x: 56, y: 40},
  {x: 6, y: 36},
];

describe('squareToQuad', () => {
  it('maps the corners of the square to those of the quad', () => {
    const map = squareToQuad(quad);
    const corners = [map(0, 0), map(1, 0), map(1, 1), map(0, 1)];
    for (const [i, corner] of corners.entries()) {
      expect(corner.x).to.be.closeTo(quad[i]!.x, 1e-9);
      expect(corner.y).to.be.closeTo(quad[i]!.y, 1e-9);
    }
  });

  it('keeps lines straight', () => {
    const map = squareToQuad(quad);
    fc.assert(
      fc.property(fc.double({min: 0.05, max: 0.95, noNaN: true}), (v) => {
        const [a, b, c] = [map(0, v), map(0.4, v), map(1, v)];
        const area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        expect(area).to.be.closeTo(0, 1e-6);
      }),
    );
  });
});

describe('warpQuad', () => {
  it('takes an upright part as it is', () => {
    const gray = createGray(20, 20);
    for (let i = 0; i < gray.data.length; i++) gray.data[i] = (i * 7) % 200;
    const box: Quad = [
      {x: 5, y: 4},
      {x: 13, y: 4},
      {x: 13, y: 10},
      {x: 5, y: 10},
    ];
    const part = warpQuad(gray, box, 8, 6);
    for (let y = 0; y < 6; y++)
      for (let x = 0; x < 8; x++)
        expect(part.data[y * 8 + x]).to.equal(gray.data[(y + 4) * 20 + x + 5]);
  });

  it('repeats the edge outside of the picture', () => {
    const gray = createGray(4, 4);
    gray.data.fill(90);
    const outside: Quad = [
      {x: -9, y: -9},
      {x: -2, y: -9},
      {x: -2, y: -2},
      {x: -9, y: -2},
    ];
    expect([...warpQuad(gray, outside, 3, 3).data]).to.deep.equal(new Array(9).fill(90));
  });
});

describe('turnBack', () => {
  it('undoes quarter turns', () => {
    // The turned picture's top left corner was the bottom left, the bottom right, the top right one.
    const was = ([0, 1, 2, 3] as QuarterTurns[]).map((turns) => turnBack({x: 0, y: 0}, turns));
    expect(was).to.deep.equal([
      {x: 0, y: 0},
      {x: 0, y: 1},
      {x: 1, y: 1},
      {x: 1, y: 0},
    ]);
    expect(mapQuad(quad, (point) => turnBack(point, 0))).to.deep.equal(quad);
  });
});
