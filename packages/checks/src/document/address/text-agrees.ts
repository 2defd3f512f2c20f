/**
 * Does the text that a file carries say what its picture shows? A file can carry any text behind its picture, so that text
 * counts only where the picture bears it out.
 */
import type {CrossCheck, SeenField} from '@passbase-verify/protocol';
import {lettersOf} from '../../compare-text.js';

/** Share of the pairs of neighbouring letters of `a` that `b` has too (Dice). Forgives a misread letter in ten. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): readonly string[] =>
    Array.from({length: Math.max(0, text.length - 1)}, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = [...pairs(b)];
  if (left.length === 0 || right.length === 0) return a === b ? 1 : 0;
  const total = left.length + right.length;
  let shared = 0;
  for (const pair of left) {
    const at = right.indexOf(pair);
    if (at === -1) continue;
    right.splice(at, 1);
    shared++;
  }
  return (2 * shared) / total;
}

const ALIKE = 0.75;

/**
 * @param said - The lines that matter: the holder's name and the address.
 * @param seen - What was read in the picture; undefined where nothing was read in it.
 */
export function compareTextWithPicture(
  said: readonly string[],
  seen: readonly SeenField[] | undefined,
): CrossCheck {
  const name = 'text-vs-picture';
  if (!seen || seen.length === 0) return {name, result: 'only-in-one'};
  const printed = seen.map(({text}) => lettersOf(text));
  const whole = printed.join('');
  const agrees = said.every((line) => {
    const letters = lettersOf(line);
    return whole.includes(letters) || printed.some((text) => likeness(letters, text) >= ALIKE);
  });
  return {name, result: agrees ? 'agrees' : 'differs'};
}
