import {buildMrz} from '@passbase-verify/checks';
import {expect} from 'chai';
import {countryReasons, issuingCountry} from './country-reasons.js';

const TODAY = '2026-11-23';
const lines = buildMrz('TD3', {
  ...{documentCode: 'P', issuingState: 'D', nationality: 'D', documentNumber: 'C01X00T47'},
  ...{lastName: 'MUSTERMANN', firstNames: 'ERIKA', sex: 'female'},
  ...{birthDate: '1964-08-12', expiryDate: '2027-02-28'},
});

describe('the country of a document', () => {
  it('is Germany where the zone says D', () => {
    const record = {resourceId: 'r', mrz: {lines, confidence: 0.99}, checks: []};
    const country = issuingCountry(record, TODAY);
    expect(country).to.equal('DEU');
    expect(countryReasons(country, ['DEU'])).to.deep.equal([]);
    expect(countryReasons(country, ['D'])).to.deep.equal([]);
    expect(countryReasons(country, ['FRA'])).to.deep.equal(['document-country-not-accepted']);
  });

  it('has to be proven where only some are accepted', () => {
    expect(countryReasons(undefined, [])).to.deep.equal([]);
    expect(countryReasons(undefined, ['DEU'])).to.deep.equal(['document-country-unproven']);
    expect(issuingCountry({resourceId: 'r', checks: []}, TODAY)).to.equal(undefined);
  });
});
