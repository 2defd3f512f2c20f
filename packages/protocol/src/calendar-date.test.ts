import {expect} from 'chai';
import fc from 'fast-check';
import {PassbaseError, dateIn, isCalendarDate, isTimeZone} from './index.js';

const instants = fc.integer({min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1)});

describe('calendar dates', () => {
  it('are those that the engine has, too', () => {
    fc.assert(
      fc.property(instants, (instant) =>
        isCalendarDate(new Date(instant).toISOString().slice(0, 10)),
      ),
    );
    for (const text of [
      ...['2023-02-29', '1900-02-29', '2024-04-31', '2024-00-10', '2024-13-01', '2024-01-00'],
      ...['2024-1-01', '24-01-01', '+2024-01-01', '2024-01-01T00:00', ''],
    ]) {
      expect(isCalendarDate(text), text).to.equal(false);
    }
  });
});

describe('the date somewhere', () => {
  it('is that of the sky in UTC', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(dateIn(instant, 'UTC')).to.equal(new Date(instant).toISOString().slice(0, 10));
      }),
    );
  });

  it('is another one on the other side of the date line', () => {
    const noon = Date.parse('2026-02-28T11:30:00Z');
    expect(dateIn(noon, 'Pacific/Kiritimati')).to.equal('2026-03-01');
    expect(dateIn(noon, 'Pacific/Pago_Pago')).to.equal('2026-02-28');
    // Samoa had no 30 December 2011.
    expect(dateIn(Date.parse('2011-12-30T09:59:59Z'), 'Pacific/Apia')).to.equal('2011-12-29');
    expect(dateIn(Date.parse('2011-12-30T10:00:00Z'), 'Pacific/Apia')).to.equal('2011-12-31');
  });

  it('has four digits of a year whatever the year', () => {
    expect(dateIn(Date.parse('0037-05-06T12:00:00Z'), 'UTC')).to.equal('0037-05-06');
  });

  it('is not asked of zones or instants that there are not', () => {
    for (const zone of ['', 'Mars/Olympus', 'utc+99', undefined, 7]) {
      expect(isTimeZone(zone), String(zone)).to.equal(false);
    }
    for (const [instant, zone] of [
      [0, 'Mars/Olympus'],
      [Number.NaN, 'UTC'],
      [1e20, 'UTC'],
      [-1e15, 'UTC'],
      ['0', 'UTC'],
    ] as const) {
      expect(() => dateIn(instant as number, zone))
        .to.throw(PassbaseError)
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
