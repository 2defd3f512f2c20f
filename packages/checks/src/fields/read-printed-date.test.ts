import {expect} from 'chai';
import {dateOrder, readPrintedDate, type DateOrder} from './read-printed-date.js';

const read = (text: string, order: DateOrder = 'day-first'): readonly string[] =>
  readPrintedDate(text, {order, from: '1900-01-01', to: '2026-11-26'});

describe('readPrintedDate', () => {
  it('reads what documents print', () => {
    for (const text of [
      '12.08.1974',
      '12 08 1974',
      '12-08-1974',
      '1974-08-12',
      '12 AUG/AOÛT 1974',
      '12 AUG 1974',
      '12. August 1974',
      '12 DE AGOSTO DE 1974',
      '12 SIERPNIA 1974',
      'AUG 12, 1974',
      '19740812',
    ])
      expect(read(text), text).to.deep.equal(['1974-08-12']);
  });

  it('reads months that are cut or whose slash was read as a letter', () => {
    expect(read('30 APRIAVR 1955')).to.deep.equal(['1955-04-30']);
    expect(read('04 SEPT/SEP 2020')).to.deep.equal(['2020-09-04']);
    expect(read('01 MÄR 2011')).to.deep.equal(['2011-03-01']);
  });

  it('keeps both readings where day and month can be either', () => {
    expect(read('08/12/1974', 'unknown')).to.deep.equal(['1974-08-12', '1974-12-08']);
    expect(read('08/12/1974', 'month-first')).to.deep.equal(['1974-08-12']);
    expect(read('08/12/1974', 'day-first')).to.deep.equal(['1974-12-08']);
    expect(read('28/12/1974', 'unknown')).to.deep.equal(['1974-12-28']);
  });

  it('keeps both centuries where a year of two figures allows them', () => {
    expect(read('12 AUG 14')).to.deep.equal(['1914-08-12', '2014-08-12']);
    expect(read('12 AUG 74')).to.deep.equal(['1974-08-12']);
  });

  it('reads figures of other scripts, and Thai years', () => {
    expect(read('١٢/٠٨/١٩٧٤')).to.deep.equal(['1974-08-12']);
    expect(read('๑๒ 08 ๒๕๑๗')).to.deep.equal(['1974-08-12']);
  });

  it('gives nothing for what is no date', () => {
    for (const text of ['', '31.02.1974', '12 FOO 1974', '5551234', '12.08.2074', 'MAY BE 12'])
      expect(read(text), text).to.deep.equal([]);
  });
});

describe('dateOrder', () => {
  it('is known by country', () => {
    expect(dateOrder('USA')).to.equal('month-first');
    expect(dateOrder('DEU')).to.equal('day-first');
    expect(dateOrder('CAN')).to.equal('unknown');
    expect(dateOrder(undefined)).to.equal('unknown');
  });
});
