/** The countries to choose from, in the order of the User's language. */
import {COUNTRIES, alpha2} from '@passbase-verify/protocol';
import type {Words} from '../../locales/words.js';
import {countryName} from '../../parts/format.js';

export interface CountryOption {
  readonly code: string;
  readonly name: string;
}

/** @param codes - the codes that are accepted; empty: every country of ISO 3166-1. */
export function listCountries(codes: readonly string[], words: Words): readonly CountryOption[] {
  const collator = new Intl.Collator(words.locale);
  return (codes.length > 0 ? codes : COUNTRIES)
    .map((code) => ({code, name: countryName(code, words)}))
    .sort((a, b) => collator.compare(a.name, b.name));
}

/** The alpha-3 code of the region that a language tag names or most likely means (`de` → `DEU`), or undefined. */
export function regionOf(tag: string): string | undefined {
  try {
    const {region} = new Intl.Locale(tag).maximize();
    return COUNTRIES.find((code) => alpha2(code) === region);
  } catch {
    return undefined; // no language tag at all
  }
}

/** Letters without accents and case, so that "osterreich" finds "Österreich"; also the Turkish i without a dot. */
const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i');

/** Those whose name has a word that begins with the search, or whose code it is. */
export function findCountries(
  options: readonly CountryOption[],
  search: string,
): readonly CountryOption[] {
  const wanted = fold(search.trim());
  if (!wanted) return options;
  return options.filter(({code, name}) => {
    const folded = fold(name);
    return (
      folded.startsWith(wanted) ||
      folded.split(/[\s\-(’']+/).some((word) => word.startsWith(wanted)) ||
      (wanted.includes(' ') && folded.includes(wanted)) ||
      code.toLowerCase() === wanted ||
      alpha2(code)?.toLowerCase() === wanted
    );
  });
}
