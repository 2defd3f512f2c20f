/**
 * A reader of machine readable zones without pictures: what a good classifier would say of each place, given how noisy
 * the print is. Where two shapes differ by a distance d in units of the noise, the log likelihood ratio of a matched
 * filter is normal with mean −d²/2 and variance d²; so its probabilities are right on the average, and
 * `overconfidence` then spoils them the way networks do. What it expects where it sees nothing is what the real one does.
 */
import type {MrzPlace, SeenMrz} from '@passbase-verify/protocol';
import {MRZ_SYMBOLS} from '../mrz/check-digit.js';
import {BLIND} from '../mrz/decode/blind-reader.js';
import {createGaussian} from './random.js';

export interface ReaderNoise {
  /** Squared distance of unlike shapes in units of the noise: 200 is clean print, 40 is hardly readable. */
  readonly signal: number;
  /** Share of the line under glare, where next to nothing is seen. */
  readonly glare: number;
  /** Factor on the log likelihoods: 1 is honest. */
  readonly overconfidence: number;
}

/** Shapes that are nearly the same, nearest first; their squared distance over that of unlike ones. */
const ALIKE: readonly (readonly [string, number])[] = [
  ['O0', 0.06],
  ['OQ', 0.12],
  ['OD', 0.15],
  ['0D', 0.15],
  ['0Q', 0.15],
  ['1I', 0.1],
  ['1L', 0.25],
  ['I1', 0.1],
  ['IL', 0.25],
  ['IT', 0.25],
  ['17', 0.25],
  ['2Z', 0.1],
  ['5S', 0.1],
  ['8B', 0.1],
  ['6G', 0.12],
  ['69', 0.4],
  ['68', 0.3],
  ['83', 0.25],
  ['98', 0.3],
  ['4A', 0.3],
  ['7T', 0.2],
  ['MN', 0.2],
  ['MW', 0.35],
  ['HM', 0.25],
  ['HN', 0.2],
  ['UV', 0.15],
  ['VY', 0.2],
  ['UO', 0.25],
  ['U0', 0.25],
  ['KX', 0.25],
  ['CG', 0.2],
  ['EF', 0.2],
  ['FP', 0.25],
  ['PR', 0.25],
  ['K<', 0.2],
  ['C<', 0.3],
  ['L<', 0.35],
  ['XY', 0.3],
  ['B3', 0.3],
  ['DB', 0.3],
];
/** Under glare only so much of the signal is left. */
const GLARE_SIGNAL = 0.04;
const MOST_SYMBOLS = 5;

const COUNT = MRZ_SYMBOLS.length;

const DISTANCES: readonly number[] = (() => {
  const table = new Array<number>(COUNT * COUNT).fill(1);
  for (let i = 0; i < COUNT; i++) table[i * COUNT + i] = 0;
  for (const [[one, other], distance] of ALIKE) {
    const [i, j] = [MRZ_SYMBOLS.indexOf(one!), MRZ_SYMBOLS.indexOf(other!)];
    table[i * COUNT + j] = distance;
    table[j * COUNT + i] = distance;
  }
  return table;
})();

const seePlace = (
  truth: string,
  signal: number,
  overconfidence: number,
  gaussian: () => number,
): MrzPlace => {
  const row = MRZ_SYMBOLS.indexOf(truth) * COUNT;
  const logs = Array.from({length: COUNT}, (_, k) => {
    const squared = DISTANCES[row + k]! * signal;
    return BLIND[k]! + overconfidence * (Math.sqrt(squared) * gaussian() - squared / 2);
  });
  const most = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - most));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const ranked = weights
    .map((weight, k) => ({symbol: MRZ_SYMBOLS[k]!, weight: weight / sum}))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_SYMBOLS)
    .filter(({weight}, k) => k === 0 || weight > 1e-8);
  return {
    symbols: ranked.map(({symbol}) => symbol).join(''),
    weights: ranked.map(({weight}) => weight),
  };
};

/** What a reader says of these lines. */
export function simulateReader(
  lines: readonly string[],
  {signal, glare, overconfidence}: ReaderNoise,
  random: () => number,
): SeenMrz {
  const gaussian = createGaussian(random);
  return {
    lines: lines.map((line) => {
      const width = Math.round(glare * line.length);
      const from = Math.floor(random() * (line.length - width + 1));
      return [...line].map((truth, i) => {
        const isGlaring = i >= from && i < from + width;
        return seePlace(
          truth,
          isGlaring ? signal * GLARE_SIGNAL : signal,
          overconfidence,
          gaussian,
        );
      });
    }),
  };
}
