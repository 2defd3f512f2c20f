/** The check digit of ICAO 9303-3 section 4.9: weights 7, 3, 1, modulo 10. */

const WEIGHTS = [7, 3, 1] as const;

/** Every symbol of the zone, in the order of its value in check digits; the filler, worth 0, comes last. */
export const MRZ_SYMBOLS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<';

/** Index of the filler in `MRZ_SYMBOLS`. */
export const FILLER = 36;

/** What a symbol, by its index in `MRZ_SYMBOLS`, adds to the sum: 0–9 as they are, A–Z as 10–35, the filler 0. */
export const symbolValue = (symbol: number): number => (symbol === FILLER ? 0 : symbol);

/** The weight of the character at `index` of what is covered. */
export const weightAt = (index: number): number => WEIGHTS[index % 3]!;

/** The check digit of `text`, which holds only `A–Z 0–9 <`. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    sum += symbolValue(MRZ_SYMBOLS.indexOf(text[i]!)) * weightAt(i);
  }
  return String(sum % 10);
}
