/** Colour without brightness. */

/** Red, green and blue, in any one unit. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Natural logarithms of red and of blue over green. */
export type Chroma = readonly [red: number, blue: number];

/** Black has no colour: this much of the brightest is added to each. */
const FLOOR = 1e-3;

/**
 * The chroma of a colour. A light that is tinted, and a camera that corrects its white balance, add the same to the chroma of
 * everything they shine on or see: so the difference between two places of one frame keeps only what differs between them.
 */
export function chromaOf([red, green, blue]: Colour): Chroma {
  const dark = FLOOR * Math.max(red, green, blue, Number.EPSILON);
  const log = (value: number): number => Math.log(Math.max(0, value) + dark);
  return [log(red) - log(green), log(blue) - log(green)];
}
