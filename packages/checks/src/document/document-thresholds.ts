/** Every number of the document judgement, each with its reason. */
export const DOCUMENT = {
  /** The band of text over the guide's width. It is 0.89 of a page's; at half of that a character has 10 pixels. */
  bandWidth: {least: 0.55, most: 1.02},
  /** The page's longer side over the guide's: at less, a character of the zone has under ten pixels. */
  pageSide: {least: 0.62, most: 1.12},
  /**
   * Pixels a character of the zone has at least in a frame that is believed: with fewer, shapes that check digits can't tell
   * apart (6 and G weigh alike) run into each other, and a page so small is on its way into the guide.
   */
  leastPitch: 7,
  /** Degrees that a side may lean from upright or level: lines are read at any angle, but people do not look so. */
  lean: 25,
  /** Ratio of opposite sides: at 1.35 the far characters are a quarter smaller than the near ones. */
  perspective: 1.35,
  /** How far a corner may stand from the frame's edge, as a share: nearer ones may be the cut itself. */
  edge: 0.004,
  /** How much of the page above the band may be missing, as a share of the frame's height. */
  cutOff: 0.03,
  /** The band's centre below the guide's top, in guide heights: the zone is at the foot of a page. */
  bandPlace: {from: 0.45, to: 1.1},

  /** Mean luma below which the print drowns in sensor noise. */
  darkBelow: 0.15,
  /** Share of blown out pixels. A white table does it too, so that it only guides and never refuses. */
  glareAbove: 0.2,
  /** Mean absolute difference of luma between frames: a hand-held page that is held still stays below. */
  movingAbove: 0.05,
  /** Variance of the Laplacian below which OCR-B of 20 pixels a character is not readable. */
  blurredBelow: 20,
  /** In place, steady and sharp for so long before the User hears that it is being read. */
  steadyMs: 150,

  /** The shutter waits for a frame that is so near to the best one of so long, but no longer than this after the reading. */
  bestOfMs: 1000,
  nearBest: 0.9,
  shutterWithinMs: 600,

  /** The locator can be wrong and the reader is the judge: it is asked now and then although nothing was found. */
  readAnywayMs: 1500,

  /** How long another kind of document is talked about. */
  wrongTypeMs: 2500,
  /** After this the User may press the shutter. */
  manualShutterMs: 15_000,
} as const;
