/** Decides how many characters the lines of an MRZ have: the number under which all of them are likeliest. */
import type {MrzPlace} from '@passbase-verify/protocol';
import {countCharacters, isShortFirst} from './find-lines.js';
import {placeSymbols, type Lattice, type PlacedLine} from './place-symbols.js';
import type {TextLine} from './text-line.js';

/**
 * Characters of long lines: TD1, French licences, Swiss licences; TD2, visas of size B, French cards; TD3, visas of size A
 * (ICAO 9303-4 to 9303-7). A short first line is that of a Swiss licence.
 */
const LONG_LINES = [30, 36, 44] as const;
const SHORT_LINE = 9;
/** Numbers further from what the print's length says, as a share of it, are not tried. */
const MAX_OFF = 0.16;

export interface ChosenFormat {
  readonly lines: readonly (readonly MrzPlace[])[];
  /** Mean distance of the places in frames. */
  readonly step: number;
}

/** @returns Undefined where no number of characters fits. */
export function chooseFormat(
  lines: readonly TextLine[],
  lattices: readonly Lattice[],
): ChosenFormat | undefined {
  const longest = lines.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!longest) return undefined;
  const counted = countCharacters(lines);
  const short = lines.map((line, i) => i === 0 && lines.length > 1 && isShortFirst(line, longest));
  const byFit = LONG_LINES.toSorted((a, b) => Math.abs(a - counted) - Math.abs(b - counted));
  const tried = byFit.filter((n, i) => i === 0 || Math.abs(n - counted) < MAX_OFF * n);
  let best: {placed: readonly PlacedLine[]; likelihood: number} | undefined;
  for (const long of tried) {
    const placed = lattices
      .map((lattice, i) => placeSymbols(lattice, short[i] ? SHORT_LINE : long))
      .filter((line) => line !== undefined);
    if (placed.length < lattices.length) continue;
    const likelihood = placed.reduce((sum, line) => sum + line.logLikelihood, 0);
    if (!best || likelihood > best.likelihood) best = {placed, likelihood};
  }
  if (!best) return undefined;
  const {placed} = best;
  return {
    lines: placed.map(({places}) => places),
    step: placed.reduce((sum, {step}) => sum + step, 0) / placed.length,
  };
}
