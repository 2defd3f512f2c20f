/** Looks sentences up. Sentences live in the dictionaries of this folder, keyed by code; none stands in code. */
import type {EN} from './en.js';
import type {EN_START} from './en.start.js';

/** Every key that has a sentence. */
export type MessageKey = keyof typeof EN | keyof typeof EN_START;

export type Dictionary = Readonly<Partial<Record<string, string>>>;
export type Params = Readonly<Record<string, string | number>>;

export interface Words {
  /** BCP 47 language of the sentences; recorded with the consent. */
  readonly language: string;
  /** BCP 47 locale for dates, numbers and names of countries: the sentences' language, in the User's region. */
  readonly locale: string;
  /** The sentence of `key`, its `{placeholders}` filled in. */
  text(key: MessageKey, params?: Params): string;
  /** The same for a key that is only known at run time, such as a code of a backend; undefined where it has none. */
  find(key: string, params?: Params): string | undefined;
}

export interface WordsOptions {
  readonly dictionary: Dictionary;
  /** The integrator's own sentences; they win. */
  readonly overrides?: Dictionary | undefined;
  readonly language: string;
  /** Locales that the User prefers, best first. */
  readonly preferred?: readonly string[];
}

export function createWords({
  dictionary,
  overrides = {},
  language,
  preferred = [],
}: WordsOptions): Words {
  const find = (key: string, params: Params = {}): string | undefined => {
    const sentence = own(overrides, key) ?? own(dictionary, key);
    return sentence?.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = Object.hasOwn(params, name) ? params[name] : undefined;
      return value === undefined ? whole : String(value);
    });
  };
  return {
    language,
    locale: preferred.find((tag) => tag.split('-')[0] === language) ?? language,
    find,
    text: (key, params) => find(key, params) ?? key,
  };
}

const own = (dictionary: Dictionary, key: string): string | undefined =>
  Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
