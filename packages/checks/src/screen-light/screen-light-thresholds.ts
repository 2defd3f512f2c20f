/** Every number of the screen light, each with its reason. */
export const SCREEN_LIGHT = {
  /**
   * Relative luminance (WCAG 2) of every colour. All have the same, so that only the hue changes: a flash is a change of a tenth
   * of the whole (WCAG 2.3.1, general flash threshold). 0.6 is the most at which blue still has some colour.
   */
  luminance: 0.6,
  /**
   * How long a colour stays, milliseconds. Under three changes a second even if each were a flash (WCAG 2.3.1); at 5 frames
   * a second, the slowest that is worked with, at least two frames see it.
   */
  shortestMs: 450,
  longestMs: 750,
  durationStepMs: 50,
  /** Every colour is shown at least once, two of them again: about 5 s. */
  colours: 8,

  /** Fewer frames than two for each colour say nothing. */
  leastFrames: 16,
  /**
   * Milliseconds from the page's drawing to the frame's time: a display shows it after 8–50, a camera exposes 15–60 and hands over
   * 30–200 later, and a frame stands for all the time since the one before, 100–200.
   */
  latestMs: 500,
  /** How far is looked: what comes later has gone through somebody else's screen and camera. */
  searchedMs: 2000,
  searchStepMs: 25,
  /**
   * Standard deviation of the chroma (natural logarithm of a ratio of means) that the light adds to the face, below which nothing is
   * said: means over a region of hundreds of pixels in 8 bits waver by 0.001–0.002 with the head's own small movements.
   */
  leastResponse: 0.004,
  /** Standard deviation of the face's chroma that no small movement makes: four times the least response. */
  clearChange: 0.016,
  /**
   * Correlation: eight colours in two ratios are some ten free numbers; of that many, chance reaches 0.7 in one of a hundred (Fisher),
   * over the few independent delays that are looked at.
   */
  correlation: 0.7,
  /**
   * How much the answer differs from place to place, as a share of its mean: none for paper, which is lit evenly; a nose that faces the
   * screen and cheeks that look aside differ by the cosine, a tenth and more.
   */
  spread: 0.1,
} as const;
