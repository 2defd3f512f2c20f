/** The kept landmarks that stay where they are on a head whose face moves. */
import {KEPT_LANDMARKS} from '../face-landmarks.js';

/**
 * Flesh of the cheeks, and the wings of the nose: a smile or a word between two frames moves them by a tenth of the face's size,
 * more than all the rest of a real head's misfit (measured with clips of people who talk).
 */
const SOFT: ReadonlySet<number> = new Set([
  ...[50, 280, 205, 425, 187, 411],
  ...[98, 327, 129, 358, 48, 278],
]);

const FIRM = KEPT_LANDMARKS.flatMap((landmark, i) => (SOFT.has(landmark) ? [] : [i]));

/**
 * The firm ones out of a list in the order of `KEPT_LANDMARKS`.
 * @param each - Numbers for each landmark.
 */
export const firmOf = (landmarks: readonly number[], each = 2): readonly number[] =>
  FIRM.flatMap((i) => landmarks.slice(each * i, each * (i + 1)));
