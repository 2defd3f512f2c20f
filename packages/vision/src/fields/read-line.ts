/** Lines of a page as read, and what their words say of them. */
import type {Gray} from '../pixels/gray.js';
import type {Box} from './find-blobs.js';
import type {TextLine} from './find-lines.js';
import {linePicture} from './line-picture.js';
import type {LineReader, ReadWord} from './line-reader.js';

/** Words that stand in one line, or a part of one. Places are pixels of the page. */
export interface ReadLine extends Box {
  readonly letter: number;
  readonly words: readonly ReadWord[];
}

export const textOf = ({words}: Pick<ReadLine, 'words'>): string =>
  words.map(({text}) => text).join(' ');

/** Mean confidence of the letters. */
export function confidenceOf({words}: Pick<ReadLine, 'words'>): number {
  const letters = words.reduce((sum, {text}) => sum + text.length, 0);
  const sure = words.reduce((sum, {text, confidence}) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : sure / letters;
}

/** The words from `from` up to `to` as a line of their own; undefined where there are none. */
export function partOf(line: ReadLine, from: number, to: number): ReadLine | undefined {
  const words = line.words.slice(from, to);
  if (words.length === 0) return undefined;
  return {...line, words, left: words[0]!.left, right: words.at(-1)!.right};
}

/** Signs at the ends of a line that are specks, strokes of the background or the edge of a photograph. */
const SPECKS = /^[^\p{L}\p{N}(+'"]+|[^\p{L}\p{N}).'"%]+$/gu;

/** @returns Undefined where nothing was read. */
export function readLine(ink: Gray, line: TextLine, reader: LineReader): ReadLine | undefined {
  const picture = linePicture(ink, line);
  const words = reader.readLine(picture.gray).map((word) => ({
    ...word,
    left: picture.toPage(word.left),
    right: picture.toPage(word.right),
  }));
  const kept = words
    .map((word, i) => {
      const text = i === 0 || i === words.length - 1 ? word.text.replace(SPECKS, '') : word.text;
      return {...word, text};
    })
    .filter(({text}) => text !== '');
  if (!kept.some(({text}) => /[\p{L}\p{N}]/u.test(text))) return undefined;
  return {
    letter: line.letter,
    words: kept,
    left: kept[0]!.left,
    top: line.top,
    right: kept.at(-1)!.right,
    bottom: line.bottom,
  };
}
