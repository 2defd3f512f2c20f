import type {FaceDescription, FacePad} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {decodeFaces, encodeFaces, extractDataPoints, judgePad} from '../index.js';
import {seeFace} from '../testing/faces.js';

const face = (score: number, threshold = 0.5): FaceDescription => ({
  ...seeFace(3),
  pad: {score, threshold, models: [{name: 'theirs', score, threshold}]},
});

describe('the networks of an integrator', () => {
  it('are judged together over the stills', () => {
    expect(judgePad([face(0.9), undefined, face(0.4), seeFace(3)])).to.deep.equal({
      live: true,
      scores: {factor: 0.65, threshold: 0.5, lowest: 0.4, stills: 2},
    });
    expect(judgePad([face(0.9, 0.95)])!.live).to.equal(false);
    expect(judgePad([face(0.5)])!.live).to.equal(true);
  });

  it('say nothing where there are none', () => {
    expect(judgePad([seeFace(3), undefined])).to.equal(undefined);
    const points = extractDataPoints({today: '2026-01-01', keys: ['pad_factor']});
    expect(points).to.deep.equal([]);
  });

  it('prove a factor', () => {
    const record = judgePad([face(0.8)])!;
    const [point] = extractDataPoints({
      ...{today: '2026-01-01', keys: ['pad_factor']},
      pad: {resourceId: 'selfie', record},
    });
    expect(point).to.deep.include({key: 'pad_factor', type: 'factor', value: 0.8});
    expect(point!.evidence).to.include({resourceId: 'selfie', zone: 'judgement', confidence: 0.8});
  });

  it('come with the bundle, whole or not at all', () => {
    const send = (pad: unknown) =>
      decodeFaces(
        encodeFaces({stills: [{fileId: 'a', face: {...seeFace(3), pad: pad as FacePad}}]}),
      ).stills[0]!.face!.pad;
    const {pad} = face(0.8);
    expect(send(pad)).to.deep.equal(pad);
    for (const wrong of [
      {...pad, score: 1.1},
      {...pad, models: [null]},
      {...pad, threshold: 'half'},
      null,
    ])
      expect(() => send(wrong))
        .to.throw()
        .with.property('code', 'ERR_BUNDLE_MALFORMED');
  });
});
