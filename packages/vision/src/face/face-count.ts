/** How many faces a detector's boxes stand for. */

/**
 * A face this much narrower than the largest is a poster or a passer-by far behind: three times the distance of the User,
 * who could not be meant.
 */
const MIN_WIDTH_SHARE = 0.3;

/**
 * @param widths - Widths of the boxes that were found, in any unit.
 * @returns 0, 1, or 2 for "more than one".
 */
export function countFaces(widths: readonly number[]): 0 | 1 | 2 {
  const largest = Math.max(0, ...widths);
  const near = widths.filter((width) => width >= largest * MIN_WIDTH_SHARE).length;
  return near >= 2 ? 2 : near === 1 ? 1 : 0;
}
