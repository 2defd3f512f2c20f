/** The mean of several readings of one line. */
import type {MrzPlace} from '@passbase-verify/protocol';

const MAX_SYMBOLS = 5;

/** @param readings - Of one line, all with the same number of places. */
export function averagePlaces(readings: readonly (readonly MrzPlace[])[]): readonly MrzPlace[] {
  const [first = [], ...others] = readings;
  if (others.length === 0) return first;
  return first.map((_, i) => averagePlace(readings.map((reading) => reading[i]!)));
}

function averagePlace(places: readonly MrzPlace[]): MrzPlace {
  const sums = new Map<string, number>();
  for (const {symbols, weights} of places)
    for (const [i, weight] of weights.entries())
      sums.set(symbols[i]!, (sums.get(symbols[i]!) ?? 0) + weight / places.length);
  const best = [...sums].sort(([, a], [, b]) => b - a).slice(0, MAX_SYMBOLS);
  return {
    symbols: best.map(([symbol]) => symbol).join(''),
    weights: best.map(([, weight]) => weight),
  };
}
