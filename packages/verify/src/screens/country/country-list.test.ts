import {expect} from 'chai';
import {testWords} from '../../testing/fake-journey.js';
import {findCountries, listCountries, regionOf} from './country-list.js';

const words = testWords();
const names = (search: string, codes: readonly string[] = []): readonly string[] =>
  findCountries(listCountries(codes, words), search).map(({name}) => name);

describe('the list of countries', () => {
  it('has every country when none is named, in order of their names', () => {
    const all = names('');
    expect(all).to.have.length.above(240);
    expect(all.indexOf('Åland Islands')).to.be.below(all.indexOf('Albania'));
    expect(all).not.to.include('Utopia (specimen)');
  });

  it('has only those that are accepted, fictional ones included', () => {
    expect(names('', ['UTO', 'DEU'])).to.deep.equal(['Germany', 'Utopia (specimen)']);
  });

  it('finds by the beginning of any word, without accents, and by code', () => {
    expect(names('aland')).to.deep.equal(['Åland Islands']);
    expect(names('zeal')).to.deep.equal(['New Zealand']);
    expect(names('new z')).to.deep.equal(['New Zealand']);
    expect(names('CHE')).to.include('Switzerland');
    expect(names('xyzzy')).to.deep.equal([]);
  });

  it('knows the likely region of a language', () => {
    expect(regionOf('de')).to.equal('DEU');
    expect(regionOf('en-NZ')).to.equal('NZL');
    expect(regionOf('not a tag')).to.equal(undefined);
  });
});
