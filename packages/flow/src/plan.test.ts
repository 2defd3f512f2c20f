import {PassbaseError, type ErrorCode, type ResourceType} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {planCapture, type PlanInput} from './plan.js';

const plan = (requestedDataPoints: readonly string[], change: Partial<PlanInput> = {}) =>
  planCapture({requestedDataPoints, acceptedDocuments: [], ...change});

const slots = (requested: readonly string[], change: Partial<PlanInput> = {}): readonly string[] =>
  plan(requested, change).slots.map(({id, types}) => `${id}: ${types.join(' ')}`);

const refuses = (
  requested: readonly string[],
  change: Partial<PlanInput>,
  code: ErrorCode,
): void => {
  expect(() => plan(requested, change))
    .to.throw(PassbaseError)
    .with.property('code', code);
};

describe('planCapture', () => {
  it('asks for a selfie alone where liveness is all that is wanted', () => {
    expect(plan(['liveness_factor'])).to.deep.equal({selfie: true, slots: []});
  });

  it('asks for one document of those that prove all of it, and a selfie', () => {
    expect(plan(['age_over_18']).selfie).to.equal(true);
    expect(slots(['age_over_18'])).to.deep.equal([
      'document: PASSPORT DRIVERS_LICENSE NATIONAL_ID_CARD RESIDENCE_PERMIT VISA',
    ]);
    expect(slots(['last_name', 'nationality'])).to.deep.equal([
      'document: PASSPORT NATIONAL_ID_CARD RESIDENCE_PERMIT VISA',
    ]);
  });

  it('keeps to the documents that the integrator accepts', () => {
    const acceptedDocuments: readonly ResourceType[] = ['NATIONAL_ID_CARD'];
    expect(slots(['last_name'], {acceptedDocuments})).to.deep.equal(['document: NATIONAL_ID_CARD']);
  });

  it('asks for a letter besides the document where an address is wanted', () => {
    expect(
      slots(['last_name', 'address'], {acceptedDocuments: ['PASSPORT', 'PROOF_OF_ADDRESS']}),
    ).to.deep.equal(['document: PASSPORT', 'address: PROOF_OF_ADDRESS']);
  });

  it('asks for a card that has the address where letters are not accepted', () => {
    expect(slots(['address'], {acceptedDocuments: ['PASSPORT', 'NATIONAL_ID_CARD']})).to.deep.equal(
      ['document: NATIONAL_ID_CARD'],
    );
    refuses(['address'], {acceptedDocuments: ['PASSPORT']}, 'ERR_FLOW_NOTHING_PROVES');
  });

  it('asks for no document besides a letter where the name is known', () => {
    const acceptedDocuments: readonly ResourceType[] = ['PROOF_OF_ADDRESS'];
    expect(slots(['city'], {acceptedDocuments, nameIsKnown: true})).to.deep.equal([
      'address: PROOF_OF_ADDRESS',
    ]);
    refuses(['city'], {acceptedDocuments}, 'ERR_FLOW_NOTHING_PROVES');
  });

  it('asks for a health insurance card by itself', () => {
    expect(slots(['member_id'])).to.deep.equal(['health: HEALTH_INSURANCE_CARD']);
    expect(slots(['member_id', 'last_name']).map((slot) => slot.split(':')[0])).to.deep.equal([
      'document',
      'health',
    ]);
  });

  it('refuses what no capturable Resource proves', () => {
    refuses(['email'], {}, 'ERR_FLOW_NOTHING_PROVES');
    refuses(['member_id'], {acceptedDocuments: ['PASSPORT']}, 'ERR_FLOW_NOTHING_PROVES');
  });
});
