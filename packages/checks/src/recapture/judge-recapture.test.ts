import type {FaceDescription, FaceRecapture} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {decodeFaces, encodeFaces, judgeRecapture} from '../index.js';
import {seeFace} from '../testing/faces.js';

const PLAIN: FaceRecapture = {
  ...{grid: 1.2, dots: 0.6, frame: 0.3, focus: 0.5, colour: 0.1, darkest: 0.05, specular: 0.01},
};
const face = (change: Partial<FaceRecapture> = {}): FaceDescription => ({
  ...seeFace(3),
  recapture: {...PLAIN, ...change},
});
const reasonsOf = (...changes: Partial<FaceRecapture>[]): readonly string[] =>
  judgeRecapture(changes.map(face))!.signs.map(({reason}) => reason);

describe('the signs of a picture of a picture', () => {
  it('are none in an ordinary still, and not judged where nothing was measured', () => {
    expect(judgeRecapture([face()])).to.deep.equal({
      signs: [],
      suspicion: 0,
      scores: {...PLAIN, stills: 1},
    });
    expect(judgeRecapture([])).to.equal(undefined);
    expect(judgeRecapture([seeFace(3), undefined])).to.equal(undefined);
  });

  it('each have a reason', () => {
    expect(reasonsOf({grid: 6})).to.deep.equal(['recapture-screen-grid']);
    expect(reasonsOf({dots: 4})).to.deep.equal(['recapture-print-dots']);
    expect(reasonsOf({frame: 0.8})).to.deep.equal(['recapture-frame']);
    expect(reasonsOf({focus: 0.1})).to.deep.equal(['recapture-out-of-focus']);
    expect(reasonsOf({colour: 0.01})).to.deep.equal(['recapture-gray']);
    expect(reasonsOf({darkest: 0.4})).to.deep.equal(['recapture-faded']);
    expect(reasonsOf({specular: 0.2})).to.deep.equal(['recapture-glare']);
  });

  it('are those of the middle still: what is in one of several is chance', () => {
    expect(reasonsOf({}, {grid: 6}, {})).to.deep.equal([]);
    expect(reasonsOf({grid: 5}, {grid: 6}, {})).to.deep.equal(['recapture-screen-grid']);
  });

  it('add up, the heaviest first, and never to certainty', () => {
    const all = judgeRecapture([
      face({grid: 9, dots: 9, frame: 1, focus: 0, colour: 0, darkest: 1, specular: 1}),
    ])!;
    expect(all.signs).to.have.length(7);
    const weights = all.signs.map(({weight}) => weight);
    expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
    expect(all.suspicion).to.be.within(0.8, 0.95);
  });

  it('tell how far a mirrored light moves over the face', () => {
    const at = (x: number, y: number) => face({highlight: {share: 0.02, x, y}});
    const {scores} = judgeRecapture([at(0.5, 0.4), face(), at(0.2, 0.8)])!;
    expect(scores).to.include({stills: 3, highlightMoves: 0.5});
    expect(judgeRecapture([at(0.5, 0.4), face()])!.scores).not.to.have.property('highlightMoves');
  });

  it('come with the bundle, whole or not at all', () => {
    const send = (still: FaceDescription) =>
      decodeFaces(encodeFaces({stills: [{fileId: 'a', face: still}]})).stills[0]!.face;
    expect(send(face({highlight: {share: 0.1, x: 0.5, y: 0.5}}))!.recapture!.grid).to.equal(1.2);
    const broken = [
      {...face(), recapture: {...PLAIN, grid: null}},
      {...face(), recapture: {...PLAIN, highlight: {share: 1}}},
      {...face(), recapture: null},
    ] as unknown as FaceDescription[];
    for (const still of broken)
      expect(() => send(still))
        .to.throw()
        .with.property('code', 'ERR_BUNDLE_MALFORMED');
  });
});
