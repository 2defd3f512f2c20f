import type {FaceDescription, FaceMatchRecord} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {FACE_MATCH, judgeFaceMatch} from '../index.js';
import {seeFace} from '../testing/faces.js';

const [ANNA, OTHER] = [3, 9];
const STILLS = [0, 1, 2, 3].map((look) => seeFace(ANNA, 0.2, look));
const portraitOf = (person: number, eyeDistance = 80): FaceDescription =>
  seeFace(person, 0.3, 20, eyeDistance);

describe('the comparison of faces', () => {
  it('matches the person of the document, and says how near they are', () => {
    const record = judgeFaceMatch({portrait: portraitOf(ANNA), stills: STILLS});
    expect(record).to.deep.include({verdict: 'match', reasons: []});
    // The mean of four looks is 0.1 away from the average, at right angles to the portrait's 0.3.
    expect(record.scores['distance']).to.be.closeTo(Math.hypot(0.3, 0.1), 1e-4);
    expect(record.scores['factor']).to.be.greaterThan(0.99);
    expect(record.scores).to.include({stills: 4, threshold: FACE_MATCH.most, portraitEyes: 80});
  });

  it('refuses another person', () => {
    const record = judgeFaceMatch({portrait: portraitOf(OTHER), stills: STILLS});
    expect(record).to.deep.include({verdict: 'no-match', reasons: ['face-match-differs']});
    expect(record.scores['factor']).to.be.lessThan(0.01);
  });

  it('notices that another person took over in the middle', () => {
    const stills = STILLS.with(2, seeFace(OTHER, 0.2, 2));
    const record = judgeFaceMatch({portrait: portraitOf(ANNA), stills});
    expect(record.verdict).to.equal('no-match');
    expect(record.reasons).to.include('face-match-changed');
  });

  it('notices it where each has half of the stills', () => {
    const stills = STILLS.map((face, i) => (i < 2 ? face : seeFace(OTHER, 0.2, i)));
    expect(judgeFaceMatch({portrait: portraitOf(ANNA), stills}).reasons).to.include(
      'face-match-changed',
    );
  });

  it('says so where nothing can be compared, which is no match', () => {
    const compare = (portrait: FaceDescription | undefined, stills = STILLS): FaceMatchRecord =>
      judgeFaceMatch({portrait, stills});
    const because = ({verdict, reasons, scores}: FaceMatchRecord): readonly string[] => {
      expect(verdict).to.equal('not-compared');
      expect(scores).not.to.have.property('factor');
      return reasons;
    };
    expect(because(compare(undefined))).to.deep.equal(['face-match-no-portrait']);
    expect(because(compare(portraitOf(ANNA, 24.9)))).to.deep.equal(['face-match-portrait-small']);
    expect(compare(portraitOf(ANNA, 25)).verdict).to.equal('match');
    expect(because(judgeFaceMatch({portrait: portraitOf(ANNA), stills: []}))).to.deep.equal([
      'face-match-no-selfie',
    ]);
    const lost = [...STILLS, undefined];
    expect(because(judgeFaceMatch({portrait: portraitOf(ANNA), stills: lost}))).to.deep.equal([
      'face-match-no-selfie',
    ]);
  });

  it('falls evenly: the nearer, the higher the factor', () => {
    const factors = [0, 0.2, 0.4, 0.5, 0.55, 0.6, 0.7, 0.9].map((away) => {
      const input = {portrait: seeFace(ANNA, away, 20), stills: [seeFace(ANNA)]};
      return judgeFaceMatch(input, {...FACE_MATCH, most: 2}).scores['factor']!;
    });
    expect(factors).to.deep.equal([...factors].sort((a, b) => b - a));
    expect(factors[5]).to.be.closeTo(0.5, 1e-6);
  });

  it('takes the thresholds that it is given', () => {
    const input = {portrait: portraitOf(ANNA), stills: STILLS};
    expect(judgeFaceMatch(input, {...FACE_MATCH, most: 0.3}).verdict).to.equal('no-match');
    expect(judgeFaceMatch(input, {...FACE_MATCH, leastEyes: 90}).verdict).to.equal('not-compared');
  });

  it('is refused what no engine gives', () => {
    const wrong = [
      {...seeFace(ANNA), descriptor: [1, 2]},
      {...seeFace(ANNA), eyeDistance: Number.NaN},
      {},
    ] as FaceDescription[];
    for (const face of wrong) {
      for (const input of [{portrait: face, stills: STILLS}, {stills: [face]}]) {
        expect(() => judgeFaceMatch(input))
          .to.throw()
          .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
      }
    }
  });
});
