import {CLUB_CARD} from '@passbase-verify/checks/testing';
import {
  PassbaseError,
  parseDataPointRequests,
  registerResourceTypes,
  type ErrorCode,
  type ResourceType,
} from '@passbase-verify/protocol';
import {expect} from 'chai';
import type {HeldIdentity} from './held.js';
import {planCapture, type PlanInput} from './plan.js';

const plan = (requested: readonly string[], change: Partial<PlanInput> = {}) =>
  planCapture({requests: parseDataPointRequests(requested), ...change});

const slots = (requested: readonly string[], change: Partial<PlanInput> = {}): readonly string[] =>
  plan(requested, change).slots.map(({id, types}) => `${id}: ${types.join(' ')}`);

const refuses = (
  requested: readonly string[],
  change: Partial<PlanInput>,
  code: ErrorCode = 'ERR_FLOW_NOTHING_PROVES',
): void => {
  expect(() => plan(requested, change))
    .to.throw(PassbaseError)
    .with.property('code', code);
};

const only = (...documents: readonly ResourceType[]): Partial<PlanInput> => ({documents});

describe('planning', () => {
  it('asks for a selfie alone where liveness is all that is wanted', () => {
    expect(plan(['liveness_factor'])).to.deep.include({selfie: true, slots: []});
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
    expect(slots(['last_name'], only('NATIONAL_ID_CARD'))).to.deep.equal([
      'document: NATIONAL_ID_CARD',
    ]);
  });

  it('asks for a letter besides the document where an address is wanted', () => {
    expect(slots(['last_name', 'address'], only('PASSPORT', 'PROOF_OF_ADDRESS'))).to.deep.equal([
      'document: PASSPORT',
      'address: PROOF_OF_ADDRESS',
    ]);
  });

  it('names documents first that spare the letter, and keeps the letter for who has another one', () => {
    const {slots: planned} = plan(
      ['address'],
      only('PASSPORT', 'NATIONAL_ID_CARD', 'PROOF_OF_ADDRESS'),
    );
    expect(planned).to.deep.equal([
      {
        id: 'document',
        types: ['NATIONAL_ID_CARD', 'PASSPORT'],
        dataPoints: ['address'],
        sparedBy: [],
      },
      {
        id: 'address',
        types: ['PROOF_OF_ADDRESS'],
        dataPoints: ['address'],
        sparedBy: ['NATIONAL_ID_CARD'],
      },
    ]);
  });

  it('asks for a card that has the address where letters are not accepted', () => {
    expect(slots(['address'], only('PASSPORT', 'NATIONAL_ID_CARD'))).to.deep.equal([
      'document: NATIONAL_ID_CARD',
    ]);
    refuses(['address'], only('PASSPORT'));
  });

  it('asks for no document besides a letter where the name is known', () => {
    const change = only('PROOF_OF_ADDRESS');
    expect(slots(['city'], {...change, nameIsKnown: true})).to.deep.equal([
      'address: PROOF_OF_ADDRESS',
    ]);
    refuses(['city'], change);
  });

  it('asks for a health insurance card by itself', () => {
    expect(slots(['member_id'])).to.deep.equal(['health: HEALTH_INSURANCE_CARD']);
    expect(slots(['member_id', 'last_name']).map((slot) => slot.split(':')[0])).to.deep.equal([
      'document',
      'health',
    ]);
  });

  it('asks for a card of the integrator’s own for what only that proves', () => {
    registerResourceTypes([CLUB_CARD]);
    expect(slots(['club_number'])).to.deep.equal(['own-club-card: CLUB_CARD']);
    expect(slots(['last_name', 'club_since']).at(-1)).to.equal('own-club-card: CLUB_CARD');
    expect(slots(['last_name', 'club_since?'])).to.have.length(1);
    expect(plan(['club_number']).selfie).to.equal(true);
    refuses(['club_number'], only('PASSPORT'));
  });

  it('refuses what no capturable Resource proves', () => {
    refuses(['id_authenticity_factor'], {});
    refuses(['id_authenticity_factor?'], {});
    refuses(['member_id'], only('PASSPORT'));
    expect(() => plan(['drivers_license_categories', 'nationality'])).to.throw('one of each kind');
  });

  it('does not fetch anything for the sake of what is optional', () => {
    expect(slots(['last_name', 'member_id?'])[1]).to.equal(undefined);
    expect(plan(['last_name', 'member_id?']).dataPoints).to.deep.equal(['last_name']);
    // Nor does it refuse a document for it, but those that have it come first.
    expect(slots(['last_name', 'drivers_license_categories?'])).to.deep.equal([
      'document: DRIVERS_LICENSE PASSPORT NATIONAL_ID_CARD RESIDENCE_PERMIT VISA',
    ]);
  });

  it('plans for what is optional where nothing else is asked for', () => {
    expect(slots(['member_id?', 'email?'])).to.deep.equal(['health: HEALTH_INSURANCE_CARD']);
  });

  it('asks for an e-mail address in a form: no document for it, and a selfie beside it', () => {
    for (const asked of ['email', 'email?']) {
      expect(plan([asked])).to.deep.equal({
        ...{selfie: true, email: true, slots: [], goals: [['email']], dataPoints: ['email']},
      });
    }
    const {email, dataPoints} = plan(['last_name', 'email?']);
    expect({email, dataPoints}).to.deep.equal({email: true, dataPoints: ['last_name', 'email']});
    expect(plan(['last_name'])).not.to.have.property('email');
  });

  it('does not ask for one where a document that is captured answers as well', () => {
    const both = plan(['email|last_name', 'date_of_birth']);
    expect(both).not.to.have.property('email');
    expect(both.dataPoints).to.deep.equal(['last_name', 'date_of_birth']);
  });

  it('takes the alternative that costs less', () => {
    expect(plan(['liveness_factor|last_name']).slots).to.deep.equal([]);
    expect(slots(['email|last_name'], only('VISA'))).to.deep.equal([]);
    expect(plan(['email|last_name']).dataPoints).to.deep.equal(['email']);
    expect(plan(['date_of_birth|age_over_18']).dataPoints).to.deep.equal([
      'date_of_birth',
      'age_over_18',
    ]);
  });
});

