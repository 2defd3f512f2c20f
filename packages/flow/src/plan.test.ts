import {PassbaseError} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {planCapture} from './plan.js';

describe('planCapture', () => {
  it('asks for a selfie alone where liveness is all that is wanted', () => {
    const plan = planCapture({requestedDataPoints: ['liveness_factor'], acceptedDocuments: []});
    expect(plan).to.deep.equal({selfie: true, documents: []});
  });

  it('asks for a document and a selfie where a document proves the Data point', () => {
    const plan = planCapture({requestedDataPoints: ['age_over_18'], acceptedDocuments: []});
    expect(plan.selfie).to.equal(true);
    expect(plan.documents).to.deep.equal(['PASSPORT']);
  });

  it('keeps to the documents that the integrator accepts', () => {
    expect(() =>
      planCapture({requestedDataPoints: ['last_name'], acceptedDocuments: ['NATIONAL_ID_CARD']}),
    )
      .to.throw(PassbaseError)
      .with.property('code', 'ERR_PROTOCOL_UNSUPPORTED_RESOURCE_TYPE');
  });

  it('refuses what no capturable Resource proves', () => {
    expect(() => planCapture({requestedDataPoints: ['member_id'], acceptedDocuments: []}))
      .to.throw(PassbaseError)
      .with.property('code', 'ERR_FLOW_NOTHING_PROVES');
  });
});
