import {expect} from 'chai';
import {chooseLocale} from './choose-locale.js';

describe('choosing a locale', () => {
  it("takes the User's region where the language is the same", () => {
    expect(chooseLocale('en', ['en', 'de-DE', 'en-IE', 'en-GB'])).to.equal('en-IE');
    expect(chooseLocale('de', ['en-GB'])).to.equal('de');
  });

  it('passes over what is no tag', () => {
    expect(chooseLocale('de', ['de_AT', '*', '', 'de-CH'])).to.equal('de-CH');
  });

  it('does not mix scripts', () => {
    expect(chooseLocale('zh-Hans', ['zh-TW', 'zh-SG'])).to.equal('zh-SG');
    expect(chooseLocale('zh-Hans', ['zh-TW'])).to.equal('zh-Hans');
  });
});
