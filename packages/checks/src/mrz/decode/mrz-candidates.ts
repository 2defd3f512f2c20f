/** What the reader gave for a place, as costs that the search adds up. */
import {assertArgument, type MrzPlace, type SeenMrz} from '@passbase-verify/protocol';
import {MRZ_SYMBOLS} from '../check-digit.js';
import type {Candidate} from './search-mrz.js';

export interface PlaceCandidates {
  /** The likeliest first; costs are −log of probabilities. */
  readonly candidates: readonly Candidate[];
  /** Those of them that come into question where a check digit may ask for another symbol. */
  readonly checked: readonly Candidate[];
  /** −log of the probability that the symbol is among the candidates at all. */
  readonly lost: number;
}

const MOST_LINES = 3;
const LONGEST_LINE = 64;
const MOST_SYMBOLS = 5;
/** A reader that says 1 has still been wrong now and then: so much is left for other symbols, and for one named. */
const LEAST_REST = 1e-7;
const LEAST_WEIGHT = 1e-8;
/**
 * Under a check digit a symbol is only offered where the likeliest one of its place is at most so many times likelier: what
 * the reader all but excludes is no correction, however well it suits. It may be the document that is wrong. Names have no
 * check digit that could mislead; there the grammar alone weighs, which knows no digits.
 */
const MOST_RATIO = 100;

/**
 * Checks what came from an engine, or out of a bundle.
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT`
 */
export function assertSeenMrz(seen: SeenMrz): void {
  assertArgument(
    Array.isArray(seen?.lines) && seen.lines.length <= MOST_LINES,
    'lines must be a list of at most three lines',
  );
  for (const line of seen.lines) {
    assertArgument(
      Array.isArray(line) && line.length <= LONGEST_LINE && line.every(isPlace),
      'each place must have up to five symbols with their probabilities',
    );
  }
}

function isPlace(place: MrzPlace): boolean {
  const {symbols, weights} = place ?? {};
  return (
    typeof symbols === 'string' &&
    symbols.length >= 1 &&
    symbols.length <= MOST_SYMBOLS &&
    new Set(symbols).size === symbols.length &&
    [...symbols].every((symbol) => MRZ_SYMBOLS.includes(symbol)) &&
    Array.isArray(weights) &&
    weights.length === symbols.length &&
    weights.every((weight) => weight >= 0 && weight <= 1)
  );
}

/**
 * Networks are surer than they should be: probabilities are raised to a power under 1, which calibration found, and made
 * to sum to 1 again, with those that were not named as one.
 */
export function toCandidates(place: MrzPlace, power: number): PlaceCandidates {
  const least = Math.max(...place.weights) / MOST_RATIO;
  const offered = [...place.symbols].map((symbol, i) => ({
    symbol: MRZ_SYMBOLS.indexOf(symbol),
    weight: Math.max(place.weights[i]!, LEAST_WEIGHT),
  }));
  const rest = Math.max(1 - offered.reduce((sum, {weight}) => sum + weight, 0), LEAST_REST);
  const named = offered.reduce((sum, {weight}) => sum + weight ** power, 0);
  const all = named + rest ** power;
  const candidates = offered
    .map(({symbol, weight}) => ({symbol, weight, cost: -Math.log(weight ** power / all)}))
    .sort((a, b) => a.cost - b.cost);
  return {
    candidates,
    checked: candidates.filter(({weight}) => weight >= least),
    lost: -Math.log(named / all),
  };
}
