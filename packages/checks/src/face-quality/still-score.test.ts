import type {FaceObservation, SeenFace} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {faceStillScore} from '../index.js';
import {perform} from '../testing/performer.js';

const [FRAME] = perform({steps: [{kind: 'blink', times: 1}], timeLimitMs: 20_000, tries: 1});
const FACE = FRAME!.face!;
const seen = (face: Partial<SeenFace> = {}, frame: Partial<FaceObservation> = {}) =>
  faceStillScore({...FRAME!, sharpness: 300, brightness: 0.5, face: {...FACE, ...face}, ...frame});

describe('the score of a moment', () => {
  it('is highest for an open face, in focus and in good light', () => {
    const best = seen();
    expect(best).to.be.within(0.6, 1);
    const worse = [
      seen({pose: {...FACE.pose, yaw: 25}}),
      seen({pose: {...FACE.pose, pitch: 25}}),
      seen({eyeAspectRatio: {left: 0.3, right: 0.08}}),
      seen({mouthOpen: 0.6}),
      seen({box: {...FACE.box, x: -0.1}}),
      seen({}, {sharpness: 20}),
      seen({}, {brightness: 0.05}),
      seen({}, {brightness: 0.98}),
    ];
    for (const score of worse) expect(score).to.be.below(best);
  });

  it('is none where there is no face, or more than one', () => {
    expect(seen({}, {faceCount: 2})).to.equal(0);
    expect(faceStillScore({...FRAME!, faceCount: 0})).to.equal(0);
  });
});
