/** Finds labels in a line of print, in any of the languages of a table. */
import {fold} from './fold.js';
import type {FieldKey, LabelTable} from './label-table.js';

export interface FoundLabel {
  readonly key: FieldKey;
  /** Words at the beginning of the line that belong to the label; all of them where the line is nothing else. */
  readonly words: number;
  /** Letters that phrases explain, over all letters of the label's words. */
  readonly certainty: number;
}

interface Phrase {
  readonly key: FieldKey;
  /** Without spaces. */
  readonly letters: string;
  readonly words: number;
}

interface Match {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  /** Letters that agree. */
  readonly letters: number;
}

/** Shorter words have to be read without an error: `NOM` is near `NON`. */
const EXACT_UP_TO = 5;
/** Letters for each one that may be misread. */
const LETTERS_AN_ERROR = 5;
/** Share of the letters of a line from which it is a label and nothing else. */
const WHOLE = 0.72;
/** Words in a language without a phrase here that a label may hold between those that have one. */
const MAX_WORDS = 14;

const tables = new WeakMap<LabelTable, readonly Phrase[]>();

function phrasesOf(table: LabelTable): readonly Phrase[] {
  const known = tables.get(table);
  if (known) return known;
  const phrases = (Object.entries(table) as [FieldKey, readonly string[]][])
    .flatMap(([key, texts]) =>
      texts.map((text) => ({
        key,
        letters: text.replaceAll(' ', ''),
        words: text.split(' ').length,
      })),
    )
    .sort((a, b) => b.letters.length - a.letters.length);
  tables.set(table, phrases);
  return phrases;
}

/** @param words - Of one line, as read. */
export function findLabel(words: readonly string[], table: LabelTable): FoundLabel | undefined {
  // A slash parts languages without a space.
  const parts = words.flatMap((word, index) =>
    fold(word)
      .split(' ')
      .filter((part) => part !== '')
      .map((part) => ({part, index})),
  );
  const matches = findMatches(
    parts.slice(0, MAX_WORDS).map(({part}) => part),
    phrasesOf(table),
  );
  if (matches.length === 0) return undefined;
  const total = parts.reduce((sum, {part}) => sum + part.length, 0);
  const explained = matches.reduce((sum, {letters}) => sum + letters, 0);
  const key = likeliestKey(matches);
  const rest = parts.slice(labelEnd(matches));
  // `Sex M`
  const isValue = rest.length === 1 && rest[0]!.part.length <= 2 && rest[0]!.index > 0;
  if (explained >= WHOLE * total && !isValue)
    return {key, words: words.length, certainty: explained / total};
  // Else the label stands at the beginning, and the value behind it.
  const end = labelEnd(matches);
  if (end === 0) return undefined;
  const before = parts.slice(0, end).reduce((sum, {part}) => sum + part.length, 0);
  const last = parts[end - 1]!.index;
  // What follows a slash is the label in another language, misread.
  const next = words[last + 1] ?? '';
  if (/[/|]$/.test(words[last]!) || /^[/|]/.test(next))
    return {key, words: words.length, certainty: explained / total};
  // A word that label and value share can't be divided.
  if (parts[end]?.index === last) return undefined;
  const own = matches.filter(({to}) => to <= end).reduce((sum, {letters}) => sum + letters, 0);
  return {
    key: likeliestKey(matches.filter(({to}) => to <= end)),
    words: last + 1,
    certainty: own / before,
  };
}

function findMatches(parts: readonly string[], phrases: readonly Phrase[]): readonly Match[] {
  const taken = new Set<number>();
  const matches: Match[] = [];
  for (const phrase of phrases) {
    for (let from = 0; from + phrase.words <= parts.length; from++) {
      const to = from + phrase.words;
      const places = Array.from({length: phrase.words}, (_, i) => from + i);
      if (places.some((place) => taken.has(place))) continue;
      const text = parts.slice(from, to).join('');
      if (!isNear(text, phrase.letters)) continue;
      for (const place of places) taken.add(place);
      matches.push({phrase, from, to, letters: text.length});
    }
  }
  return matches.sort((a, b) => a.from - b.from);
}

/** The key with most letters; `other` gives way, since `NAME` alone stands in many labels. */
function likeliestKey(matches: readonly Match[]): FieldKey {
  const letters = new Map<FieldKey, number>();
  for (const {phrase, letters: count} of matches)
    letters.set(phrase.key, (letters.get(phrase.key) ?? 0) + count);
  const named = [...letters].filter(([key]) => key !== 'other');
  return (named.length > 0 ? named : [...letters]).sort((a, b) => b[1] - a[1])[0]![0];
}

/** Where the run of phrases from the line's beginning ends. */
function labelEnd(matches: readonly Match[]): number {
  let end = 0;
  for (const {from, to} of matches) {
    if (from > end) break;
    end = to;
  }
  return end;
}

/** True where the words differ by no more letters than may be misread. */
function isNear(text: string, phrase: string): boolean {
  if (text === phrase) return true;
  if (phrase.length <= EXACT_UP_TO) return false;
  const most = Math.floor(phrase.length / LETTERS_AN_ERROR);
  return Math.abs(text.length - phrase.length) <= most && distance(text, phrase, most) <= most;
}

/** Levenshtein's distance, or more than `most` where it is more. */
function distance(a: string, b: string, most: number): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length]!;
}
