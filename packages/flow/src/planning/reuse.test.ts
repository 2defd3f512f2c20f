import type {Evidence, KnownIdentity} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {checkRequest, type JourneyRequest} from '../request.js';
import {planReuse} from './reuse.js';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const evidence = (resourceId: string): Evidence => ({
  ...{resourceId, zone: 'mrz', confidence: 0.99, crossChecks: []},
});
const IDENTITY: KnownIdentity = {
  identityAccessKey: '7f3c9f5e-2c1d-4a7b-9d36-0f2f8a1b5c44',
  resources: [
    {id: 'old-selfie', type: 'SELFIE_VIDEO', capturedAt: '2026-02-19T12:00:00.000Z'},
    {
      ...{id: 'old-document', type: 'PASSPORT', country: 'UTO'},
      capturedAt: '2026-02-19T12:00:00.000Z',
    },
  ],
  dataPoints: [
    {key: 'first_names', evidence: evidence('old-document')},
    {key: 'last_name', evidence: evidence('old-document')},
    {key: 'date_of_birth', evidence: evidence('old-document')},
    {key: 'liveness_factor', evidence: evidence('old-selfie')},
  ],
};

const reuse = (requestedDataPoints: readonly string[], request: Partial<JourneyRequest> = {}) =>
  planReuse(checkRequest({requestedDataPoints, ...request}), IDENTITY, NOW);

describe('what a known Identity spares', () => {
  it('is the document; a fresh selfie is asked for all the same', () => {
    const offer = reuse(['age_over_18', 'liveness_factor'])!;
    expect(offer.request.plan).to.deep.include({selfie: true, slots: []});
    expect(offer.resources.map(({id}) => id)).to.deep.equal(['old-document']);
    // The old selfie answers nothing: the fresh one takes its place.
    expect(offer.dataPoints).to.deep.equal(['age_over_18']);
    expect(offer.request.requests.flatMap(({anyOf}) => anyOf)).to.deep.equal([
      'age_over_18',
      'liveness_factor',
    ]);
  });

  it('is everything where the device is enough and nothing is missing', () => {
    const offer = reuse(['age_over_18', 'liveness_factor'], {reuse: 'device'})!;
    expect(offer.request.plan).to.deep.include({selfie: false, slots: []});
    expect(offer.resources.map(({id}) => id)).to.deep.equal(['old-selfie', 'old-document']);
    expect(offer.dataPoints).to.deep.equal(['age_over_18', 'liveness_factor']);
  });

  it('is no selfie where anything is captured: that has to be tied to somebody', () => {
    const offer = reuse(['last_name', 'member_id'], {reuse: 'device'})!;
    expect(offer.request.plan.selfie).to.equal(true);
    expect(offer.request.plan.slots.map(({id}) => id)).to.deep.equal(['health']);
  });

  it('is what names a letter’s holder', () => {
    const offer = reuse(['city'], {documents: ['PASSPORT', 'PROOF_OF_ADDRESS']})!;
    expect(offer.request.plan.slots.map(({id}) => id)).to.deep.equal(['address']);
    expect(offer.resources.map(({id}) => id)).to.deep.equal(['old-document']);
    expect(offer.dataPoints).to.deep.equal([]);
  });

  it('is nothing where the same documents are asked for anyway', () => {
    expect(reuse(['last_name', 'nationality'])).to.equal(undefined);
    expect(reuse(['liveness_factor'])).to.equal(undefined);
  });

  it('is nothing where the integrator does not want it, or nobody is known', () => {
    expect(reuse(['age_over_18'], {reuse: 'off'})).to.equal(undefined);
    const request = checkRequest({requestedDataPoints: ['age_over_18']});
    expect(planReuse(request, undefined, NOW)).to.equal(undefined);
  });

  it('is nothing where the evidence is too old, not accepted, or of another country', () => {
    expect(reuse(['age'], {evidenceMaxAgeDays: 10})).not.to.equal(undefined);
    expect(reuse(['age'], {evidenceMaxAgeDays: 9})).to.equal(undefined);
    expect(reuse(['age'], {documents: ['VISA']})).to.equal(undefined);
    expect(reuse(['age'], {countries: ['FRA']})).to.equal(undefined);
  });
});

describe('a request about re-use', () => {
  it('is refused where there is no such mode, or days are no whole number from 1', () => {
    const refused = (change: object): void => {
      expect(() => checkRequest({requestedDataPoints: ['age'], ...change}))
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    };
    for (const mode of ['', 'face', 'SELFIE', 7, null]) refused({reuse: mode});
    for (const days of [0, -1, 1.5, Number.NaN, Infinity, '7', null]) {
      refused({evidenceMaxAgeDays: days});
    }
    const {reuse: mode, evidenceMaxAgeDays} = checkRequest({requestedDataPoints: ['age']});
    expect([mode, evidenceMaxAgeDays]).to.deep.equal(['selfie', undefined]);
  });
});
