/** Small statistics of number lists. */

/** The value that `share` (0..1) of the values do not exceed; 0 of none. */
export function percentile(values: ArrayLike<number>, share: number): number {
  if (values.length === 0) return 0;
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}

/** Percentile of 8-bit values by their histogram. */
export function bytePercentile(values: Uint8Array, share: number): number {
  const counts = new Uint32Array(256);
  for (const value of values) counts[value]!++;
  let left = share * values.length;
  for (let value = 0; value < 256; value++) if ((left -= counts[value]!) < 0) return value;
  return 255;
}

export const median = (values: ArrayLike<number>): number => percentile(values, 0.5);
