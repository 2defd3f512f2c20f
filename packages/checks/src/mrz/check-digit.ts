/** The check digit of ICAO 9303-3 section 4.9: weights 7, 3, 1, modulo 10. */

const WEIGHTS = [7, 3, 1] as const;

/** 0–9 as they are, A–Z as 10–35, the filler as 0. */
const valueOf = (character: string): number =>
  character === '<' ? 0 : Number.parseInt(character, 36);

/** The check digit of `text`, which holds only `A–Z 0–9 <`. */
export function checkDigit(text: string): string {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += valueOf(text[i]!) * WEIGHTS[i % 3]!;
  return String(sum % 10);
}
