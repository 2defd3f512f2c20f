/**
 * Dates of licences: MMDDCCYY in the USA, CCYYMMDD in Canada and in version 1 (AAMVA DL/ID Card Design Standard, annex D,
 * D.12.5.1). Which of the two a date has shows by itself: no month is 19 or 20, and no card is older than a century.
 */
import {isCalendarDate} from '@passbase-verify/protocol';

const EIGHT_DIGITS = /^(\d{4})(\d{4})/;
/** As they are also written, by mistake. */
const SEPARATED = /^(\d{4}|\d{2})[-/](\d{2})[-/](\d{4}|\d{2})/;

/** `YYYY-MM-DD`, or undefined where the value is no date between 1900 and 2099. */
export function readAamvaDate(value: string): string | undefined {
  const digits = value.replace(SEPARATED, '$1$2$3');
  const match = EIGHT_DIGITS.exec(digits);
  if (!match) return undefined;
  const [first, second] = [match[1]!, match[2]!];
  return isYear(first) ? toDate(first, second) : isYear(second) ? toDate(second, first) : undefined;
}

const isYear = (digits: string): boolean => digits.startsWith('19') || digits.startsWith('20');

function toDate(year: string, monthAndDay: string): string | undefined {
  const date = `${year}-${monthAndDay.slice(0, 2)}-${monthAndDay.slice(2)}`;
  return isCalendarDate(date) ? date : undefined;
}
