/** The landmarks that judging needs, out of MediaPipe's 478, and how a frame's list of them is laid out. */
import {assertArgument} from '@passbase-verify/protocol';

/** Landmarks of one frame, thinned to the kept set, in pixels: x0, y0, x1, y1, … */
export type Landmarks = readonly number[];

/**
 * Bony places on the midline: forehead, glabella, bridge, tip and base of the nose, chin. Mouth and lids are left
 * out: they move without the head.
 */
export const MIDLINE = [10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 94, 2, 152] as const;

/** Pairs, the picture's left one first: face oval, eye corners, brows, nose wings, cheeks. */
export const PAIRS = [
  [109, 338],
  [103, 332],
  [54, 284],
  [21, 251],
  [162, 389],
  [127, 356],
  [234, 454],
  [132, 361],
  [58, 288],
  [172, 397],
  [150, 379],
  [33, 263],
  [133, 362],
  [70, 300],
  [105, 334],
  [107, 336],
  [98, 327],
  [129, 358],
  [48, 278],
  [198, 420],
  [122, 351],
  [50, 280],
  [205, 425],
  [117, 346],
  [187, 411],
] as const;

/** Indices into MediaPipe's landmarks, in the order in which a thinned list keeps them. */
export const KEPT_LANDMARKS: readonly number[] = [...MIDLINE, ...PAIRS.flat()];

/** MediaPipe's own list: 478 landmarks of x, y, z. */
const FULL_LENGTH = 478 * 3;
/** A thinned list: x, y of each kept landmark; z is the model's guess and proves nothing. */
export const KEPT_LENGTH = KEPT_LANDMARKS.length * 2;

/**
 * The kept landmarks of a full or an already thinned list, normalised: x0, y0, x1, y1, …
 * @throws {PassbaseError} `ERR_PROTOCOL_INVALID_ARGUMENT` for a list of another length.
 */
export function keepLandmarks(landmarks: readonly number[]): readonly number[] {
  if (landmarks.length === KEPT_LENGTH) return landmarks;
  assertArgument(
    landmarks.length === FULL_LENGTH,
    `landmarks must hold ${FULL_LENGTH} numbers, or ${KEPT_LENGTH} when thinned`,
  );
  return KEPT_LANDMARKS.flatMap((index) => [landmarks[index * 3]!, landmarks[index * 3 + 1]!]);
}
