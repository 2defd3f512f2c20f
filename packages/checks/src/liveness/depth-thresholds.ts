/** Limits of the depth check, each with its reason. */
export const DEPTH = {
  /**
   * Least homography residual between the start pose and the turned one, as a share of the face's size. Measured with
   * the face model: clips of real heads 0.10–0.15 at 12–16° and 0.15–0.19 at 16–20°; photographs turned by hand up to
   * 30°, seen as 2–6°: 0.02–0.046; turned by 45°: 0.035–0.10, still seen as 10° at most, so that they fail the step.
   * The simulated sitter gives 0.10–0.15 at 13–17°.
   */
  turnResidual: 0.08,
  /**
   * Change of distance, where no turn was asked for: the residual between far and close, and the growth of eye width
   * over cheek width (natural logarithm). Measured as medians over a few frames, faces in landscape and portrait:
   * simulated heads 0.017–0.028 and −0.005–0.057, pictures brought closer 0.005–0.019 and −0.013–0.020. Neither tells
   * them apart alone; `(2·residual / 0.014 + growth / 0.015) / 3` is under 1 for 33 of 35 pictures and over 1 for 15
   * of 16 heads. It is the weaker evidence, which is why a turn, where there is one, decides instead.
   */
  distanceResidual: 0.014,
  perspective: 0.015,
} as const;
