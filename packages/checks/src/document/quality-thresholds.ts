/**
 * Every number of the judgement on a page's measures, each with its reason. Ranges are those of 42 real pictures of
 * passport pages at the measured size, as they are, blurred, gray, and with the grid of a screen drawn over them.
 */
export const QUALITY = {
  /**
   * Sharpness. Print as it is: 0.56 to 0.92; blurred by 1.5 pixels, still readable: 0.39 to 0.7; by 3 pixels, unreadable:
   * under 0.38. Portraits have softer edges: 0.39 to 0.87, 0.28 to 0.57, under 0.32.
   */
  blurredBelow: {print: 0.4, portrait: 0.26},
  /** A spot of glare on the zone hides characters at once; the text of the page has room around it. */
  glareAbove: {mrz: 0.04, portrait: 0.05, text: 0.15},
  /** A finger's tip on a passport page is 2 % of it. */
  coveredAbove: 0.008,
  /** Colour of real pages: 0.07 and more; of the same pages in gray: 0. Light that changes across the page adds a little. */
  colourBelow: 0.03,
  /** Peaks of print: up to 3.6; with a drawn grid of a screen: 4.5 and more in 40 of 42. Not measured on real screens. */
  gridAbove: 4.2,
} as const;
