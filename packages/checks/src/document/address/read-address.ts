/** The parts of an address out of its lines. A part that no line names clearly stays absent. */
import {COUNTRIES, alpha2} from '@passbase-verify/protocol';
import {foldWord} from './month-names.js';

export interface ReadAddress {
  /** All lines, as printed. */
  readonly lines: readonly string[];
  readonly street?: string;
  readonly postalCode?: string;
  readonly city?: string;
  /** Alpha-3. */
  readonly country?: string;
}

interface Place {
  readonly postalCode: string;
  readonly city: string;
}

/**
 * How lines with a postal code are written: Universal Postal Union, addressing of each country. Those that only a place can be come
 * first; a street with a house number of four figures looks like the last two.
 */
const PLACES: readonly RegExp[] = [
  // United Kingdom and Canada: the code after the city, or alone.
  /^(?:(?<city>\p{L}[\p{L}\s.'’-]*?),?\s+)?(?<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})$/u,
  /^(?<city>\p{L}[\p{L}\s.'’-]*?),?\s+(?:[A-Z]{2}\s+)?(?<code>[A-Z]\d[A-Z]\s?\d[A-Z]\d)$/u,
  // United States: city, state, ZIP code.
  /^(?<city>\p{L}[\p{L}\s.'’-]*?),?\s+[A-Z]{2}\s+(?<code>\d{5}(?:-\d{4})?)$/u,
  // Australia: city, state, code.
  /^(?<city>\p{L}[\p{L}\s.'’-]*?),?\s+(?:NSW|VIC|QLD|SA|WA|TAS|ACT|NT)\s+(?<code>\d{4})$/u,
  // The Netherlands: four figures and two letters.
  /^(?:NL-)?(?<code>\d{4}\s?[A-Z]{2})\s+(?<city>\p{L}[\p{L}\s.'’()-]*)$/u,
  // Portugal, Brazil, Poland, Czechia, Slovakia, Sweden, Greece: figures in two groups.
  /^(?:[A-Z]{1,3}-)?(?<code>\d{4,5}-\d{3}|\d{2}-\d{3}|\d{3}\s\d{2})\s+(?<city>\p{L}[\p{L}\s.'’()-]*)$/u,
  // Most of Europe and the Americas: the code before the city.
  /^(?:[A-Z]{1,3}-)?(?<code>\d{4,6})\s+(?<city>\p{L}[\p{L}\s.'’()/-]*?)(?:\s+\d{1,2})?(?:\s+cedex.*)?$/iu,
  // India, Ireland and others: the code after the city.
  /^(?<city>\p{L}[\p{L}\s.'’-]*?),?\s+(?:[A-Z]{2,3}\s+)?(?<code>\d{4}|\d{6})$/u,
];

/** A street has a name of letters and a number. */
const isStreet = (line: string): boolean => /\p{L}{2}/u.test(line) && /\d/.test(line);

/** The place, and at which line it stands: the last that is written like this, since the street goes before it. */
function findPlace(lines: readonly string[]): (Place & {readonly at: number}) | undefined {
  for (const pattern of PLACES) {
    const found = lines.flatMap((line, at) => {
      const groups = pattern.exec(line.trim())?.groups;
      const code = groups?.['code'];
      return code === undefined ? [] : [{at, postalCode: code, city: groups?.['city'] ?? ''}];
    });
    // A word and a number may be the customer's as well, below the address: there the first one below a street is the place.
    const below = ({at}: {readonly at: number}): boolean => lines.slice(0, at).some(isStreet);
    const place = (pattern === PLACES.at(-1) && found.find(below)) || found.at(-1);
    if (place) return {...place, city: place.city.trim()};
  }
  return undefined;
}

/** Languages in which letters name their own country or that of the addressee. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi'];

let countryNames: ReadonlyMap<string, string> | undefined;

/** Alpha-3 codes by the folded names of countries. */
function namesOfCountries(): ReadonlyMap<string, string> {
  countryNames ??= new Map(
    LANGUAGES.flatMap((language) => {
      const names = new Intl.DisplayNames([language], {type: 'region'});
      return COUNTRIES.map((code) => [foldWord(names.of(alpha2(code)!) ?? ''), code] as const);
    }),
  );
  return countryNames;
}

const countryOf = (line: string): string | undefined => namesOfCountries().get(foldWord(line));

/** @param lines - The lines below the holder's name. Undefined where none of them has a postal code. */
export function readAddress(lines: readonly string[]): ReadAddress | undefined {
  const place = findPlace(lines);
  if (!place) return undefined;
  const {at, postalCode, city} = place;
  const country = lines[at + 1] === undefined ? undefined : countryOf(lines[at + 1]!);
  const before = lines.slice(0, at);
  // Where the code stands alone, the city is the line above it (United Kingdom).
  const cityLine = city === '' ? before.at(-1) : undefined;
  const streets = (cityLine === undefined ? before : before.slice(0, -1)).filter(isStreet);
  const street = streets.at(-1);
  const named = city || cityLine;
  return {
    lines: lines.slice(0, at + (country ? 2 : 1)),
    postalCode,
    ...(street ? {street} : {}),
    ...(named ? {city: named} : {}),
    ...(country ? {country} : {}),
  };
}
