import {expect} from 'chai';
import {answersChallenge, performedChallenge, type Challenge} from './index.js';

const DRAWN: Challenge = {
  steps: [
    {kind: 'face-far', times: 1, pauseMs: 300, instead: {kind: 'turn-right', times: 1}},
    {kind: 'blink', times: 2, instead: {kind: 'turn-up', times: 1}},
    {
      ...{kind: 'follow-dot', times: 2, path: ['left', 'up'], pauseMs: 0},
      instead: {kind: 'blink', times: 3},
    },
  ],
  timeLimitMs: 20_000,
  tries: 5,
};
const NOTHING = {alternatives: new Set<number>(), moreTime: false};

describe('performedChallenge', () => {
  it('is what was drawn, without what was not taken', () => {
    expect(performedChallenge(DRAWN, NOTHING)).to.deep.equal({
      ...DRAWN,
      steps: [
        {kind: 'face-far', times: 1, pauseMs: 300},
        {kind: 'blink', times: 2},
        {kind: 'follow-dot', times: 2, path: ['left', 'up'], pauseMs: 0},
      ],
    });
  });

  it('says in whose place a movement is performed, at the same moment', () => {
    const {steps, timeLimitMs} = performedChallenge(DRAWN, {
      alternatives: new Set([0, 2]),
      moreTime: true,
    });
    expect(steps[0]).to.deep.equal({
      ...{kind: 'turn-right', times: 1, pauseMs: 300, insteadOf: 'face-far'},
    });
    expect(steps[2]).to.deep.equal({
      ...{kind: 'blink', times: 3, pauseMs: 0, insteadOf: 'follow-dot'},
    });
    expect(timeLimitMs).to.equal(60_000);
  });
});

describe('answersChallenge', () => {
  const answers = (performed: Challenge): boolean => answersChallenge(DRAWN, performed);

  it('holds for every choice of alternatives and time', () => {
    for (let choice = 0; choice < 16; choice++) {
      const alternatives = new Set([0, 1, 2].filter((index) => choice & (1 << index)));
      const performed = performedChallenge(DRAWN, {alternatives, moreTime: choice >= 8});
      expect(answers(performed)).to.equal(true);
      // As it comes back out of a bundle, whose members are sorted.
      const sorted = {
        ...performed,
        steps: performed.steps.map(
          (step) => Object.fromEntries(Object.entries(step).toReversed()) as typeof step,
        ),
      };
      expect(answers(sorted)).to.equal(true);
    }
  });

  it('does not hold for anything else', () => {
    const performed = performedChallenge(DRAWN, NOTHING);
    const [first, second, third] = performed.steps as [never, never, never];
    const others: Challenge[] = [
      {...performed, steps: [first, second]},
      {...performed, steps: [second, first, third]},
      {...performed, steps: [first, {kind: 'blink', times: 1}, third]},
      {...performed, steps: [first, {kind: 'turn-up', times: 1}, third]},
      {
        ...performed,
        steps: [first, second, {...(third as object), path: ['left', 'down']} as never],
      },
      {...performed, steps: [{kind: 'face-far', times: 1, pauseMs: 0}, second, third]},
      {...performed, timeLimitMs: 30_000},
      {...performed, tries: 6},
      DRAWN,
    ];
    for (const other of others) expect(answers(other)).to.equal(false);
  });
});
