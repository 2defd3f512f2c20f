import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {slopeOf} from './slope.mjs';

describe('slopeOf', () => {
  it('is that of the line through the points', () => {
    assert.equal(
      slopeOf([
        {x: 1, y: 5},
        {x: 2, y: 7},
        {x: 4, y: 11},
      ]),
      2,
    );
    assert.equal(
      slopeOf([
        {x: 0, y: 0},
        {x: 1, y: 1},
        {x: 2, y: 0},
      ]),
      0,
    );
  });

  it('is 0 where nothing can be said', () => {
    assert.equal(slopeOf([]), 0);
    assert.equal(slopeOf([{x: 1, y: 5}]), 0);
  });
});
