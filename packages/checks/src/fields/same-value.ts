/** Do two sources say the same? Each kind of Data point is compared in its own way. */
import {dataPointRow, isoCountry, type DataPointValue} from '@passbase-verify/protocol';
import {spellingsOf} from './transliteration.js';

const letters = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const upper = (text: string): string => text.normalize('NFC').toUpperCase();

/** True where both are the same but for case, in any script. */
export const isSame = (a: string, b: string): boolean => a !== '' && upper(a) === upper(b);

/** One way to write the text in `A–Z 0–9`, out of those that the table has for each of its letters. */
export const spelled = (text: string): string =>
  [...upper(text)]
    .map((letter) => {
      const plain = letters(letter.normalize('NFD'));
      return plain === '' ? (spellingsOf(letter).at(-1) ?? '') : plain;
    })
    .join('');

/** True where each letter has a spelling: those of Arabic, say, have none here. */
const hasSpelling = (text: string): boolean =>
  [...upper(text)].every((letter) => !/\p{L}/u.test(letter) || spellingsOf(letter).length > 0);

/** True where it can be told whether both say the same: not so for two scripts of which one has no table. */
export const areComparable = (a: DataPointValue, b: DataPointValue): boolean =>
  isSame(String(a), String(b)) || (hasSpelling(String(a)) && hasSpelling(String(b)));

/**
 * True where the zone's spelling can stand for the printed name: accents, spaces, hyphens and apostrophes aside.
 * @param zone - As a zone spells it; of other letters than its own one spelling is taken.
 * @param mayBeCut - True where the zone may lack the name's end.
 */
export function sameName(zone: string, printed: string, mayBeCut = false): boolean {
  const wanted = spelled(zone);
  if (wanted === '') return false;
  // Places in `wanted` that the printed letters so far can have led to.
  let places = new Set([0]);
  for (const letter of upper(printed)) {
    const spellings = spellingsOf(letter);
    if (spellings.length === 0) continue;
    const next = new Set<number>();
    for (const place of places) {
      if (mayBeCut && place === wanted.length) next.add(place);
      for (const spelling of spellings) {
        const rest = wanted.slice(place, place + spelling.length);
        if (rest === spelling) next.add(place + spelling.length);
        else if (
          mayBeCut &&
          rest !== '' &&
          place + rest.length === wanted.length &&
          spelling.startsWith(rest)
        )
          next.add(wanted.length);
      }
    }
    places = next;
    if (places.size === 0) return false;
  }
  return places.has(wanted.length);
}

/** Signs that print makes alike, each by the figure it looks like. */
const LOOKS: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  D: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  G: '6',
  B: '8',
};

const looksOf = (text: string): string =>
  [...letters(text)].map((sign) => LOOKS[sign] ?? sign).join('');

/** True where the numbers differ by signs at most that print makes alike (`O` and `0`). */
export const sameNumber = (a: string, b: string): boolean =>
  looksOf(a) !== '' && looksOf(a) === looksOf(b);

const NUMBERS: ReadonlySet<string> = new Set([
  ...['document_number', 'personal_id_number', 'member_id', 'group_number', 'postal_code'],
]);
/** Spelled by the zone in its own alphabet. */
const TEXTS: ReadonlySet<string> = new Set([
  ...['first_names', 'last_name', 'full_name', 'place_of_birth', 'authority'],
  ...['address', 'street_and_house_number', 'city', 'insurance_provider'],
]);

/** @param zone - From the source that is read more surely: the zone or the bar code. */
export function sameValue(
  key: string,
  zone: DataPointValue,
  printed: DataPointValue,
  mayBeCut = false,
): boolean {
  const [left, right] = [String(zone), String(printed)];
  if (isSame(left, right)) return true;
  if (NUMBERS.has(key)) return sameNumber(left, right);
  if (TEXTS.has(key)) return sameName(left, right, mayBeCut) || sameName(right, left);
  if (dataPointRow(key)?.type === 'country')
    return isoCountry(letters(left)) === isoCountry(letters(right));
  return letters(left) === letters(right);
}
