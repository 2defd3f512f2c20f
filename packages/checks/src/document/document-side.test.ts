import {expect} from 'chai';
import {isBackNeeded} from '../index.js';

const needs = (
  type: 'NATIONAL_ID_CARD' | 'DRIVERS_LICENSE' | 'PASSPORT' | 'HEALTH_INSURANCE_CARD',
  requested: readonly string[],
  {country, proven = []}: {country?: string; proven?: readonly string[]} = {},
): boolean => isBackNeeded({type, country, requested, proven});

describe('the back of a document', () => {
  it('is asked for where it may prove what the front did not', () => {
    expect(needs('NATIONAL_ID_CARD', ['nationality'], {country: 'DEU'})).to.equal(true);
    expect(needs('NATIONAL_ID_CARD', ['age_over_18'], {country: 'DEU'})).to.equal(true);
    expect(needs('NATIONAL_ID_CARD', ['full_name'], {proven: ['last_name']})).to.equal(true);
    expect(needs('HEALTH_INSURANCE_CARD', ['member_id'])).to.equal(true);
  });

  it('is not asked for where the front had it already, as a card with its zone on the front', () => {
    const proven = ['first_names', 'last_name', 'date_of_birth', 'nationality', 'age_over_18'];
    expect(needs('NATIONAL_ID_CARD', ['full_name', 'age_over_18'], {proven})).to.equal(false);
    // The age itself is proven, whatever it was worked out from.
    expect(needs('NATIONAL_ID_CARD', ['age_over_18'], {proven: ['age_over_18']})).to.equal(false);
  });

  it('of a licence is asked for where it has a bar code or a zone', () => {
    expect(needs('DRIVERS_LICENSE', ['last_name'], {country: 'USA'})).to.equal(true);
    expect(needs('DRIVERS_LICENSE', ['address'], {country: 'CAN'})).to.equal(true);
    expect(needs('DRIVERS_LICENSE', ['last_name'], {country: 'CHE'})).to.equal(true);
    expect(needs('DRIVERS_LICENSE', ['last_name'], {country: 'DEU'})).to.equal(false);
    expect(needs('DRIVERS_LICENSE', ['drivers_license_categories'], {country: 'DEU'})).to.equal(
      true,
    );
    expect(needs('DRIVERS_LICENSE', ['last_name'])).to.equal(true);
  });

  it('is never asked for where there is none, or it has nothing to say', () => {
    expect(needs('PASSPORT', ['address'])).to.equal(false);
    expect(needs('NATIONAL_ID_CARD', ['liveness_factor', 'face_match_factor'])).to.equal(false);
  });
});
