/** Dates of the machine readable zone: `YYMMDD`, which leaves the century open. */
import {isCalendarDate} from '@passbase-verify/protocol';

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
 * The date of birth, `YYYY-MM-DD`: the latest century in which the holder was born by `notAfter`. ICAO 9303-3 section 4.8 writes two
 * digits of the year and leaves the century to the reader, so that who is over a hundred is taken for a child where nothing else on
 * the document tells ({@link settleCentury}). Undefined where unknown or no date.
 * @param notAfter Today, and no later than the document's own dates: nobody is born after their document expired.
 */
export function birthDate(text: string, notAfter: string): string | undefined {
  return candidates(text).find((date) => date <= notAfter);
}

/** `YYYY-MM-DD` with the century left open. */
const withoutCentury = (date: string): string => date.slice(2);

/**
 * A date of birth out of the zone, in the century that the rest of the document tells: that of the same day where it is written with
 * four digits of the year, else the one before where the document would have been issued before the holder was born.
 * @param written - Dates of birth, `YYYY-MM-DD`, as other zones of the document have them.
 * @param issued - `YYYY-MM-DD`, out of a zone whose reading is checked: a figure that is misread in print would make a child an adult.
 */
export function settleCentury(
  birth: string,
  {written, issued}: {readonly written: readonly string[]; readonly issued?: string | undefined},
): string {
  const same = written.filter((date) => withoutCentury(date) === withoutCentury(birth));
  if (same[0] !== undefined) return same.find((date) => date === birth) ?? same[0];
  if (issued === undefined || birth <= issued) return birth;
  const before = `${Number(birth.slice(0, 2)) - 1}${withoutCentury(birth)}`;
  return isCalendarDate(before) ? before : birth;
}

/** The month of issue, `YYYY-MM`, of `YYMM`: French identity cards were issued from 1988 to 2021. */
export function issueMonth(text: string): string | undefined {
  if (!/^\d\d(0[1-9]|1[0-2])$/.test(text)) return undefined;
  const century = text >= '8800' ? 19 : 20;
  return `${century}${text.slice(0, 2)}-${text.slice(2)}`;
}
