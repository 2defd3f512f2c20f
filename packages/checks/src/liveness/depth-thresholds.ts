/** Limits of the depth check, each with its reason. */
export const DEPTH = {
  /**
   * Least homography residual between the start pose and the turned one, as a share of the face's size. A head of
   * average shape gives 0.09 at a turn of 15°; a plane gives what the landmarks' noise leaves, 0.015–0.03.
   */
  turnResidual: 0.05,
  /**
   * Least growth of eye width over cheek width from far to close (natural logarithm), where no turn was asked for.
   * Geometry gives 0.06 from 3.6 to 2.2 face widths of distance; a plane gives 0.
   */
  perspective: 0.015,
} as const;
