import {expect} from 'chai';
import {COUNTRIES, ISSUING_CODES, isIssuingCode, isoCountry} from './country.js';

describe('the codes of countries', () => {
  it('are three letters each, in their order, none twice', () => {
    expect(COUNTRIES.filter((code) => !/^[A-Z]{3}$/.test(code))).to.deep.equal([]);
    expect(COUNTRIES).to.deep.equal([...new Set(COUNTRIES)].sort());
    // ISO 3166-1 has 249; XKK is what documents of Kosovo bear.
    expect(COUNTRIES).to.have.length(250);
  });

  it('are joined by those that only ICAO 9303-3 has', () => {
    expect(new Set(ISSUING_CODES).size).to.equal(ISSUING_CODES.length);
    expect(['DEU', 'D', 'UTO', 'XXA', 'ZWE'].filter((code) => !isIssuingCode(code))).to.be.empty;
    expect(['', 'd', 'deu', 'DE', 'ATLANTIS', 'constructor'].filter(isIssuingCode)).to.be.empty;
  });

  it('are one for a country that has two', () => {
    expect(['D', 'DEU', 'RKS', 'XKK'].map(isoCountry)).to.deep.equal(['DEU', 'DEU', 'XKK', 'XKK']);
    expect(['UTO', 'FRA', '', 'constructor'].map(isoCountry)).to.deep.equal([
      'UTO',
      'FRA',
      '',
      'constructor',
    ]);
  });
});
