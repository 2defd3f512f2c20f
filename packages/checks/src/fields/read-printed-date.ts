/** Dates as documents print them. What can be read in two ways stays two dates: nothing is guessed. */
import {isCalendarDate} from '@passbase-verify/protocol';
import {foldWord, monthNames} from '../document/address/month-names.js';

/** Which of two numbers is the month where figures alone stand there. */
export type DateOrder = 'day-first' | 'month-first' | 'unknown';

export interface PrintedDateOptions {
  readonly order: DateOrder;
  /** The date lies in this span, both ends included, `YYYY-MM-DD`: a year of two figures is one of it. */
  readonly from: string;
  readonly to: string;
}

/** Zeros of scripts whose figures documents use: Arabic, Persian, Devanagari, Bengali, Thai, Khmer, Burmese. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x17e0, 0x1040];

/** Figures of any of these scripts as those of ASCII. */
export const plainFigures = (text: string): string =>
  text.replace(/\p{Nd}/gu, (figure) => {
    const code = figure.codePointAt(0)!;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? figure : String(code - zero);
  });

/** Years of the Buddhist era are 543 ahead. Nobody was born in, and nothing is valid until, the 24th century. */
const BUDDHIST = {from: 2400, to: 2700, ahead: 543} as const;

const SIGN = '\\s?[./\\-–· ]\\s?';
const FIGURES = new RegExp(`(?<!\\d)(\\d{1,4})${SIGN}(\\d{1,2})${SIGN}(\\d{4}|\\d{2})(?!\\d)`);
/** `12 AUG/AOÛT 74`, `12. August 1974`; months may stand in two languages. */
const NAMED_DAY_FIRST =
  /(?<!\d)(\d{1,2})[.\s]*(?:de\s+)?(\p{L}[\p{L}./\s]*?)[.\s/]*(?:de\s+)?(\d{4}|\d{2})(?!\d)/iu;
/** `AUG 12, 1974` */
const NAMED_MONTH_FIRST = /(\p{L}{3,})\.?\s*(\d{1,2}),?\s+(\d{4})(?!\d)/iu;
/** `19740812`, `12081974` */
const RUN = /(?<!\d)(\d{8})(?!\d)/;

/** Every date that the text may mean, without repeats, in order. */
export function readPrintedDate(text: string, options: PrintedDateOptions): readonly string[] {
  const plain = plainFigures(text);
  const readings = named(plain) ?? figures(plain, options.order) ?? run(plain) ?? [];
  const dates = readings
    .flatMap(({year, month, day}) => years(year).map((full) => iso(full, month, day)))
    .filter((date) => isCalendarDate(date) && date >= options.from && date <= options.to);
  return [...new Set(dates)].sort();
}

interface Parts {
  /** As printed. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

const iso = (year: number, month: number, day: number): string =>
  [String(year).padStart(4, '0'), two(month), two(day)].join('-');

const two = (value: number): string => String(value).padStart(2, '0');

/** Years that the figures stand for: two figures are of this century or the last. */
function years(text: string): readonly number[] {
  const year = Number(text);
  if (text.length === 2) return [1900 + year, 2000 + year];
  return [year >= BUDDHIST.from && year <= BUDDHIST.to ? year - BUDDHIST.ahead : year];
}

function named(text: string): readonly Parts[] | undefined {
  const dayFirst = NAMED_DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = '', words = '', year = ''] = dayFirst;
    const month = monthOf(words);
    return month === undefined ? [] : [{year, month, day: Number(day)}];
  }
  const [, word = '', day = '', year = ''] = NAMED_MONTH_FIRST.exec(text) ?? [];
  const month = word ? monthOf(word) : undefined;
  return month === undefined ? undefined : [{year, month, day: Number(day)}];
}

/** The month that all words name which name one. */
function monthOf(words: string): number | undefined {
  const months = new Set(
    words
      .split(/[\s./]+/)
      .map(foldWord)
      .flatMap((word) => monthOfWord(word) ?? []),
  );
  return months.size === 1 ? [...months][0] : undefined;
}

/** Documents cut names of months to three or four letters, each in its own way. */
function monthOfWord(word: string): number | undefined {
  if (word.length < 3) return undefined;
  const known = monthNames().get(word);
  if (known) return known;
  // `APRIAVR`: a slash between two languages that was read as a letter.
  return monthOfBeginning(word.slice(0, 4)) ?? monthOfBeginning(word.slice(0, 3));
}

function monthOfBeginning(letters: string): number | undefined {
  const months = new Set<number>();
  for (const [name, month] of monthNames()) if (name.startsWith(letters)) months.add(month);
  months.delete(0);
  return months.size === 1 ? [...months][0] : undefined;
}

function figures(text: string, order: DateOrder): readonly Parts[] | undefined {
  const match = FIGURES.exec(text);
  if (!match) return undefined;
  const [whole, first = '', second = '', third = ''] = match;
  if (first.length === 4)
    return third.length === 2 ? [{year: first, month: Number(second), day: Number(third)}] : [];
  if (first.length === 3) return [];
  const day = {year: third, month: Number(second), day: Number(first)};
  const month = {year: third, month: Number(first), day: Number(second)};
  // Dots part days, months and years only where the day comes first.
  if (order === 'day-first' || whole.includes('.')) return [day];
  return order === 'month-first' ? [month] : [day, month];
}

/** Eight figures in a row begin with the year, or end with it. */
function run(text: string): readonly Parts[] | undefined {
  const digits = RUN.exec(text)?.[1];
  if (!digits) return undefined;
  const part = (from: number, to: number): number => Number(digits.slice(from, to));
  return [
    {year: digits.slice(0, 4), month: part(4, 6), day: part(6, 8)},
    {year: digits.slice(4), month: part(2, 4), day: part(0, 2)},
  ];
}

/** Countries whose documents write the month first where figures alone stand there. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['USA', 'FSM', 'MHL', 'PLW', 'PHL', 'PRI', 'GUM']);
/** Both are found on their documents. */
const EITHER: ReadonlySet<string> = new Set(['CAN', 'UTO']);

/** @param country - ISO 3166-1 alpha-3; undefined where nobody knows. */
export function dateOrder(country: string | undefined): DateOrder {
  if (country === undefined || EITHER.has(country)) return 'unknown';
  return MONTH_FIRST.has(country) ? 'month-first' : 'day-first';
}
