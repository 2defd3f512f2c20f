/** Which of the languages that there are is taken, and how it is written. */
import {LANGUAGE_TAGS, type LanguageTag} from './languages.js';

export type Direction = 'ltr' | 'rtl';

/** Primary subtags of languages that are written from right to left. Not every browser has `Intl.Locale.prototype.getTextInfo`. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur']);

export const directionOf = (tag: string): Direction =>
  RIGHT_TO_LEFT.has(primary(tag)) ? 'rtl' : 'ltr';

const primary = (tag: string): string => tag.split('-')[0]!;

/** The tags as `Intl` writes them, in their order, without those that are none: a page or a browser may say anything. */
export const canonicalTags = (tags: readonly string[]): readonly string[] =>
  tags.flatMap((tag) => {
    try {
      return Intl.getCanonicalLocales(tag);
    } catch {
      return [];
    }
  });

/** The same language; in the same script, too, where `withScript`. A script that is not written is the one it mostly has. */
export function isSameLanguage(one: string, other: string, withScript: boolean): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && (!withScript || a.script === b.script);
}

/** The language that comes nearest to `tag`: in another script rather than not at all. */
export const nearestLanguage = (tag: string): LanguageTag | undefined =>
  canonicalTags([tag]).flatMap((wanted) => {
    const found =
      LANGUAGE_TAGS.find((own) => own === wanted) ??
      LANGUAGE_TAGS.find((own) => isSameLanguage(own, wanted, true)) ??
      LANGUAGE_TAGS.find((own) => isSameLanguage(own, wanted, false));
    return found ?? [];
  })[0];

/** @param preferred - BCP 47, best first; what is no tag is passed over. English where none of them is there. */
export function chooseLanguage(preferred: readonly string[]): LanguageTag {
  for (const tag of preferred) {
    const found = nearestLanguage(tag);
    if (found) return found;
  }
  return 'en';
}

/**
 * Where dates, numbers and names of countries are written as the User is used to it: the first preferred locale with a region that has the
 * language of the sentences, in its script; else that language.
 */
export const chooseLocale = (language: string, preferred: readonly string[]): string =>
  canonicalTags(preferred).find(
    (tag) => new Intl.Locale(tag).region && isSameLanguage(tag, language, true),
  ) ?? language;

/** The `lang` of what is around an element: the nearest, also across shadow roots. Empty where none says. */
export function langAround(element: Element): string {
  const around = (at: Node): Element | null =>
    at.parentElement ?? (at.parentNode instanceof ShadowRoot ? at.parentNode.host : null);
  for (let at = around(element); at; at = around(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return '';
}

/** The menu is written with each update of the card, and names never change. */
const NAMES = new Map<string, string>();

/** Name of a language in itself, as it stands in a menu: `Deutsch`, `Français`. */
export function languageName(tag: string): string {
  const known = NAMES.get(tag);
  if (known !== undefined) return known;
  const name = new Intl.DisplayNames([tag], {type: 'language'}).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  const written = first.toLocaleUpperCase(tag) + rest.join('');
  NAMES.set(tag, written);
  return written;
}
