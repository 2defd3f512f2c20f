/** Looks sentences up. Sentences live in the dictionaries of this folder, keyed by code; none stands in code. */
import type {JOURNEY} from './en/journey.js';
import type {START} from './en/start.js';
import {directionOf, type Direction} from './choose-language.js';
import type {KeyOf} from './messages.js';

/** Every key that has a sentence. */
export type MessageKey = KeyOf<typeof JOURNEY> | KeyOf<typeof START>;

export type Dictionary = Readonly<Partial<Record<string, string>>>;
export type Params = Readonly<Record<string, string | number>>;

export interface Words {
  /** BCP 47 language of the sentences; recorded with the consent. */
  readonly language: string;
  /** BCP 47 locale for dates, numbers and names of countries: the sentences' language, in the User's region. */
  readonly locale: string;
  /** How the sentences run: what `dir` is where they are shown. */
  readonly direction: Direction;
  /** The sentence of `key`, its `{placeholders}` filled in; its plural form for a numeric `count`, where it has one. */
  text(key: MessageKey, params?: Params): string;
  /** The same for a key that is only known at run time, such as a code of a backend; undefined where it has none. */
  find(key: string, params?: Params): string | undefined;
  /** A text's version as a consent records it: with `+own` where sentences of the integrator's are among ours, whichever they are. */
  version(text: string): string;
}

export interface WordsOptions {
  readonly dictionary: Dictionary;
  /** The integrator's own sentences; they win. */
  readonly overrides?: Dictionary | undefined;
  readonly language: string;
  /** BCP 47; where none is given, the language. */
  readonly locale?: string;
}

export function createWords({
  dictionary,
  overrides = {},
  language,
  locale = language,
}: WordsOptions): Words {
  // Made when a number is first written: the card in the page has none, and is written with each update.
  let plurals: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  const formOf = (count: number): string =>
    (plurals ??= new Intl.PluralRules(language)).select(count);
  const write = (value: number): string =>
    (numbers ??= new Intl.NumberFormat(locale)).format(value);
  const direction = directionOf(language);
  const within = (value: string): string => (direction === 'rtl' ? isolate(value) : value);
  const find = (key: string, params: Params = {}): string | undefined => {
    const {count} = params;
    const form = typeof count === 'number' ? `${key}.${formOf(count)}` : key;
    const sentence =
      own(overrides, form) ?? own(overrides, key) ?? own(dictionary, form) ?? own(dictionary, key);
    return sentence?.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      if (value === undefined) return whole;
      return typeof value === 'number' ? write(value) : within(value);
    });
  };
  return {
    language,
    locale,
    direction,
    find,
    text: (key, params) => find(key, params) ?? key,
    version: (text) => (Object.keys(overrides).length > 0 ? `${text}+own` : text),
  };
}

/** Names are mostly written from left to right: within a sentence that runs the other way, their signs stay where they are. */
const isolate = (text: string): string => `\u2068${text}\u2069`;

const own = (dictionary: Dictionary, key: string): string | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
