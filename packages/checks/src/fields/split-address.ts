/** The parts of an address as documents print it: in one line or in several, the street first or the place. */
import {readAddress, type ReadAddress} from '../document/address/read-address.js';

/** What parts the pieces of an address: lines and commas, except for the one between city and state in the USA. */
const BETWEEN = /\n|,(?!\s*[A-Z]{2}\s+\d{5}(?:-\d{4})?\s*(?:[\n,]|$))/;

export function splitAddress(text: string): ReadAddress | undefined {
  const lines = clean(text.split('\n'));
  const pieces = clean(text.split(BETWEEN));
  // A comma parts city and state in the USA: whole lines go first.
  for (const list of [lines, pieces]) {
    const found = readAddress(list);
    if (found?.street) return found;
    // `10437 Berlin` above `Schönhauser Allee 7`, as German cards have it.
    const turned = found && readAddress(list.toReversed());
    if (turned?.street) return {...turned, lines: list};
    if (found && list === pieces) return found;
  }
  return undefined;
}

const clean = (lines: readonly string[]): string[] =>
  lines.map((line) => line.trim()).filter((line) => line !== '');
