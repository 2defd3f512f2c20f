/** Series of chroma over the frames, and how they go together. */
import type {Chroma} from './chroma.js';

/** One for each frame. */
export type Series = readonly Chroma[];

/** The values without their mean and their even drift over `times`: what changes with the colours, not with the day. */
function withoutDrift(values: readonly number[], times: readonly number[]): readonly number[] {
  const count = values.length;
  const mean = (list: readonly number[]): number => list.reduce((sum, x) => sum + x / count, 0);
  const [value, time] = [mean(values), mean(times)];
  let [along, squares] = [0, 0];
  for (let i = 0; i < count; i++) {
    along += (times[i]! - time) * (values[i]! - value);
    squares += (times[i]! - time) ** 2;
  }
  const slope = squares > 0 ? along / squares : 0;
  return values.map((x, i) => x - value - slope * (times[i]! - time));
}

/** Both ratios of a series without their drift, one after the other. */
export const levelled = (series: Series, times: readonly number[]): readonly number[] => [
  ...withoutDrift(
    series.map(([red]) => red),
    times,
  ),
  ...withoutDrift(
    series.map(([, blue]) => blue),
    times,
  ),
];

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Root mean square. */
export const deviation = (a: readonly number[]): number => Math.sqrt(dot(a, a) / a.length);

/** −1..1; 0 where one of them does not change. */
export function correlation(a: readonly number[], b: readonly number[]): number {
  const lengths = Math.sqrt(dot(a, a) * dot(b, b));
  return lengths > 0 ? dot(a, b) / lengths : 0;
}
