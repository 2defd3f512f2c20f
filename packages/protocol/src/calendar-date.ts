/** Calendar dates as `YYYY-MM-DD` in the Gregorian calendar. */
import {assertArgument} from './error.js';
import {formatterFor, isTimeZone} from './time-zone.js';

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True where `text` is `YYYY-MM-DD` and names a day that exists. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The calendar date, `YYYY-MM-DD`, that it is at an instant in a time zone.
 * @param instant - Milliseconds since 1970; years 0 to 9999.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for an instant or a time zone that there isn't.
 */
export function dateIn(instant: number, timeZone: string): string {
  // Years of four digits, with a day to spare for the zone.
  assertArgument(
    typeof instant === 'number' && instant > -62_167_132_800_000 && instant < 253_402_214_400_000,
    'instant must be milliseconds since 1970',
  );
  assertArgument(isTimeZone(timeZone), 'timeZone must be a name of the IANA database');
  const parts = new Map(
    formatterFor(timeZone)
      .formatToParts(instant)
      .map(({type, value}) => [type, value]),
  );
  const [year, month, day] = (['year', 'month', 'day'] as const).map((name) => parts.get(name)!);
  return `${year!.padStart(4, '0')}-${month}-${day}`;
}
