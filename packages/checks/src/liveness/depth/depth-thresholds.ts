/**
 * Limits of the depth check, each with its reason. Measured through the face model, ten frames a second: 104 turns of simulated heads,
 * 88 pairs of poses of a real one in a clip; 26 turns of prints, screens and real photographs, moved by hand and tilted up to 60°, and
 * 24 of photographs bent round tubes as narrow as 0.65 face widths.
 */
export const DEPTH = {
  /**
   * Least homography residual of the turned frames, as a share of the face's size. Heads, turned by 15° and more as the model sees
   * them, leave 0.127 and more. Pictures leave as much (0.1–0.19), because the model takes every face for a head; this stops only
   * what hardly moves, of which the ratio below would compare noise with noise.
   */
  turnResidual: 0.1,
  /**
   * How many times better the turned frames fit a head than a plane, at least. Simulated heads 3.7–9.4, the real one 4.0–9.0; flat
   * pictures 0.9–2.1; tubes 1.0–3.1, and three of them 3.8–3.9. Nearer to the attacks than the middle of the gap, because real heads differ more
   * than the simulated ones.
   */
  turnRatio: 3.2,
  /**
   * Least nearness of a face in the far pose, 1 over distances in face sizes (5.5 cm), by how much more its nose grows than its ears
   * when it comes closer. Simulated heads 0.033–0.093 (0.1 would be right: the model knows little of perspective), 27 flat pictures
   * −0.05–0.022 and one 0.043. It is the weaker evidence, which is why a turn, where there is one, decides instead.
   */
  nearness: 0.028,
} as const;
