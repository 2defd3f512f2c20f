/** Compares what a machine readable zone says with what somebody typed. */
import {isSame, sameName} from './fields/same-value.js';

/** Spellings that ICAO 9303-3 section 6 A recommends for letters that the zone can't hold. */
const TRANSLITERATION: Readonly<Record<string, string>> = {
  Ä: 'AE',
  Å: 'AA',
  Æ: 'AE',
  Ö: 'OE',
  Ø: 'OE',
  Œ: 'OE',
  Ü: 'UE',
  ß: 'SS',
  ẞ: 'SS',
  Ð: 'D',
  Đ: 'D',
  Þ: 'TH',
  Ł: 'L',
  Ħ: 'H',
  Ŋ: 'N',
  Ŧ: 'T',
  Ĳ: 'IJ',
  Ñ: 'N',
  ı: 'I',
};

const letters = (text: string): string => text.replace(/[^A-Z0-9]/g, '');

const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** `text` in `A–Z 0–9`: upper case, without accents, spaces and signs. */
export const lettersOf = (text: string): string => letters(withoutMarks(text.toUpperCase()));

/** Both ways of writing `text` in `A–Z 0–9`: accents dropped, and letters spelled out (Ü as U and as UE). */
export const spellings = (text: string): readonly string[] => {
  const upper = text.normalize('NFC').toUpperCase();
  const spelled = [...upper].map((c) => TRANSLITERATION[c] ?? c).join('');
  // Letters without a decomposition (ß, Ł) need the table in either spelling.
  const dropped = [...withoutMarks(upper)].map((c) => TRANSLITERATION[c] ?? c).join('');
  return [letters(withoutMarks(spelled)), letters(dropped)];
};

/**
 * True where both texts can stand for the same words: case, spaces, hyphens, apostrophes and accents aside.
 * @param mayBeCut True where `printed` may lack its end: then it has to be the beginning of `typed`.
 */
export function sameText(printed: string, typed: string, mayBeCut = false): boolean {
  return isSame(printed, typed) || sameName(printed, typed, mayBeCut) || sameName(typed, printed);
}
