/// <reference types="node" />
/** Ages against an independent calendar: the reference implementation of Temporal. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Temporal} from '@js-temporal/polyfill';
import {ageOverThreshold, dateIn} from '@passbase-verify/protocol';
import {ageOn, extractDataPoints} from './index.js';
import {buildAamva, createRandom} from './testing/index.js';

const PAIRS = 100_000;
const ZONES = Intl.supportedValuesOf('timeZone');

const {PlainDate} = Temporal;
const FIRST_BIRTH = PlainDate.from('1900-01-01');
const DAYS_OF_BIRTHS = FIRST_BIRTH.until('2030-01-01').days;
const LATEST = Date.UTC(2040, 0, 1);

/** A birth, and an instant near one of its birthdays as often as anywhere: that is where ages go wrong. */
function draw(random: () => number): {birth: Temporal.PlainDate; instant: number} {
  const leapYear = 1904 + 4 * Math.floor(random() * 31);
  const birth =
    random() < 0.3
      ? PlainDate.from({year: leapYear, month: 2, day: 29})
      : FIRST_BIRTH.add({days: Math.floor(random() * DAYS_OF_BIRTHS)});
  const from = Date.UTC(birth.year, birth.month - 1, birth.day);
  if (random() < 0.5) return {birth, instant: from + random() * (LATEST - from)};
  const birthday = Date.UTC(birth.year + Math.floor(random() * 100), birth.month - 1, birth.day);
  return {birth, instant: birthday + (random() - 0.5) * 4 * 86_400_000};
}

describe('age', () => {
  it(`is that of another calendar, for ${PAIRS} births and instants in all time zones`, () => {
    const random = createRandom(9303);
    const seen = {leapDays: 0, birthdays: 0, otherDate: 0, zones: new Set<string>()};
    for (let pair = 0; pair < PAIRS; pair++) {
      const zone = ZONES[pair % ZONES.length]!;
      const {birth, instant} = draw(random);
      const at = Temporal.Instant.fromEpochMilliseconds(Math.floor(instant));
      const theirs = at.toZonedDateTimeISO(zone).toPlainDate();
      const today = dateIn(at.epochMilliseconds, zone);
      const what = `born ${birth.toString()}, ${at.toString()} in ${zone}`;
      assert.equal(today, theirs.toString(), what);
      if (Temporal.PlainDate.compare(birth, theirs) > 0) {
        assert.throws(() => ageOn(birth.toString(), today), {
          code: 'ERR_PROTOCOL_INVALID_ARGUMENT',
        });
        continue;
      }
      const age = birth.until(theirs, {largestUnit: 'years'}).years;
      assert.equal(ageOn(birth.toString(), today), age, what);
      seen.zones.add(zone);
      if (birth.month === 2 && birth.day === 29) seen.leapDays += 1;
      if (birth.month === theirs.month && birth.day === theirs.day) seen.birthdays += 1;
      if (today !== at.toString().slice(0, 10)) seen.otherDate += 1;
    }
    // What makes ages hard has to have been there.
    assert.equal(seen.zones.size, ZONES.length);
    assert.ok(seen.leapDays > 20_000 && seen.birthdays > 5_000 && seen.otherDate > 10_000);
  });

  it('is over N from the day on which N years are complete, for every N', () => {
    const random = createRandom(18);
    for (let pair = 0; pair < 2_000; pair++) {
      const {birth} = draw(random);
      const years = 1 + Math.floor(random() * 69);
      const key = `age_over_${years}`;
      // Temporal takes 28 February for the birthday of 29 February in common years; the day after is ours.
      const complete = birth.add({years});
      const day = complete.day < birth.day ? complete.add({days: 1}) : complete;
      for (const [date, over] of [
        [day.subtract({days: 1}), false],
        [day, true],
      ] as const) {
        assert.equal(ageOverThreshold(key), years);
        assert.equal(
          isOver(key, birth.toString(), date.toString()),
          over,
          `${key} ${birth} ${date}`,
        );
      }
    }
  });
});

/** As a bar code's date of birth answers it. */
function isOver(key: string, birth: string, today: string): unknown {
  const card: Parameters<typeof buildAamva>[0] = {
    ...{issuerNumber: '636014', documentNumber: 'I1234568'},
    ...{lastName: 'SAMPLE', firstName: 'ANNA', street: '1 MAIN ST', city: 'ANYTOWN'},
    ...{jurisdiction: 'CA', postalCode: '90000', issueDate: birth, expiryDate: '2099-12-31'},
    country: 'USA',
    sex: 'female',
    birthDate: birth,
  };
  const text = buildAamva(card, 9);
  const points = extractDataPoints({
    document: {
      resourceId: 'document',
      type: 'DRIVERS_LICENSE',
      barcode: {format: 'PDF417', text},
    },
    keys: [key],
    today,
  });
  return points[0]?.value;
}
