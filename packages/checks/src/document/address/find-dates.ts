/** Calendar dates in running text, in the many ways in which letters write them. */
import {isCalendarDate} from '@passbase-verify/protocol';
import {foldWord, monthNames} from './month-names.js';

/** What a run of text may mean: one date, or two where day and month can be either. */
export interface FoundDate {
  /** `YYYY-MM-DD`, the earlier first. */
  readonly readings: readonly [string, ...string[]];
  /** Where it begins in the text. */
  readonly at: number;
}

const SEPARATOR = '\\s?[./\\-–·]\\s?';
const NUMERIC = new RegExp(
  `(?<!\\d)(\\d{1,4})${SEPARATOR}(\\d{1,2})${SEPARATOR}(\\d{4}|\\d{2})(?!\\d)`,
  'g',
);
/** `3 décembre 2025`, `3. Dezember 2025`, `3rd of December, 2025`, `3 de diciembre de 2025`. */
const DAY_FIRST =
  /(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º|ª)?[\s-]+(?:of\s+|de\s+|d[’'])?(\p{L}{3,})\.?,?[\s-]+(?:de\s+|del\s+)?(\d{4})(?!\d)/giu;
/** `December 3, 2025`. */
const MONTH_FIRST = /(\p{L}{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;
/** `2025年12月3日`, `2025년 12월 3일` */
const EAST_ASIAN = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g;

const iso = (year: number, month: number, day: number): string | undefined => {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
};

/** Two digits mean this century: nobody proves an address by a letter of the last one. */
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

function numeric(match: RegExpMatchArray): readonly (string | undefined)[] {
  const [, first = '', second = '', third = ''] = match;
  if (first.length === 4) {
    return third.length === 2 ? [iso(Number(first), Number(second), Number(third))] : [];
  }
  if (first.length === 3) return [];
  const year = fullYear(third);
  // Dots part days, months and years only where the day comes first.
  if (match[0].includes('.')) return [iso(year, Number(second), Number(first))];
  return [iso(year, Number(second), Number(first)), iso(year, Number(first), Number(second))];
}

const named = (day: string, month: string, year: string): readonly (string | undefined)[] => {
  const number = monthNames().get(foldWord(month));
  return number ? [iso(Number(year), number, Number(day))] : [];
};

/** All dates in the text, in the order in which they stand there. */
export function findDates(text: string): readonly FoundDate[] {
  const found: FoundDate[] = [];
  const take = (
    pattern: RegExp,
    read: (match: RegExpMatchArray) => readonly (string | undefined)[],
  ): void => {
    for (const match of text.matchAll(pattern)) {
      const readings = [...new Set(read(match).filter((date) => date !== undefined))].sort();
      const [first, ...others] = readings;
      if (first) found.push({readings: [first, ...others], at: match.index});
    }
  };
  take(NUMERIC, numeric);
  take(DAY_FIRST, ([, day = '', month = '', year = '']) => named(day, month, year));
  take(MONTH_FIRST, ([, month = '', day = '', year = '']) => named(day, month, year));
  take(EAST_ASIAN, ([, year = '', month = '', day = '']) => [
    iso(Number(year), Number(month), Number(day)),
  ]);
  return found.sort((a, b) => a.at - b.at);
}
