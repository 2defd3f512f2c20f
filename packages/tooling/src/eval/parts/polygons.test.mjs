import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {overlap} from './polygons.mjs';

/** @param {number} x @param {number} y @param {number} width @param {number} height */
const box = (x, y, width, height) => [
  {x, y},
  {x: x + width, y},
  {x: x + width, y: y + height},
  {x, y: y + height},
];

describe('overlap', () => {
  it('is 1 for the same outline from another corner and the other way round', () => {
    const [a, b, c, d] = box(2, 3, 8, 4);
    assert.ok(a && b && c && d);
    assert.equal(overlap([a, b, c, d], [c, d, a, b]), 1);
    assert.equal(overlap([a, b, c, d], [d, c, b, a]), 1);
  });

  it('is the shared part of the whole', () => {
    assert.equal(overlap(box(0, 0, 4, 4), box(2, 0, 4, 4)), 1 / 3);
    assert.equal(overlap(box(0, 0, 4, 4), box(1, 1, 2, 2)), 1 / 4);
  });

  it('is 0 for outlines apart', () => {
    assert.equal(overlap(box(0, 0, 4, 4), box(9, 9, 4, 4)), 0);
  });
});
