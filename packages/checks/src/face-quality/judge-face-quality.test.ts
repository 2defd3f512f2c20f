import type {FaceDescription, FaceQuality, FaceQualityReason} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {hindrancesOf, judgeFaceMatch, judgeFaceQuality} from '../index.js';
import {seeFace} from '../testing/faces.js';

const GOOD: FaceQuality = {
  ...{faces: 1, headSize: 0.3, pose: {yaw: 4, pitch: -6, roll: 2}, eyesOpen: 0.28, mouthOpen: 0.02},
  ...{luminance: 0.55, uniformity: 0.6, underExposed: 0.01, overExposed: 0, dynamicRange: 7},
  ...{sharpness: 0.5, cropped: 0},
};
const face = (change: Partial<FaceQuality> = {}, look = 0): FaceDescription => ({
  ...seeFace(3, 0.2, look),
  quality: {...GOOD, ...change},
});

describe('the quality of a face', () => {
  it('is good where it is seen well, and not judged where it was not measured', () => {
    expect(judgeFaceQuality(face())).to.deep.equal([]);
    expect(judgeFaceQuality(seeFace(3))).to.deep.equal([]);
  });

  it('names each hindrance by itself', () => {
    const changes: Readonly<Record<FaceQualityReason, Partial<FaceQuality>>> = {
      'face-quality-many': {faces: 2},
      'face-quality-small': {},
      'face-quality-cropped': {cropped: 0.4},
      'face-quality-turned': {pose: {yaw: -40, pitch: 0, roll: 0}},
      'face-quality-eyes-closed': {eyesOpen: 0.06},
      'face-quality-mouth-open': {mouthOpen: 0.9},
      'face-quality-dark': {luminance: 0.05},
      'face-quality-bright': {overExposed: 0.5},
      'face-quality-uneven': {uniformity: 0.05},
      'face-quality-flat': {dynamicRange: 3},
      'face-quality-blurred': {sharpness: 0.02},
    };
    for (const [reason, change] of Object.entries(changes)) {
      const seen = {...face(change), ...(reason === 'face-quality-small' ? {eyeDistance: 20} : {})};
      expect(judgeFaceQuality(seen)).to.deep.equal([reason]);
    }
  });

  it('of a selfie is that of its best still', () => {
    const dark = face({luminance: 0.05, underExposed: 0.9});
    const darkAndBlurred = face({luminance: 0.05, sharpness: 0});
    expect(hindrancesOf([darkAndBlurred, undefined, dark])).to.deep.equal(['face-quality-dark']);
    expect(hindrancesOf([darkAndBlurred, face()])).to.deep.equal([]);
    expect(hindrancesOf([])).to.deep.equal([]);
    expect(hindrancesOf([undefined])).to.deep.equal([]);
  });
});

describe('the comparison of faces', () => {
  const portrait = seeFace(3, 0.1, 30);
  const turned = {...seeFace(3, 0.55, 9), quality: {...GOOD, pose: {yaw: 50, pitch: 0, roll: 0}}};

  it('rests on the stills that are seen well, where there are any', () => {
    const {scores} = judgeFaceMatch({portrait, stills: [face(), turned]});
    expect(scores).to.include({stills: 2, wellSeen: 1});
    expect(scores['distance']).to.equal(
      judgeFaceMatch({portrait, stills: [face()]}).scores['distance'],
    );
  });

  it('rests on all of them where there are none', () => {
    const {scores} = judgeFaceMatch({portrait, stills: [turned, turned]});
    expect(scores).to.include({wellSeen: 0});
    expect(scores['distance']).to.be.closeTo(Math.hypot(0.1, 0.55), 1e-3);
  });
});
