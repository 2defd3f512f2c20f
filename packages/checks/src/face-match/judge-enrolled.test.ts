import type {FaceDescription} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {FACE_MATCH, judgeEnrolled} from '../index.js';
import {seeFace} from '../testing/faces.js';

const [ANNA, OTHER] = [3, 9];
const selfieOf = (person: number, firstLook = 0): readonly FaceDescription[] =>
  [0, 1, 2, 3].map((look) => seeFace(person, 0.2, firstLook + look));
// As they are kept: without the place in a picture, and without quality.
const ENROLLED = selfieOf(ANNA, 20).map(({descriptor, eyeDistance}) => ({descriptor, eyeDistance}));

describe('the comparison with enrolled faces', () => {
  it('knows who was here before, by the mean of the enrolled faces', () => {
    const record = judgeEnrolled({enrolled: ENROLLED, stills: selfieOf(ANNA)});
    expect(record).to.deep.include({verdict: 'match', reasons: []});
    // Both means are 0.1 away from the average, at right angles.
    expect(record.scores['distance']).to.be.closeTo(Math.hypot(0.1, 0.1), 1e-4);
    expect(record.scores).to.include({threshold: FACE_MATCH.most, stills: 4, portraitEyes: 80});
  });

  it('refuses a stranger, and whoever is taken over from', () => {
    const stranger = judgeEnrolled({enrolled: ENROLLED, stills: selfieOf(OTHER)});
    expect(stranger).to.deep.include({verdict: 'no-match', reasons: ['face-match-differs']});
    const stills = selfieOf(ANNA).toSpliced(2, 1, ...selfieOf(OTHER).slice(2, 3));
    const record = judgeEnrolled({enrolled: ENROLLED, stills});
    expect(record.verdict).to.equal('no-match');
    expect(record.reasons).to.include('face-match-changed');
  });

  it('passes nobody where nothing can be compared', () => {
    const compared = (
      enrolled: typeof ENROLLED,
      stills: readonly (FaceDescription | undefined)[],
    ) => {
      const {verdict, reasons} = judgeEnrolled({enrolled, stills});
      expect(verdict).to.equal('not-compared');
      return reasons;
    };
    expect(compared([], selfieOf(ANNA))).to.deep.equal(['face-match-no-portrait']);
    expect(compared(ENROLLED, [])).to.deep.equal(['face-match-no-selfie']);
    expect(compared(ENROLLED, [...selfieOf(ANNA), undefined])).to.deep.equal([
      'face-match-no-selfie',
    ]);
  });

  it('refuses what no engine gives', () => {
    for (const descriptor of [undefined, [1, 2], Array(128).fill(Number.NaN)]) {
      expect(() =>
        judgeEnrolled({
          enrolled: [{descriptor: descriptor as number[], eyeDistance: 80}],
          stills: selfieOf(ANNA),
        }),
      )
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
