import {expect} from 'chai';
import {filmLitFace, type LitScene} from '../testing/lit-face.js';
import {judgeScreenLight} from './judge-screen-light.js';
import {planScreenLight} from './plan-screen-light.js';

const SEEDS = Array.from({length: 30}, (_, i) => i + 1);

/** Judges one showing for each seed, with a plan of its own. */
const judgeAll = (scene: Partial<LitScene>, elsewhere = false) =>
  SEEDS.map((seed) => {
    const shown = planScreenLight(`nonce ${seed}`);
    const filmed = elsewhere ? {filmed: planScreenLight(`another ${seed}`)} : {};
    return judgeScreenLight(shown, filmLitFace(shown, {...scene, ...filmed, seed}));
  });

describe('the judgement of the screen light', () => {
  it('sees a head answer, and how late', () => {
    for (const {verdict, share, scores} of judgeAll({delayMs: 180})) {
      expect(verdict).to.equal('answered');
      expect(share).to.be.above(0.8);
      expect(scores['delayMs']).to.be.within(100, 300);
      expect(scores['relief']).to.be.above(0);
    }
  });

  it('sees it at five frames a second, in a bright room, and with a camera that balances white away', () => {
    for (const scene of [{everyMs: 200}, {screen: 0.08}, {whiteBalance: 1}]) {
      for (const {verdict} of judgeAll(scene)) expect(verdict).to.equal('answered');
    }
  });

  it('tells paper, which is lit evenly, from a head', () => {
    const paper = judgeAll({thing: 'paper', delayMs: 180});
    const heads = judgeAll({delayMs: 180});
    for (const {verdict, scores} of paper) {
      expect(verdict).to.equal('answered');
      expect(scores['spread']).to.be.below(0.1);
    }
    const shares = (list: typeof paper) => list.map(({share}) => share ?? 0);
    expect(Math.max(...shares(paper))).to.be.below(Math.min(...shares(heads)));
  });

  it('says nothing of a screen that shines by itself', () => {
    for (const {verdict, share} of judgeAll({thing: 'screen'})) {
      expect(verdict).to.equal('inconclusive');
      expect(share).to.equal(undefined);
    }
  });

  it('does not believe a film that was lit by the colours of another session', () => {
    for (const {verdict, share} of judgeAll({thing: 'screen'}, true)) {
      expect(verdict).to.not.equal('answered');
      expect(share ?? 0).to.equal(0);
    }
  });

  it('knows the right colours that come too late', () => {
    for (const {verdict, share} of judgeAll({delayMs: 900})) {
      expect(verdict).to.equal('late');
      expect(share).to.equal(0);
    }
  });

  it('says nothing where the room drowns the screen, or the frames are few', () => {
    for (const {verdict} of judgeAll({screen: 0.002})) expect(verdict).to.equal('inconclusive');
    const shown = planScreenLight('nonce');
    const few = filmLitFace(shown).slice(0, 10);
    expect(judgeScreenLight(shown, few)).to.deep.equal({verdict: 'inconclusive', scores: {}});
  });

  it('refuses numbers that are none', () => {
    const shown = planScreenLight('nonce');
    const [first] = filmLitFace(shown);
    expect(() => judgeScreenLight(shown, [{...first!, at: Number.NaN}])).to.throw('finite');
    expect(() => judgeScreenLight([], [first!])).to.throw('shown');
  });
});
