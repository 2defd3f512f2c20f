/** Limits of the depth check, each with its reason. */
export const DEPTH = {
  /**
   * Least homography residual between the start pose and the turned one, as a share of the face's size. Measured with
   * the face model: clips of real heads 0.10–0.15 at 12–16° and 0.15–0.19 at 16–20°; photographs turned by hand up to
   * 30°, seen as 2–6°: 0.02–0.046; turned by 45°: 0.035–0.10, still seen as 10° at most, so that they fail the step.
   */
  turnResidual: 0.08,
  /**
   * Least growth of eye width over cheek width from far to close (natural logarithm), where no turn was asked for.
   * Geometry gives 0.06 from 3.6 to 2.2 face widths of distance; photographs brought closer gave −0.013 to 0.012.
   */
  perspective: 0.015,
} as const;
