import {expect} from 'chai';
import {
  canonicalTags,
  chooseLanguage,
  chooseLocale,
  directionOf,
  langAround,
  languageName,
  nearestLanguage,
} from './choose-language.js';

describe('choosing a language', () => {
  it('takes the first that is there', () => {
    expect(chooseLanguage(['da', 'de', 'fr'])).to.equal('de');
    expect(chooseLanguage(['fr-CA', 'en'])).to.equal('fr');
  });

  it('takes English where none is there', () => {
    expect(chooseLanguage([])).to.equal('en');
    expect(chooseLanguage(['da', 'eo'])).to.equal('en');
  });

  it('passes over what is no tag', () => {
    expect(chooseLanguage(['de_AT', '*', '', 'constructor', 'x', 'DE-at'])).to.equal('de');
    expect(canonicalTags(['iw', 'en_US', 'PT-br'])).to.deep.equal(['he', 'pt-BR']);
  });

  it('knows old names', () => {
    expect(nearestLanguage('iw-IL')).to.equal('he');
  });

  it('says how a language runs', () => {
    expect(['ar', 'he', 'en', 'zh-Hans'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  it('names a language in itself', () => {
    expect(['de', 'fr', 'en'].map(languageName)).to.deep.equal(['Deutsch', 'Français', 'English']);
  });
});

describe('choosing a locale', () => {
  it("takes the User's region where the language is the same", () => {
    expect(chooseLocale('en', ['en', 'de-DE', 'en-IE', 'en-GB'])).to.equal('en-IE');
    expect(chooseLocale('de', ['en-GB'])).to.equal('de');
  });

  it('does not mix scripts', () => {
    expect(chooseLocale('zh-Hans', ['zh-TW', 'zh-SG'])).to.equal('zh-SG');
    expect(chooseLocale('zh-Hans', ['zh-TW'])).to.equal('zh-Hans');
  });
});

describe('the language around an element', () => {
  it('is the nearest, across shadow roots, and not its own', () => {
    const outer = document.createElement('div');
    outer.lang = 'fr';
    const host = document.createElement('div');
    outer.append(host);
    const inner = document.createElement('p');
    inner.lang = 'de';
    host.attachShadow({mode: 'open'}).append(inner);
    expect(langAround(inner)).to.equal('fr');
    host.lang = '';
    expect(langAround(inner)).to.equal('');
    expect(langAround(document.createElement('p'))).to.equal('');
  });
});
