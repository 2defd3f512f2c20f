/** Finds the numbers that stand for labels on driving licences. */
import {fold} from './fold.js';
import type {FieldKey} from './label-table.js';
import type {LicenceNumbers} from './licence-numbers.js';

export interface FoundNumber {
  /** As the table writes it. */
  readonly number: string;
  readonly key: FieldKey;
  /** Words at the beginning of the line that belong to it. */
  readonly words: number;
}

/** Letters that small figures are taken for. */
const AS_FIGURE: Readonly<Record<string, string>> = {
  A: '4',
  D: '4',
  I: '1',
  L: '1',
  O: '0',
  S: '5',
};
/** What is hard to tell apart in small print, as one letter. */
const AS_LETTER: Readonly<Record<string, string>> = {
  '1': 'I',
  L: 'I',
  '5': 'S',
  '0': 'O',
  '8': 'B',
};

const lettersOf = (word: string): string =>
  [...fold(word).replaceAll(' ', '')].map((c) => AS_LETTER[c] ?? c).join('');

/** @param words - Of one line, as read. */
export function findNumber(
  words: readonly string[],
  {keys, words: names}: LicenceNumbers,
): FoundNumber | undefined {
  const first = (words[0] ?? '').replace(/^[^\p{L}\p{N}]+/u, '');
  const alone = numberOf(first, words.length === 1);
  const glued = nameIn(lettersOf(first), names, (name) => /\d/.test(first.slice(0, -name.length)));
  const second = nameIn(lettersOf(words[1] ?? ''), names, (name) => names[name] === alone);
  const name = glued ?? (first.length <= 3 ? second : undefined);
  if (name !== undefined) {
    const named = names[name]!;
    const key = keys[named];
    return key && {number: named, key, words: glued === undefined ? 2 : 1};
  }
  const number = alone;
  const key = number === undefined ? undefined : keys[number];
  // Numbers above nine without their word may as well be a house number.
  if (number === undefined || key === undefined || /^\d\d/.test(number)) return undefined;
  return {number, key, words: 1};
}

/**
 * The word that the letters are, or end in: `4dDLN` is read as one.
 * @param isExpected - True where a number says that this word stands here: then one letter may be misread.
 */
function nameIn(
  letters: string,
  names: Readonly<Record<string, string>>,
  isExpected: (name: string) => boolean,
): string | undefined {
  if (letters === '' || /\d{4}/.test(letters)) return undefined;
  return Object.keys(names).find((name) => {
    const known = lettersOf(name);
    // Two letters are the end of many words.
    if (letters === known || known.length < 3) return letters === known;
    if (letters.length > known.length + 3) return false;
    if (letters.endsWith(known)) return true;
    return isExpected(name) && differences(letters.slice(-known.length), known) === 1;
  });
}

const differences = (a: string, b: string): number =>
  a.length === b.length ? [...a].filter((letter, i) => letter !== b[i]).length : b.length;

/** `4a.`, `1.`, `2`; also `Aa.` where the figure was taken for a letter. */
function numberOf(word: string, alone: boolean): string | undefined {
  const plain = word.replace(/[.,:;)°*'’\s]+$/u, '');
  if (/^\d{1,2}[a-d]?$/i.test(plain)) return plain.toLowerCase();
  const letters = /^([A-Z])([a-d])$/i.exec(plain);
  const figure = letters && AS_FIGURE[letters[1]!.toUpperCase()];
  // Two letters alone may be a name (`DA`, `LA`): they count where a point follows or nothing else stands there.
  if (figure === '4' && (alone || /\.$/.test(word))) return `4${letters![2]!.toLowerCase()}`;
  return undefined;
}
