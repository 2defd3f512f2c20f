/** Decides how many characters the lines of an MRZ have: the number under which all of them are likeliest. */
import type {MrzPlace} from '@passbase-verify/protocol';
import {countCharacters, isShortFirst} from './find-lines.js';
import {averagePlaces} from './average-places.js';
import type {Lattice} from './lattice.js';
import {placeSymbols, type PlacedLine} from './place-symbols.js';
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
  /** Mean distance of the places in frames, in the first reading. */
  readonly step: number;
}

/**
 * @param lines - As found in the band.
 * @param readings - What was read in them: one lattice a line, for each time that they were read.
 * @returns Undefined where no number of characters fits.
 */
export function chooseFormat(
  lines: readonly TextLine[],
  readings: readonly (readonly Lattice[])[],
): ChosenFormat | undefined {
  const longest = lines.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!longest) return undefined;
  const counted = countCharacters(lines);
  const short = lines.map((line, i) => i === 0 && lines.length > 1 && isShortFirst(line, longest));
  const byFit = LONG_LINES.toSorted((a, b) => Math.abs(a - counted) - Math.abs(b - counted));
  const tried = byFit.filter((n, i) => i === 0 || Math.abs(n - counted) < MAX_OFF * n);
  let best: {readonly placed: readonly PlacedLine[][]; readonly likelihood: number} | undefined;
  for (const long of tried) {
    const lengths = short.map((isShort) => (isShort ? SHORT_LINE : long));
    const placed = readings
      .map((lattices) => placeAll(lattices, lengths))
      .filter((reading) => reading !== undefined);
    const first = placed[0];
    if (!first) continue;
    // Of the first reading alone: the others have their own pitch, under which steps weigh otherwise.
    const likelihood = first.reduce((sum, line) => sum + line.logLikelihood, 0);
    if (!best || likelihood > best.likelihood) best = {placed, likelihood};
  }
  const first = best?.placed[0];
  if (!best || !first) return undefined;
  const {placed} = best;
  return {
    lines: first.map((_, i) => averagePlaces(placed.map((reading) => reading[i]!.places))),
    step: first.reduce((sum, {step}) => sum + step, 0) / first.length,
  };
}

/** Undefined where a line is too short for its places. */
function placeAll(
  lattices: readonly Lattice[],
  lengths: readonly number[],
): PlacedLine[] | undefined {
  const placed = lattices
    .map((lattice, i) => placeSymbols(lattice, lengths[i]!))
    .filter((line) => line !== undefined);
  return placed.length === lattices.length ? placed : undefined;
}
