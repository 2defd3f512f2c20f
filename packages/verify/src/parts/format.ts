/** Values as people read them. */
import {alpha2, type DataPoint} from '@passbase-verify/protocol';
import {ageOverThreshold, type DataPointRequest, type Evidence} from '@passbase-verify/protocol';
import type {Words} from '../locales/words.js';

const MEGA = 1_000_000;

/** Both numbers in megabytes with one digit after the point. */
export function formatBytes(
  done: number,
  total: number,
  locale: string,
): {readonly loaded: string; readonly sent: string; readonly total: string} {
  const format = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const first = format.format(Math.min(done, total) / MEGA);
  return {loaded: first, sent: first, total: format.format(total / MEGA)};
}

/** Making one takes longer than all that is asked of it, and there is one locale at a time. */
let regions: {readonly locale: string; readonly names: Intl.DisplayNames} | undefined;

function regionsIn(locale: string): Intl.DisplayNames {
  if (regions?.locale !== locale) {
    regions = {locale, names: new Intl.DisplayNames([locale], {type: 'region'})};
  }
  return regions.names;
}

/** Name of the country with this alpha-3 or ICAO 9303 issuing code; the code itself where nobody has a name for it. */
export function countryName(code: string, words: Words): string {
  const own = words.find(`country.${code}`);
  if (own) return own;
  const region = alpha2(code);
  return (region && regionsIn(words.locale).of(region)) || code;
}

/** The label of a Data point. */
export function dataPointLabel(key: string, words: Words): string {
  const years = ageOverThreshold(key);
  if (years !== undefined) return words.text('age_over', {years});
  return words.find(key) ?? key;
}

/** The name of a Resource type. */
export const resourceLabel = (type: string, words: Words): string => words.find(type) ?? type;

/** Languages that write nouns with a capital letter wherever they stand. */
const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de']);

/** A label as it is written within a sentence. */
export const withinSentence = (label: string, {language, locale}: Words): string =>
  CAPITAL_NOUNS.has(language) ? label : label.toLocaleLowerCase(locale);

/** A calendar date (`YYYY-MM-DD`) in words, without moving it to another day. */
export const calendarDate = (date: string, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, {dateStyle: 'long', timeZone: 'UTC'}).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The day of an instant (ISO 8601), as it was where the User is. */
export const wholeDay = (instant: string, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, {dateStyle: 'long'}).format(new Date(instant));

/** An instant (ISO 8601) in the User's own time zone. */
export const dateAndTime = (instant: string, words: Words): string =>
  new Intl.DateTimeFormat(words.locale, {dateStyle: 'long', timeStyle: 'short'}).format(
    new Date(instant),
  );

/** The value of a Data point in words. */
export function dataPointValue({type, value}: DataPoint, words: Words): string {
  switch (type) {
    case 'date':
      return calendarDate(String(value), words);
    case 'country':
      return countryName(String(value), words);
    case 'factor':
      return formatPercent(Number(value), words);
    case 'integer':
      return new Intl.NumberFormat(words.locale, {useGrouping: false}).format(Number(value));
    case 'boolean':
    case 'sex':
      return words.find(`value.${String(value)}`) ?? String(value);
    case 'string':
      return String(value);
  }
}

export const formatPercent = (share: number, words: Words): string =>
  new Intl.NumberFormat(words.locale, {style: 'percent', maximumFractionDigits: 0}).format(share);

/** Where a value comes from and what other sources say, in one line. */
export function evidenceLine(
  {zone, crossChecks, derivedFrom = []}: Evidence,
  words: Words,
): string {
  const source = joinList(
    derivedFrom.map((key) => withinSentence(dataPointLabel(key, words), words)),
    words,
  );
  const parts = [words.text(`zone.${zone}`, {source})];
  if (crossChecks.some(({result}) => result === 'differs')) {
    parts.push(words.text('check.differs'));
  } else if (
    crossChecks.some(({name, result}) => name === 'issuer-signature' && result === 'agrees')
  ) {
    parts.push(words.text('check.issuer'));
  } else if (crossChecks.some(({name, result}) => isCheckDigit(name) && result === 'agrees')) {
    parts.push(words.text('check.check-digit'));
  } else if (crossChecks.some(({result}) => result === 'agrees')) {
    parts.push(words.text('check.agrees'));
  }
  return parts.join(' · ');
}

/** Cross-checks of this family are named `mrz-check-digit` and the like. */
const isCheckDigit = (name: string): boolean => name.endsWith('check-digit');

export const joinList = (
  items: readonly string[],
  words: Words,
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string => new Intl.ListFormat(words.locale, {type}).format(items);

/** What a request asks for: the labels of its Data points, of which one is enough. */
export const requestLabel = ({anyOf}: Pick<DataPointRequest, 'anyOf'>, words: Words): string =>
  joinList(
    anyOf.map((key) => dataPointLabel(key, words)),
    words,
    'disjunction',
  );

/** Several of them, as one list. */
export const requestList = (
  requests: readonly Pick<DataPointRequest, 'anyOf'>[],
  words: Words,
): string =>
  joinList(
    requests.map((request) => requestLabel(request, words)),
    words,
  );