describe('planning for a known Identity', () => {
  const DAY_MS = 86_400_000;
  const now = Date.parse('2030-05-10T12:00:00Z');
  const daysAgo = (days: number): string => new Date(now - days * DAY_MS).toISOString();
  const has = (key: string, resourceId: string): HeldIdentity['dataPoints'][number] => ({
    key,
    evidence: {resourceId, zone: 'mrz', confidence: 1, crossChecks: []},
  });
  const identity: HeldIdentity = {
    resources: [
      {id: 'selfie', type: 'SELFIE_VIDEO', capturedAt: daysAgo(20)},
      {id: 'document', type: 'PASSPORT', country: 'UTO', capturedAt: daysAgo(10)},
    ],
    dataPoints: [
      has('liveness_factor', 'selfie'),
      has('last_name', 'document'),
      has('date_of_birth', 'document'),
      {
        key: 'age',
        evidence: {zone: 'derived', confidence: 1, crossChecks: [], derivedFrom: ['date_of_birth']},
      },
    ],
  };

  it('captures nothing where all of it is there', () => {
    const all = ['last_name', 'age', 'age_over_21', 'liveness_factor'];
    expect(plan(all, {identity})).to.deep.include({selfie: false, slots: [], dataPoints: all});
  });

  it('captures only what is missing, and no new selfie for it', () => {
    expect(plan(['last_name', 'member_id'], {identity})).to.deep.include({selfie: false});
    expect(slots(['last_name', 'member_id'], {identity})).to.deep.equal([
      'health: HEALTH_INSURANCE_CARD',
    ]);
    // The name on the letter is compared with the one that is known.
    expect(slots(['city'], {identity, ...only('PASSPORT', 'PROOF_OF_ADDRESS')})).to.deep.equal([
      'address: PROOF_OF_ADDRESS',
    ]);
  });

  it('does not take evidence that is too old, to the day', () => {
    const within = (days: number): Partial<PlanInput> => ({
      identity,
      notBefore: now - days * DAY_MS,
    });
    expect(plan(['age'], within(10)).slots).to.have.length(0);
    expect(plan(['age'], within(9))).to.deep.include({selfie: true});
    expect(plan(['age'], within(9)).slots).to.have.length(1);
    // The document is recent enough, the selfie is not.
    expect(plan(['age', 'liveness_factor'], within(15))).to.deep.include({
      selfie: true,
      slots: [],
    });
  });

  it('does not take evidence of a document or a country that is not accepted', () => {
    expect(slots(['age'], {identity, ...only('VISA')})).to.deep.equal(['document: VISA']);
    expect(plan(['age'], {identity, countries: ['FRA']}).slots).to.have.length(1);
    expect(plan(['age'], {identity, countries: ['FRA', 'UTO']}).slots).to.have.length(0);
  });

  it('does not take a value whose source is gone: an age goes out of date', () => {
    const forgetful = {
      ...identity,
      dataPoints: identity.dataPoints.filter(({key}) => key !== 'date_of_birth'),
    };
    expect(plan(['age'], {identity: forgetful}).slots).to.have.length(1);
  });

  it('does not take evidence whose time can not be read', () => {
    const [selfie, document] = identity.resources;
    const odd = {...identity, resources: [selfie!, {...document!, capturedAt: 'long ago'}]};
    expect(plan(['age'], {identity: odd}).slots).to.have.length(1);
  });
});
