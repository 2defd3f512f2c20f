import {expect} from 'chai';
import {alpha2, alpha3} from './alpha-2.js';
import {COUNTRIES} from './country.js';

/** Those whose two letters are not among the three in their order. */
const UNLIKE =
  'ALAAX ATAAQ BENBJ BESBQ BIHBA BLRBY COMKM CYMKY ESTEE GNBGW IRLIE ISRIL MACMO PRKKP SRBRS SVNSI UKRUA'.split(
    ' ',
  );

describe('the two letters of a country', () => {
  it('are those that the browser knows, each of one country', () => {
    const names = new Intl.DisplayNames(['en'], {type: 'region', fallback: 'none'});
    const twins = COUNTRIES.map((code) => alpha2(code)!);
    expect(twins.filter((twin) => !names.of(twin))).to.deep.equal([]);
    expect(new Set(twins).size).to.equal(COUNTRIES.length);
    expect(twins.map(alpha3)).to.deep.equal(COUNTRIES);
  });

  it('stand among the three in their order, but for some', () => {
    const unlike = COUNTRIES.filter(
      (code) => !new RegExp([...alpha2(code)!].join('.?')).test(code),
    );
    expect(unlike.map((code) => code + alpha2(code))).to.deep.equal(UNLIKE);
  });

  it('are none where a code is no country', () => {
    expect(['UTO', 'D', 'DE', 'deu', ''].map(alpha2)).to.deep.equal(Array(5).fill(undefined));
    expect(['ZZ', 'de', 'DEU', ''].map(alpha3)).to.deep.equal(Array(4).fill(undefined));
  });
});
