import {expect} from 'chai';
import {isTimeZone} from './time-zone.js';

describe('a time zone', () => {
  it('is known by its name, also by an old one, however it is written', () => {
    const names = [
      'UTC',
      'Europe/Rome',
      'US/Pacific',
      'Asia/Calcutta',
      'Asia/Kolkata',
      'europe/rome',
    ];
    expect(names.filter((name) => !isTimeZone(name))).to.deep.equal([]);
  });

  it('is none that there is not', () => {
    expect(['', 'Mars/Olympus', 'Europe', 'utc+99', null, 7].filter(isTimeZone)).to.deep.equal([]);
  });
});
