import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  ATTEMPTS,
  choosePortraits,
  planBlinkingPrints,
  planClips,
  planPrints,
  planSitters,
} from './plan.mjs';

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
      choosePortraits(items, 4).map(({file}) => file),
      ['abe-0.jpg', 'bea-0.jpg', 'ann-0.jpg', 'ann-1.jpg'],
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

describe('the plan', () => {
  it('gives each try a seed of its own, and the same in every run', () => {
    for (const plan of [planSitters, planPrints, planBlinkingPrints]) {
      assert.equal(new Set(plan().map(({seed}) => seed)).size, ATTEMPTS);
      assert.deepEqual(plan(), plan());
    }
  });

  it('plays few clips again, with other challenges', () => {
    const plan = planClips([{file: 'one.mp4'}, {file: 'two.mp4', useSeconds: [1, 2]}]);
    assert.equal(plan.length, ATTEMPTS);
    assert.equal(new Set(plan.map(({seed}) => seed)).size, ATTEMPTS);
    assert.deepEqual(planClips([]), []);
  });
});
