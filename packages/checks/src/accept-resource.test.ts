import type {KnownResource} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {acceptsResource, isIdentityDocument, notBeforeOf} from './accept-resource.js';

const NOW = Date.parse('2026-03-01T12:00:00.000Z');
const PASSPORT: KnownResource = {
  ...{id: 'a-document', type: 'PASSPORT', country: 'UTO'},
  capturedAt: '2026-02-19T12:00:00.000Z',
};
const ALL = {documents: ['PASSPORT'], countries: []};

describe('a Resource that is known', () => {
  it('counts where it would be accepted today', () => {
    expect(acceptsResource(PASSPORT, ALL)).to.equal(true);
    expect(acceptsResource(PASSPORT, {...ALL, documents: ['VISA']})).to.equal(false);
    expect(acceptsResource(PASSPORT, {...ALL, countries: ['UTO']})).to.equal(true);
    expect(acceptsResource(PASSPORT, {...ALL, countries: ['FRA']})).to.equal(false);
    const {country: _, ...unread} = PASSPORT;
    expect(acceptsResource(unread, {...ALL, countries: ['FRA']})).to.equal(false);
  });

  it('is of one country whichever of its codes is written', () => {
    for (const country of ['D', 'DEU'])
      for (const accepted of ['D', 'DEU'])
        expect(
          acceptsResource({...PASSPORT, country}, {...ALL, countries: [accepted]}),
          `${country} for ${accepted}`,
        ).to.equal(true);
  });

  it('has a country only where it says who somebody is', () => {
    const card = {...PASSPORT, type: 'HEALTH_INSURANCE_CARD'} as const;
    const accepted = {documents: ['HEALTH_INSURANCE_CARD'], countries: ['FRA']};
    expect(acceptsResource(card, accepted)).to.equal(true);
    expect(['PASSPORT', 'VISA'].every(isIdentityDocument)).to.equal(true);
    expect(['HEALTH_INSURANCE_CARD', 'PROOF_OF_ADDRESS', 'x'].some(isIdentityDocument)).to.equal(
      false,
    );
  });

  it('is too old to the millisecond, and where nobody can say when it was', () => {
    const within = (days: number, capturedAt = PASSPORT.capturedAt): boolean =>
      acceptsResource({...PASSPORT, capturedAt}, {...ALL, notBefore: notBeforeOf(NOW, days)});
    expect(within(10)).to.equal(true);
    expect(within(10, '2026-02-19T11:59:59.999Z')).to.equal(false);
    expect(within(9)).to.equal(false);
    expect(within(10, 'long ago')).to.equal(false);
    expect(notBeforeOf(NOW, undefined)).to.equal(undefined);
  });
});
