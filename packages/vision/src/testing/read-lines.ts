/** Lines as if they had been read, for tests of what is made of them. */
import type {ReadLine} from '../fields/read-line.js';

/** Height of letters, in pixels. */
const LETTER = 20;

/** A line at a place of the page; its letters are as wide as high. */
export function lineAt(text: string, left: number, top: number, letter = LETTER): ReadLine {
  let x = left;
  const words = text.split(' ').map((word) => {
    const from = x;
    x += word.length * letter + letter / 2;
    return {text: word, confidence: 0.9, left: from, right: x - letter / 2};
  });
  return {words, letter, left, top, right: words.at(-1)!.right, bottom: top + letter};
}
