import {expect} from 'chai';
import fc from 'fast-check';
import {ageOn} from './index.js';

const date = fc
  .date({min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true})
  .map((instant) => instant.toISOString().slice(0, 10));

/** Counts birthdays one by one; the engine's own calendar turns 29 February of a common year into 1 March. */
const birthdaysUntil = (birth: string, today: string): number => {
  const [year, month, day] = birth.split('-').map(Number) as [number, number, number];
  const now = Date.parse(`${today}T00:00:00Z`);
  let years = 0;
  while (Date.UTC(year + years + 1, month - 1, day) <= now) years++;
  return years;
};

describe('age', () => {
  it('is the number of birthdays that were, on any of 10 000 pairs of dates', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [birth, today] = a < b ? [a, b] : [b, a];
        expect(ageOn(birth, today)).to.equal(birthdaysUntil(birth, today));
      }),
      {numRuns: 10_000},
    );
  });

  it('comes with the birthday, not before', () => {
    expect(ageOn('2008-05-17', '2026-05-16')).to.equal(17);
    expect(ageOn('2008-05-17', '2026-05-17')).to.equal(18);
    expect(ageOn('2026-05-17', '2026-05-17')).to.equal(0);
  });

  it('comes on 1 March in common years for who was born on 29 February', () => {
    expect(ageOn('2008-02-29', '2026-02-28')).to.equal(17);
    expect(ageOn('2008-02-29', '2026-03-01')).to.equal(18);
    expect(ageOn('2008-02-29', '2028-02-28')).to.equal(19);
    expect(ageOn('2008-02-29', '2028-02-29')).to.equal(20);
  });

  it('is not asked of dates that do not exist or run backwards', () => {
    for (const [birth, today] of [
      ['2023-02-29', '2026-01-01'],
      ['1900-02-29', '2026-01-01'],
      ['2000-1-1', '2026-01-01'],
      ['2000-01-01', 'today'],
      ['2026-01-02', '2026-01-01'],
    ] as const) {
      expect(() => ageOn(birth, today), `${birth} ${today}`)
        .to.throw()
        .with.property('code', 'ERR_PROTOCOL_INVALID_ARGUMENT');
    }
  });
});
