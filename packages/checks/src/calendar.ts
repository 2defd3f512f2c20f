/** Calendar dates as `YYYY-MM-DD` in the Gregorian calendar. No time zones, no clock. */
import {assertArgument} from '@passbase-verify/protocol';

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
 * Completed years of life on a calendar date.
 *
 * Who was born on 29 February has the birthday on 1 March in common years. Some countries' law says
 * 28 February; with 1 March nobody is called older than they are under either rule.
 *
 * @param birth Date of birth, `YYYY-MM-DD`.
 * @param today The date asked about, `YYYY-MM-DD`, not before `birth`.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for anything else.
 */
export function ageOn(birth: string, today: string): number {
  assertArgument(isCalendarDate(birth), 'birth must be a calendar date YYYY-MM-DD');
  assertArgument(isCalendarDate(today), 'today must be a calendar date YYYY-MM-DD');
  assertArgument(birth <= today, 'birth must not be after today');
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  // `MM-DD` sorts like the calendar, and 02-28 < 02-29 < 03-01 is the rule above.
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
