/** The line that names the holder: their last name and at least one first name, or its initial. */
import {lettersOf, spellings} from '../../compare-text.js';

/** As another document gives them. */
export interface HolderNames {
  readonly firstNames: string;
  readonly lastName: string;
  /** True where a document may have cut them off at their end. */
  readonly mayBeCut?: boolean;
}

/** Each word of a line in all its spellings. */
const wordsOf = (line: string): readonly (readonly string[])[] =>
  line
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter((word) => lettersOf(word) !== '')
    .map((word) => [...spellings(word), lettersOf(word)]);

const partsOf = (name: string): readonly string[] =>
  name
    .split(/[\s\-–]+/)
    .map(lettersOf)
    .filter((part) => part !== '');

/** A name of a zone is transliterated already; one that was typed is spelled out here, so that both ways are compared. */
const isWord = (word: readonly string[], part: string, mayBeCut = false): boolean =>
  word.some(
    (spelling) => spelling === part || (mayBeCut && part.length >= 3 && spelling.startsWith(part)),
  );

/** Where the parts stand one after another in the words, or −1. Parts may be written as one word (`Vandermeer`). */
function findParts(
  words: readonly (readonly string[])[],
  parts: readonly string[],
  mayBeCut: boolean,
): number {
  if (parts.length === 0) return -1;
  const whole = parts.join('');
  return words.findIndex(
    (word, at) =>
      isWord(word, whole) ||
      parts.every((part, index) => {
        const next = words[at + index];
        return next !== undefined && isWord(next, part, mayBeCut && index === parts.length - 1);
      }),
  );
}

function namesHolder(line: string, {firstNames, lastName, mayBeCut = false}: HolderNames): boolean {
  const words = wordsOf(line);
  const last = partsOf(lastName);
  const at = findParts(words, last, mayBeCut);
  if (at === -1) return false;
  const others = words.filter((_, index) => index < at || index >= at + last.length);
  const first = partsOf(firstNames);
  if (first.length === 0) return true;
  return first.some((part, index) =>
    others.some(
      (word) =>
        isWord(word, part, mayBeCut) ||
        // `A. Eriksson`: an initial says little, so only that of the first name counts.
        (index === 0 && word.some((spelling) => spelling === part[0])),
    ),
  );
}

/** Index of the first line that names the holder, or −1. */
export const findHolder = (lines: readonly string[], names: HolderNames): number =>
  lines.findIndex((line) => namesHolder(line, names));
