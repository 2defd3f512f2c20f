/** Dates of the machine readable zone: `YYMMDD`, which leaves the century open. */
import {isCalendarDate} from '../calendar.js';

const YYMMDD = /^\d{6}$/;

const withCentury = (text: string, century: number): string =>
  `${century}${text.slice(0, 2)}-${text.slice(2, 4)}-${text.slice(4, 6)}`;

/** The candidates of `YYMMDD` that exist in the calendar, the latest first. */
const candidates = (text: string): string[] =>
  YYMMDD.test(text) ? [20, 19].map((c) => withCentury(text, c)).filter(isCalendarDate) : [];

/**
 * Documents are valid for ten years, in some States for fifteen or without end; nothing reaches
 * seventy years ahead, and no document with this zone expired before 1970.
 */
const LAST_EXPIRY_YEAR = '2069';

/** The date of expiry, `YYYY-MM-DD`: 1970 to 2069. Undefined where unknown or no date. */
export function expiryDate(text: string): string | undefined {
  return candidates(text).find((date) => date.slice(0, 4) <= LAST_EXPIRY_YEAR);
}

/**
 * The date of birth, `YYYY-MM-DD`: the latest century in which the holder was born by `notAfter`.
 * (Who is over a hundred is taken for a child: the zone can't tell.) Undefined where unknown or no date.
 * @param notAfter Today where known, else the date of expiry.
 */
export function birthDate(text: string, notAfter: string): string | undefined {
  return candidates(text).find((date) => date <= notAfter);
}

/** The month of issue, `YYYY-MM`, of `YYMM`: French identity cards were issued from 1988 to 2021. */
export function issueMonth(text: string): string | undefined {
  if (!/^\d\d(0[1-9]|1[0-2])$/.test(text)) return undefined;
  const century = text >= '8800' ? 19 : 20;
  return `${century}${text.slice(0, 2)}-${text.slice(2)}`;
}
