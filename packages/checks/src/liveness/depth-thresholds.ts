/** Limits of the depth check, each with its reason. */
export const DEPTH = {
  /**
   * Least homography residual between the start pose and the turned one, as a share of the face's size. Measured with
   * the face model at 15° and more: clips of real heads and the simulated sitter 0.118 and more. It grows with the yaw
   * that the model sees in a picture as well (0.085–0.17 at 15–22°), because the model takes every face for a head;
   * it stops only what hardly moves.
   */
  turnResidual: 0.1,
  /**
   * Least squeeze of the face from the start pose to the turned one, over the cosine of the yaw that the model sees; at
   * 15°, and how much less it may be for each degree more, down to the least. Measured with 214 photographs, bent
   * photographs and pictures of the sitter, tilted up to 60° sideways and 40° up and down: at most 0.914 at 15–18°,
   * 0.891 at 18–22°, 0.879 above. Heads: 0.938 and more at 15–18°, 0.957 and more above; 0.92 for a head that is
   * turned 20 cm before the lens, of whose yaw the model sees too little.
   */
  narrowing: {at15: 0.925, perDegree: 0.005, least: 0.885},
  /**
   * No picture left a residual above 0.17. What leaves more may be narrower, by so much for each unit above: simulated
   * heads turned by 34–50° in half a second and seen at 5 frames a second leave 0.23–0.41 and are as narrow as
   * 0.80–0.99, because the far cheek goes out of sight and is guessed.
   */
  deepTurn: {residual: 0.17, narrower: 1.2},
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
