import {expect} from 'chai';
import {sameText} from '../compare-text.js';
import {areComparable, sameName, sameNumber, sameValue} from './same-value.js';

describe('sameName', () => {
  it('knows the spellings of ICAO 9303-3', () => {
    for (const [zone, printed] of [
      ['MUELLER', 'Müller'],
      ['MULLER', 'Müller'],
      ['MUXXLLER', 'Müller'],
      ['GROSS', 'Groß'],
      ['SOENDERMARK', 'Søndermark'],
      ['NUNEZ', 'Núñez'],
      ['NUNXXEZ', 'Núñez'],
      ['AALAND', 'Åland'],
      ['LUKASIEWICZ', 'ŁUKASIEWICZ'],
      ['D ESTAING', 'D’Estaing'],
      ['ANNE SOPHIE', 'Anne-Sophie'],
    ] as const)
      expect(sameName(zone, printed), printed).to.equal(true);
  });

  it('knows Cyrillic and Greek', () => {
    expect(sameName('IVANOVA', 'Иванова')).to.equal(true);
    expect(sameName('SHEVCHENKO', 'Шевченко')).to.equal(true);
    expect(sameName('PAPADOPOULOS', 'Παπαδόπουλος')).to.equal(true);
  });

  it('takes the beginning where the zone was cut', () => {
    expect(sameName('ANNA MAR', 'Anna Maria', true)).to.equal(true);
    expect(sameName('ANNA MAR', 'Anna Maria')).to.equal(false);
    expect(sameName('ANNA MIR', 'Anna Maria', true)).to.equal(false);
  });

  it('tells others apart', () => {
    expect(sameName('MUELLER', 'Möller')).to.equal(false);
    expect(sameName('', '')).to.equal(false);
    expect(sameName('MULLER', 'Müller-Groß')).to.equal(false);
  });
});

describe('sameNumber', () => {
  it('minds no signs that print makes alike', () => {
    expect(sameNumber('L01X00T47', 'LO1XOOT47')).to.equal(true);
    expect(sameNumber('AB 123-4', 'AB1234')).to.equal(true);
    expect(sameNumber('L01X00T47', 'L01X00T48')).to.equal(false);
    expect(sameNumber('', '')).to.equal(false);
  });
});

describe('sameValue', () => {
  it('is true of a value and itself, in every script and case', () => {
    for (const text of ['MONTRÉAL', 'Zürich', 'Søren', 'Łódź', 'Москва', 'محمد', '東京']) {
      expect(sameValue('city', text, text), text).to.equal(true);
      expect(sameValue('city', text.toUpperCase(), text), text).to.equal(true);
      expect(sameText(text, text), text).to.equal(true);
      expect(areComparable(text, text), text).to.equal(true);
    }
    expect(sameValue('last_name', 'Łoś-Żak', 'ŁOŚ ŻAK')).to.equal(true);
    expect(sameValue('city', 'Zürich', 'Zörich')).to.equal(false);
    expect(sameValue('city', 'Москва', 'Минск')).to.equal(false);
    expect(sameText('', '')).to.equal(false);
  });

  it('spells out what was typed in another script, and knows where it can not', () => {
    expect(sameText('IVANOV', 'Иванов')).to.equal(true);
    expect(sameText('IVANOV', 'Петров')).to.equal(false);
    expect(sameText('Müller', 'Mueller')).to.equal(true);
    expect(areComparable('IVANOV', 'Иванов')).to.equal(true);
    expect(areComparable('MUHAMMAD', 'محمد')).to.equal(false);
    expect(areComparable('MUHAMMAD', '?')).to.equal(true);
  });

  it('compares by kind', () => {
    expect(sameValue('document_number', 'O1', '01')).to.equal(true);
    expect(sameValue('date_of_birth', '2001-01-01', '2001-01-10')).to.equal(false);
    expect(sameValue('sex', 'female', 'female')).to.equal(true);
    // As they were kept before they all had the code of ISO 3166-1.
    expect(sameValue('nationality', 'DEU', 'D')).to.equal(true);
    expect(sameValue('nationality', 'DEU', 'DNK')).to.equal(false);
  });
});
