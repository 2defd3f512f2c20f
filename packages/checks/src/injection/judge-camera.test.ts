import type {CameraSignals} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {judgeCamera} from '../index.js';

const HONEST: CameraSignals = {
  replaced: [],
  track: 'MediaStreamTrack',
  listed: true,
  capable: true,
  refusesImpossible: true,
  pictures: {count: 200, meanMs: 33.4, deviationMs: 2.1, backwards: 0},
};
const LABEL = 'FaceTime HD Camera (Built-in) (05ac:8514)';
const reasonsOf = (change: Partial<CameraSignals>, label = LABEL): readonly string[] =>
  judgeCamera({...HONEST, ...change}, label).signs.map(({reason}) => reason);

describe('the signs of a made-up camera', () => {
  it('are none in an ordinary one', () => {
    expect(judgeCamera(HONEST, LABEL)).to.deep.equal({signs: [], suspicion: 0});
    expect(reasonsOf({}, 'camera2 1, facing front')).to.deep.equal([]);
    expect(reasonsOf({}, 'Logitech BRIO (046d:085e)')).to.deep.equal([]);
  });

  it('each have a reason', () => {
    expect(reasonsOf({replaced: ['getUserMedia']})).to.deep.equal(['camera-functions-replaced']);
    expect(reasonsOf({track: 'CanvasCaptureMediaStreamTrack'})).to.deep.equal([
      'camera-track-made-by-script',
    ]);
    expect(reasonsOf({refusesImpossible: false})).to.deep.equal(['camera-answers-anything']);
    expect(reasonsOf({listed: false})).to.deep.equal(['camera-not-listed']);
    const {listed: _listed, refusesImpossible: _refuses, ...silent} = HONEST;
    expect(judgeCamera(silent, LABEL).signs).to.deep.equal([]);
    expect(reasonsOf({capable: false})).to.deep.equal(['camera-tells-no-limits']);
    expect(reasonsOf({followsExposure: false})).to.deep.equal(['camera-ignores-exposure']);
    expect(reasonsOf({followsExposure: true})).to.deep.equal([]);
    const {pictures} = HONEST;
    expect(reasonsOf({pictures: {...pictures, backwards: 1}})).to.deep.equal([
      'camera-times-jump-back',
    ]);
    expect(reasonsOf({pictures: {...pictures, deviationMs: 0}})).to.deep.equal([
      'camera-times-too-even',
    ]);
    // Too few to say.
    expect(reasonsOf({pictures: {...pictures, count: 20, deviationMs: 0}})).to.deep.equal([]);
  });

  it('know the names that software gives itself', () => {
    for (const name of [
      'OBS Virtual Camera',
      'ManyCam Video Source',
      'v4l2loopback',
      'Snap Camera',
    ])
      expect(reasonsOf({}, name), name).to.deep.equal(['camera-name-of-software']);
  });

  it('add up, and never to certainty', () => {
    const one = judgeCamera({...HONEST, listed: false}, LABEL);
    const all = judgeCamera(
      {
        ...{replaced: ['getUserMedia'], track: 'CanvasCaptureMediaStreamTrack', listed: false},
        ...{capable: false, refusesImpossible: false},
        pictures: {count: 90, meanMs: 33, deviationMs: 0, backwards: 2},
      },
      'OBS Virtual Camera',
    );
    expect(all.signs).to.have.length(8);
    expect(all.suspicion).to.be.greaterThan(one.suspicion);
    expect(all.suspicion).to.be.lessThan(1);
    const weights = all.signs.map(({weight}) => weight);
    expect(weights).to.deep.equal([...weights].sort((a, b) => b - a));
  });
});
