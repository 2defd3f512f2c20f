import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {choosePortraits} from './portraits.mjs';

/** @param {string} source @param {string} identity @param {number} count */
const person = (source, identity, count) =>
  Array.from({length: count}, (_, i) => ({file: `${identity}-${i}.jpg`, source, identity}));

describe('choosePortraits', () => {
  it('takes sources in turn, and people of a source in turn', () => {
    const items = [
      ...person('a', 'ann', 3),
      ...person('a', 'abe', 1),
      ...person('b', 'bea', 1).map((item) => ({...item, faces: 1})),
    ];
    assert.deepEqual(
      choosePortraits(items).map(({file}) => file),
      ['abe-0.jpg', 'bea-0.jpg', 'ann-0.jpg', 'ann-1.jpg', 'ann-2.jpg'],
    );
  });

  it('does not depend on the order of the labels', () => {
    const items = [...person('a', 'ann', 3), ...person('b', 'bea', 3)];
    assert.deepEqual(choosePortraits(items.toReversed()), choosePortraits(items));
  });

  it('leaves out what is no portrait of one person', () => {
    const items = [
      {file: 'many.jpg', faces: 2},
      {file: 'none.jpg', faces: 0},
      {file: 'unknown.jpg', faces: null},
      {file: 'turned.jpg', faces: 1, headTurned: 'half profile'},
      {file: 'profile.jpg', faces: 1, poseDegrees: {yaw: -54, pitch: 2}},
      {file: 'covered.jpg', faces: 1, occlusion: 'hand'},
      {file: 'cut.jpg', faces: 1, quality: 'partial'},
    ];
    assert.deepEqual(choosePortraits(items), []);
  });
});
