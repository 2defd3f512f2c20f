import {expect} from 'chai';
import {READING_LANGUAGES, readingLanguage} from './reading-languages.js';

describe('readingLanguage', () => {
  it('is that of the country, and English elsewhere', () => {
    expect(readingLanguage('DEU')).to.equal('deu');
    expect(readingLanguage('D')).to.equal('deu');
    expect(readingLanguage('BRA')).to.equal('por');
    expect(readingLanguage('USA')).to.equal('eng');
    expect(readingLanguage('JPN')).to.equal('eng');
    expect(readingLanguage(undefined)).to.equal('eng');
  });

  it('is one of those that the catalogue has', () => {
    for (const country of ['CZE', 'HUN', 'ROU', 'SWE', 'NLD', 'POL', 'ITA', 'UTO'])
      expect(READING_LANGUAGES).to.include(readingLanguage(country));
  });
});
