import {expect} from 'chai';
import {
  canonicalTags,
  chooseLanguage,
  directionOf,
  langAround,
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

  it('takes another script or region rather than another language', () => {
    expect(['zh', 'zh-TW', 'zh-Hant-HK', 'sr-Latn', 'und'].map(nearestLanguage)).to.deep.equal([
      'zh-Hans',
      'zh-Hans',
      'zh-Hans',
      undefined,
      undefined,
    ]);
  });

  it('says how a language runs', () => {
    expect(['ar', 'he', 'en', 'zh-Hans'].map(directionOf)).to.deep.equal([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
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
