/**
 * Focus of print whatever its contrast: Crété, Dolmière, Ladret and Nicolas, The blur effect: perception and estimation
 * with a new no-reference perceptual blur metric (2007). A picture is blurred once more: what was sharp loses
 * much of the difference between neighbours, what was blurred loses little.
 */
import type {Gray} from './gray.js';

/** Pixels to each side over which is blurred: nine in all, as in the paper. */
const RADIUS = 4;
/** Mean difference of neighbours below which nothing is printed, in 8-bit luma: sensor noise has less. */
const NOTHING = 1;

/** One less the blur along rows (`step` 1) or columns (`step` the width): 0 blurred, 1 sharp. */
function along(gray: Gray, lines: number, length: number, lineStep: number, step: number): number {
  const {data} = gray;
  let before = 0;
  let lost = 0;
  for (let line = 0; line < lines; line++) {
    const start = line * lineStep;
    const at = (i: number): number => data[start + i * step]!;
    for (let i = RADIUS + 1; i < length - RADIUS; i++) {
      const difference = Math.abs(at(i) - at(i - 1));
      // The means of neighbouring windows differ by what enters and what leaves.
      const change = at(i + RADIUS) - at(i - RADIUS - 1);
      before += difference;
      lost += Math.max(0, difference - Math.abs(change) / (2 * RADIUS + 1));
    }
  }
  const count = lines * (length - 2 * RADIUS - 1);
  return count > 0 && before / count >= NOTHING ? lost / before : 0;
}

/** 0 (blurred, or nothing to see) to 1 (sharp): that of the direction that is blurred more, so that a shake shows. */
export function sharpnessOf(gray: Gray): number {
  const {width, height} = gray;
  if (Math.min(width, height) < 2 * RADIUS + 3) return 0;
  return Math.min(along(gray, height, width, width, 1), along(gray, width, height, 1, width));
}
