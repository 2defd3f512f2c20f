import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {EXPECTED, peopleOf, planRuns} from './plan.mjs';

const people = Array.from({length: 9}, (_, i) => [`/faces/${i}-a.jpg`, `/faces/${i}-b.jpg`]);

describe('the plan of authentications', () => {
  it('has as many runs of each kind as there are sitters, and is the same each time', () => {
    const plan = planRuns(40, people);
    assert.equal(plan.length, 200);
    for (const kind of Object.keys(EXPECTED)) {
      assert.equal(plan.filter(({condition}) => condition === kind).length, 40, kind);
    }
    assert.deepEqual(planRuns(40, people), plan);
  });

  it('enrols a sitter once, and lets them come back in another light', () => {
    for (const {enrolment, sitting} of planRuns(10, people)) {
      assert.equal(sitting.seed, enrolment.seed);
      assert.notDeepEqual(sitting.subject, enrolment.subject);
    }
    assert.equal(
      new Set(planRuns(10, people).map(({enrolment}) => JSON.stringify(enrolment))).size,
      10,
    );
  });

  it('shows another person than the enrolled one, in ever new pairs', () => {
    const pairs = planRuns(40, people).flatMap(({portraits}) => portraits ?? []);
    assert.equal(pairs.length, 40);
    for (const {enrolled, shown} of pairs) assert.notEqual(enrolled[0], shown[0]);
    assert.equal(new Set(pairs.map((pair) => JSON.stringify(pair))).size, 40);
  });

  it('takes people whose names are labelled, with all of their portraits', () => {
    const items = [
      {file: 'b1.jpg', identity: 'b'},
      {file: 'a1.jpg', identity: 'a'},
      {file: 'b2.jpg', identity: 'b'},
      {file: 'nobody.jpg', faces: 1},
      {file: 'turned.jpg', identity: 'a', headTurned: true},
    ];
    assert.deepEqual(peopleOf(items), [['/faces/a1.jpg'], ['/faces/b1.jpg', '/faces/b2.jpg']]);
  });
});
