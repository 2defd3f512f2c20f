import type {FaceDescription} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {ENROLLED_MATCH, FACE_MATCH, judgeEnrolled, type EnrolledInput} from '../index.js';
import {seeFace} from '../testing/faces.js';

const [ANNA, OTHER] = [3, 9];
const looks = (person: number, from: number): readonly FaceDescription[] =>
  [0, 1, 2, 3].map((look) => seeFace(person, 0.2, from + look));
const ENROLLED = looks(ANNA, 0);

describe('the comparison with an enrolled face', () => {
  it('knows the person again, on another day', () => {
    const record = judgeEnrolled({enrolled: ENROLLED, stills: looks(ANNA, 10)});
    expect(record).to.deep.include({verdict: 'match', reasons: []});
    // Two means of four looks each, 0.1 away from the average and at right angles.
    expect(record.scores['distance']).to.be.closeTo(Math.hypot(0.1, 0.1), 1e-4);
  });

  it('asks for more likeness than there has to be with a print', () => {
    expect(ENROLLED_MATCH.most).to.be.lessThan(FACE_MATCH.most);
    const at = (away: number): string =>
      judgeEnrolled({enrolled: [seeFace(ANNA)], stills: [seeFace(ANNA, away)]}).verdict;
    expect(at(ENROLLED_MATCH.most - 0.001)).to.equal('match');
    expect(at(ENROLLED_MATCH.most + 0.001)).to.equal('no-match');
  });

  it('refuses another person, and one who took over in the middle', () => {
    const other = judgeEnrolled({enrolled: ENROLLED, stills: looks(OTHER, 10)});
    expect(other).to.deep.include({verdict: 'no-match', reasons: ['face-match-differs']});
    const stills = looks(ANNA, 10).with(2, seeFace(OTHER, 0.2, 2));
    const mixed = judgeEnrolled({enrolled: ENROLLED, stills});
    expect(mixed.verdict).to.equal('no-match');
    expect(mixed.reasons).to.include('face-match-changed');
  });

  it('never passes where nothing could be compared', () => {
    const stills = looks(ANNA, 10);
    const reasonOf = (input: EnrolledInput): string => {
      const {verdict, reasons, scores} = judgeEnrolled(input);
      expect(verdict).to.equal('not-compared');
      expect(scores).not.to.have.property('factor');
      return reasons.join();
    };
    expect(reasonOf({enrolled: [], stills})).to.equal('face-match-no-portrait');
    expect(reasonOf({enrolled: ENROLLED, stills: []})).to.equal('face-match-no-selfie');
    expect(reasonOf({enrolled: ENROLLED, stills: [...stills, undefined]})).to.equal(
      'face-match-no-selfie',
    );
    const small = ENROLLED.with(1, seeFace(ANNA, 0.2, 1, FACE_MATCH.leastEyes - 1));
    expect(reasonOf({enrolled: small, stills})).to.equal('face-match-portrait-small');
  });

  it('is refused what no engine gives', () => {
    const wrong = [undefined, [{descriptor: [1, 2], eyeDistance: 80}], [undefined]];
    for (const enrolled of wrong as unknown as EnrolledInput['enrolled'][]) {
      expect(() => judgeEnrolled({enrolled, stills: ENROLLED}))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
