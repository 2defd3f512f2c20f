import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {ALL_NETWORKS, figuresOf, measuresOf} from './report.mjs';

/** @param {number} score @param {number} grid @param {number} focus @returns {import('./types.mjs').Found} */
const found = (score, grid, focus) => ({
  ...{name: 'drawn', url: '', label: 'real', kind: 'live', source: 'whole', suspicion: 0},
  face: {
    descriptor: [],
    eyeDistance: 60,
    box: {x: 0, y: 0, width: 1, height: 1},
    recapture: {grid, focus, dots: 0, frame: 0, colour: 0, darkest: 0, specular: 0},
    pad: {
      ...{score, threshold: 0.5},
      models: [
        {name: 'a', score: 1, threshold: 0.5},
        {name: 'b', score: 2 * score - 1, threshold: 0.5},
      ],
    },
  },
});
const networks = [
  {name: 'a', pad: {threshold: 0.5}},
  {name: 'b', pad: {threshold: 0.5}},
];
const measures = measuresOf(networks);
const figures = (/** @type {string} */ name) => {
  const measure = measures.find((one) => one.name === name);
  assert.ok(measure);
  return figuresOf(
    measure,
    [found(0.9, 1, 0.5), found(0.5, 2, 0.4), found(0.4, 1, 0.5)],
    [found(0.2, 3, 0.1), found(0.6, 4, 0.3)],
  );
};

describe('the figures of presentation attack detection', () => {
  it('count attacks that pass and live faces that do not, a score at the threshold being live', () => {
    const {auc, apcer, bpcer, bpcerInterval} = figures(ALL_NETWORKS);
    assert.equal(apcer, 0.5);
    assert.equal(bpcer, 0.3333);
    assert.equal(auc, 0.6667);
    const [least = 1, most = 0] = bpcerInterval ?? [];
    assert.ok(least < 0.1 && most > 0.7);
  });

  it('take each network by itself', () => {
    assert.equal(figures('a').apcer, 1);
    assert.equal(figures('a').auc, 0.5);
    assert.equal(figures('b').bpcer, 0.6667);
  });

  it('know in which direction a measure speaks', () => {
    assert.deepEqual(figures('grid'), {auc: 1});
    assert.deepEqual(figures('focus'), {auc: 1});
    assert.deepEqual(figures('dots'), {auc: 0.5});
  });

  it('are none where nothing was counted', () => {
    const [measure] = measures;
    assert.ok(measure);
    const {auc, apcer, bpcer} = figuresOf(measure, [found(0.9, 1, 0.5)], []);
    assert.deepEqual([auc, apcer, bpcer], [undefined, null, 0]);
  });

  it('have no mean of one network, and none of none', () => {
    const names = (/** @type {typeof networks} */ some) => measuresOf(some).map(({name}) => name);
    assert.ok(!names(networks.slice(1)).includes(ALL_NETWORKS));
    assert.equal(names([])[0], 'suspicion');
  });
});
