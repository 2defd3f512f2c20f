/** Light that washes print out. */
import type {Rect} from '@passbase-verify/protocol';
import type {Blocks} from './rgba.js';
import {median} from './statistics.js';

/** Mean luma of a block that is blown out: sensors clip at 255, JPEG takes a little of it away. */
const BLOWN_OUT = 249;
/** Where the page itself is this light, it was scanned, or the whole picture is: then white is no glare. */
const WHITE_PAGE = 235;

/** Share of the blocks of `rect` (0..1 of the page) that are blown out. */
export function glareIn({columns, rows, luma}: Blocks, rect: Rect): number {
  if (median(luma) >= WHITE_PAGE) return 0;
  const [left, top] = [Math.floor(rect.x * columns), Math.floor(rect.y * rows)];
  const right = Math.min(columns, Math.max(left + 1, Math.round((rect.x + rect.width) * columns)));
  const bottom = Math.min(rows, Math.max(top + 1, Math.round((rect.y + rect.height) * rows)));
  let blown = 0;
  for (let row = top; row < bottom; row++)
    for (let column = left; column < right; column++)
      if (luma[row * columns + column]! >= BLOWN_OUT) blown++;
  return blown / ((right - left) * (bottom - top));
}
