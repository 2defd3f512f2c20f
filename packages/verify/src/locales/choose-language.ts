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

/** The language that comes nearest to `tag`: in another script or region rather than not at all. Each is there once. */
export const nearestLanguage = (tag: string): LanguageTag | undefined =>
  canonicalTags([tag]).flatMap(
    (wanted) => LANGUAGE_TAGS.find((own) => primary(own) === primary(wanted)) ?? [],
  )[0];

/** @param preferred - BCP 47, best first; what is no tag is passed over. English where none of them is there. */
export function chooseLanguage(preferred: readonly string[]): LanguageTag {
  for (const tag of preferred) {
    const found = nearestLanguage(tag);
    if (found) return found;
  }
  return 'en';
}

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
