import {CLUB_CARD} from '@passbase-verify/checks/testing';
import {registerResourceTypes} from '@passbase-verify/protocol';
import {expect} from 'chai';
import {dataPointLabel, resourceLabel} from '../parts/format.js';
import {registeredWords} from './registered-words.js';
import {createWords} from './words.js';

describe('the words of a registered Resource type', () => {
  it('are those of the language, and English where there are none', () => {
    expect(registeredWords('de')).to.deep.equal({});
    registerResourceTypes([CLUB_CARD]);
    expect(registeredWords('fr')).to.deep.equal(CLUB_CARD.words['en']);
    expect(registeredWords('de')).to.deep.equal({
      ...{CLUB_CARD: 'Clubkarte', club_number: 'Mitgliedsnummer', club_since: 'Member since'},
    });
    const chinese = {...CLUB_CARD, words: {...CLUB_CARD.words, zh: {CLUB_CARD: '会员卡'}}};
    registerResourceTypes([chinese]);
    expect(registeredWords('zh-Hans')['CLUB_CARD']).to.equal('会员卡');
    registerResourceTypes([CLUB_CARD]);
    expect(registeredWords('constructor')).to.deep.equal(CLUB_CARD.words['en']);
  });

  it('name it and its Data points; without them their codes do', () => {
    const words = createWords({
      dictionary: {},
      overrides: registeredWords('de'),
      language: 'de',
    });
    expect(resourceLabel('CLUB_CARD', words)).to.equal('Clubkarte');
    expect(dataPointLabel('club_number', words)).to.equal('Mitgliedsnummer');
    const none = createWords({dictionary: {}, language: 'de'});
    expect(resourceLabel('CLUB_CARD', none)).to.equal('CLUB_CARD');
  });
});
