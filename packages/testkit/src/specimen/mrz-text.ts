/** Names and other text as an MRZ spells them: ICAO 9303-3 section 4 and its transliteration table (section 6.A). */
import {assertArgument} from '@passbase-verify/protocol';

/** Letters that do not become right by leaving out their diacritics. */
const TRANSLITERATION: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  ı: 'I',
  Ĳ: 'IJ',
  Ł: 'L',
  Ŋ: 'N',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  ẞ: 'SS',
  ß: 'SS',
  Þ: 'TH',
  Ŧ: 'T',
  Ü: 'UE',
};

const COMBINING_MARKS = /\p{M}/gu;

/**
 * `text` in the MRZ's alphabet `A–Z 0–9 <`: apostrophes and full stops vanish, spaces, hyphens and commas become one filler.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for letters of other scripts.
 */
export function transliterate(text: string): string {
  const written = [...text.normalize('NFC').toUpperCase()]
    .map((letter) => TRANSLITERATION[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .replace(/['’.]/g, '')
    .replace(/[\s,–-]+/g, '<');
  assertArgument(/^[A-Z0-9<]*$/.test(written), 'text has characters that an MRZ cannot spell');
  return written;
}

/**
 * The name field: primary identifier, two fillers, secondary identifier, padded or truncated to `length`
 * so that a truncated field ends in a letter (ICAO 9303-4 section 4.2.3).
 */
export function fitNames(lastName: string, firstNames: string, length: number): string {
  const primary = trimFillers(transliterate(lastName));
  const secondary = trimFillers(transliterate(firstNames));
  assertArgument(primary !== '', 'a name needs its primary identifier');
  if (secondary === '') return cut(primary, length).padEnd(length, '<');
  // Three places are kept for two fillers and the first letter of the secondary identifier.
  const shownPrimary = cut(primary, length - 3);
  const shownSecondary = cut(secondary, length - shownPrimary.length - 2);
  return `${shownPrimary}<<${shownSecondary}`.padEnd(length, '<');
}

const trimFillers = (text: string): string => text.replace(/^<+|<+$/g, '');

/**
 * At most `length` characters. Where the cut falls right after a component, that component gives its last letter
 * to the next one's initial; a component of a single letter has none to give.
 */
function cut(identifier: string, length: number): string {
  if (identifier.length <= length) return identifier;
  const kept = identifier.slice(0, length);
  if (!kept.endsWith('<')) return kept;
  return /[^<]{2}<$/.test(kept)
    ? `${kept.slice(0, -2)}<${identifier.charAt(length)}`
    : kept.slice(0, -1);
}
