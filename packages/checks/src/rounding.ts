/**
 * Numbers that are recorded, and judged again elsewhere. Engines differ in the last digit of a sine or a logarithm; whoever judges
 * again must come to the same number.
 */

/** Rounding twice is rounding once. Adding 0 turns −0, which JSON does not know, into 0. */
export const roundTo = (value: number, perUnit: number): number =>
  Math.round(value * perUnit) / perUnit + 0;

/** What was computed out of a track: to a millionth. */
export const roundScore = (value: number): number => roundTo(value, 1_000_000);

/** What was computed out of a network's answers, and factors: to a ten-thousandth, since they differ in the sixth digit. */
export const roundFactor = (value: number): number => roundTo(value, 10_000);
