/** Every limit of the signs of a face that was taken from a picture, each with its reason, and what a sign weighs. */
export interface RecaptureSettings {
  /** Natural logarithms of power. */
  readonly gridAbove: number;
  readonly dotsAbove: number;
  /** Shares, 0..1. */
  readonly frameAbove: number;
  readonly focusBelow: number;
  readonly colourBelow: number;
  readonly darkestAbove: number;
  readonly specularAbove: number;
}

/**
 * From what the measures are of, and from drawn sitters with and without what is looked for; not from pictures of attacks, of which
 * there were too few to set a limit with and to measure it on others. What they come to on real pictures, `npm run -s eval -- pad`
 * prints: not much.
 */
export const RECAPTURE: RecaptureSettings = {
  /**
   * Noise alone: the logarithm of one patch's power has a deviation of 1.28, the mean over nine patches that overlap by half about
   * 0.6, and the highest of two thousand frequencies lies some 3.5 of these above the middle: 2.1. Hair and cloth add to that. Drawn
   * sitters with noise: up to 1.3, with a grid of 3 % over them 6.8 and more.
   */
  gridAbove: 3.5,
  /** Two such peaks at once, at right angles, are rarer than one. */
  dotsAbove: 2.5,
  /** A door or a shelf on one side is common, on both sides at one slant over most of the picture it is not. */
  frameAbove: 0.6,
  /**
   * A face has softer edges than what is around it: drawn sitters come to 0.32 to 0.5. Pictures of them that are blurred by 2.5
   * pixels, on a card with a sharp rim: 0.09.
   */
  focusBelow: 0.2,
  /** As for a page (`QUALITY`): under it, a picture is gray. */
  colourBelow: 0.03,
  /** Hair, nostrils and what lies in shadow are darker; paper and screens reflect the room from everywhere. A drawn sitter has 0.25. */
  darkestAbove: 0.3,
  /** Sweat and glasses mirror a few hundredths of a face; an eighth is a window in a pane. */
  specularAbove: 0.12,
};
