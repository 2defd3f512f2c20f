import {expect} from 'chai';
import {dateOfLetter} from './date-of-letter.js';
import {findDates} from './find-dates.js';

const dates = (text: string): readonly string[] =>
  findDates(text).map(({readings}) => readings.join('|'));

describe('dates in running text', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'Date: 3 December 2025': ['2025-12-03'],
    'December 3, 2025': ['2025-12-03'],
    '3rd of December, 2025': ['2025-12-03'],
    'Berlin, den 3. Dezember 2025': ['2025-12-03'],
    'Paris, le 1er août 2025': ['2025-08-01'],
    'Madrid, 3 de diciembre de 2025': ['2025-12-03'],
    'Lisboa, 14 de março de 2025': ['2025-03-14'],
    'Warszawa, 14 października 2025 r.': ['2025-10-14'],
    'Praha, 14. října 2025': ['2025-10-14'],
    'Αθήνα, 14 Οκτωβρίου 2025': ['2025-10-14'],
    'Helsinki 14. lokakuuta 2025': ['2025-10-14'],
    '2025-12-03': ['2025-12-03'],
    '2025/12/03': ['2025-12-03'],
    '31.12.2025': ['2025-12-31'],
    '12/31/2025': ['2025-12-31'],
    '31. 12. 25': ['2025-12-31'],
    '03/12/2025': ['2025-03-12|2025-12-03'],
    '2025年12月3日': ['2025-12-03'],
    'from 01.11.2025 to 30.11.2025': ['2025-11-01', '2025-11-30'],
  };
  for (const [text, expected] of Object.entries(cases)) {
    it(`reads ${text}`, () => expect(dates(text)).to.deep.equal(expected));
  }

  it('takes no other number for a date', () => {
    for (const text of [
      'IBAN DE02 1203 0000 0000 2020 51',
      'Tel. 030 / 12 34 56',
      '31.02.2025',
      'Total 1.284,37 EUR',
      'Version 12.3.456',
      'listopad 2025',
    ]) {
      expect(dates(text), text).to.deep.equal([]);
    }
  });
});

describe('the date of a letter', () => {
  const today = '2026-01-15';
  const of = (...lines: string[]) => dateOfLetter(lines, today);

  it('is the one that is called so, wherever it stands', () => {
    expect(of('Period 01.11.2025 – 30.12.2025', 'Rechnungsdatum: 13.11.2025')).to.deep.equal({
      date: '2025-11-13',
      ambiguous: false,
    });
    expect(of('Date', '13 November 2025', '20 December 2025')?.date).to.equal('2025-11-13');
  });

  it('is the latest that has passed where none is called so', () => {
    expect(of('13.10.2025', 'consumption', '28.12.2025 of it', '17.03.2026')?.date).to.equal(
      '2025-12-28',
    );
  });

  it('is never one until which something is due, or of a birth', () => {
    expect(of('Due by 14 January 2026', 'born 13.10.1974', '13.09.2025')?.date).to.equal(
      '2025-09-13',
    );
    expect(of('zahlbar bis 14.01.2026')).to.equal(undefined);
  });

  it('is the earlier where day and month can be either', () => {
    expect(of('Date: 05/11/2025')).to.deep.equal({date: '2025-05-11', ambiguous: true});
    // The other reading lies in the future.
    expect(of('Date: 01/12/2026')).to.deep.equal({date: '2026-01-12', ambiguous: false});
  });
});
