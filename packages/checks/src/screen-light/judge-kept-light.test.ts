import {expect} from 'chai';
import {filmLitFace} from '../testing/lit-face.js';
import {judgeKeptLight} from './judge-kept-light.js';
import {judgeScreenLight} from './judge-screen-light.js';
import {planScreenLight} from './plan-screen-light.js';
import {encodeScreenLight} from './screen-light-file.js';

const SHOWN = planScreenLight('nonce');
const SEEN = filmLitFace(SHOWN);

describe('the screen light as it is kept', () => {
  it('comes to what judging at once came to, under names of its own', () => {
    const now = judgeScreenLight(SHOWN, SEEN);
    const {judgement, scores} = judgeKeptLight(encodeScreenLight(SEEN), 'nonce');
    expect(judgement).to.deep.equal(now);
    expect(scores).to.deep.equal({
      lightFrames: SEEN.length,
      lightShare: now.share,
      lightCorrelation: now.scores['correlation'],
      lightDelayMs: now.scores['delayMs'],
      lightResponse: now.scores['response'],
      lightGain: now.scores['gain'],
      lightSpread: now.scores['spread'],
      lightRelief: now.scores['relief'],
    });
  });

  it('is not believed for another session', () => {
    const {judgement} = judgeKeptLight(encodeScreenLight(SEEN), 'another');
    expect(judgement?.verdict).to.not.equal('answered');
  });

  it('says that it was skipped, and of nothing seen how little that is', () => {
    expect(judgeKeptLight(encodeScreenLight('skipped'), 'nonce')).to.deep.equal({
      scores: {lightSkipped: 1},
    });
    const {judgement, scores} = judgeKeptLight(encodeScreenLight([]), 'nonce');
    expect(judgement?.verdict).to.equal('inconclusive');
    expect(scores).to.deep.equal({lightFrames: 0});
  });
});
