/** Ages on calendar dates. No time zones, no clock: `dateIn` of `protocol` says what day it is where. */
import {assertArgument, isCalendarDate} from '@passbase-verify/protocol';

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
