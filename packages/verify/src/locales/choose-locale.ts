/** How dates, numbers and names of countries are written. Apart from the choice of a language: a page that only shows the card has none. */
import {canonicalTags} from './choose-language.js';

/**
 * What the User is used to: the first preferred locale with a region that has the language of the sentences, in its script; else that
 * language.
 * @param preferred - BCP 47, best first; what is no tag is passed over.
 */
export const chooseLocale = (language: string, preferred: readonly string[]): string =>
  canonicalTags(preferred).find(
    (tag) => new Intl.Locale(tag).region && isInSameScript(tag, language),
  ) ?? language;

/** The same language in the same script. A script that is not written is the one that it mostly has. */
function isInSameScript(one: string, other: string): boolean {
  const [a, b] = [new Intl.Locale(one).maximize(), new Intl.Locale(other).maximize()];
  return a.language === b.language && a.script === b.script;
}
