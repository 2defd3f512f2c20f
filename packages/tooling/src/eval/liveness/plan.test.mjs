import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {conditionsOf, planAttempts} from './plan.mjs';

const portraits = Array.from({length: 30}, (_, i) => ({
  file: `portrait-${i}.jpg`,
  person: `person-${i % 20}`,
}));
const clips = [{file: 'one.mp4'}, {file: 'two.mp4', useSeconds: /** @type {const} */ ([1, 2])}];
const conditions = conditionsOf({portraits, clips});

describe('the plan', () => {
  it('has two thousand tries, five hundred of them with photographs of real people', () => {
    const plan = planAttempts(conditions);
    assert.ok(plan.length >= 2000, `${plan.length}`);
    const real = plan.filter(({condition}) => condition.startsWith('photograph'));
    assert.ok(real.length >= 500, `${real.length}`);
  });

  it('is the same in every run, and every try in it is another', () => {
    const plan = planAttempts(conditions).map((attempt) => JSON.stringify(attempt));
    assert.deepEqual(
      planAttempts(conditions).map((attempt) => JSON.stringify(attempt)),
      plan,
    );
    assert.equal(new Set(plan).size, plan.length);
  });

  it('tries every condition once before it tries one twice', () => {
    const names = planAttempts(conditions).map(({condition}) => condition);
    const count = Object.keys(conditions).length;
    assert.equal(new Set(names.slice(0, count)).size, count);
  });

  it('takes what is asked for only, as often as is asked for', () => {
    const plan = planAttempts(conditions, {only: ['print', 'sitter'], attempts: 3});
    assert.deepEqual(
      plan.map(({condition, seed}) => `${condition} ${seed}`),
      ['sitter 1', 'print 1', 'sitter 2', 'print 2', 'sitter 3', 'print 3'],
    );
  });

  it('holds each photograph in several ways', () => {
    const plan = planAttempts(conditions, {only: ['photograph-bent']});
    const ways = new Set(
      plan.flatMap(({subject}) =>
        subject.kind === 'held' && subject.url === '/faces/portrait-0.jpg'
          ? [JSON.stringify(subject.manner)]
          : [],
      ),
    );
    assert.ok(ways.size >= 4, `${ways.size}`);
  });

  it('swaps one person for another', () => {
    const whose = new Map(portraits.map(({file, person}) => [`/faces/${file}`, person]));
    for (const {subject} of planAttempts(conditions, {only: ['face-swap']})) {
      assert.ok(subject.kind === 'swap');
      const [first, second] = subject.urls.map((url) => whose.get(url));
      assert.ok(first && second && first !== second, `${subject.urls}`);
    }
  });

  it('leaves out what there are no samples for', () => {
    const names = Object.keys(conditionsOf({portraits: [], clips: []}));
    assert.deepEqual(
      names.filter((name) => /^photograph|^clip$|^face-swap$/.test(name)),
      [],
    );
  });
});
