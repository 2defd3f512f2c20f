/**
 * Fingers that lie over a page: patches of the colour of skin that come in over its edge. What is printed in such
 * colours ends where the page does, and a finger does not.
 */
import {innerBlocks, type Blocks} from './rgba.js';
import {median} from './statistics.js';

/** Skin in the CbCr plane (Chai and Ngan, 1999: Cb 77 to 127, Cr 133 to 173), less 128. */
const SKIN = {cb: [-51, -1], cr: [5, 45]} as const;
/** A page may be pink itself: skin differs from its own colour by so much, in 8-bit units. */
const UNLIKE_PAGE = 12;
/** Skin in the dark is not told from other dark things. */
const DARK = 40;
/** A finger reaches in by this share of the page's height at least; an outline that is a little off does not count. */
const DEPTH = 0.07;
/** Where so much of the surroundings has the colour of skin, it is a table of wood. */
const WOOD = 0.4;

interface Patch {
  /** Blocks on the page, and outside of it. */
  readonly inside: number;
  readonly outside: number;
  /** How far it reaches into the page, in blocks. */
  readonly depth: number;
}

/** @param view - The page with `margin` blocks of its surroundings on each side. */
export function coveredShare(view: Blocks, margin: number): number {
  const {columns, rows, luma, cb, cr} = view;
  const page = innerBlocks(view, margin);
  const [pageCb, pageCr] = [median(page.cb), median(page.cr)];
  const isSkin = (i: number): boolean =>
    luma[i]! > DARK &&
    cb[i]! > SKIN.cb[0] &&
    cb[i]! < SKIN.cb[1] &&
    cr[i]! > SKIN.cr[0] &&
    cr[i]! < SKIN.cr[1] &&
    Math.hypot(cb[i]! - pageCb, cr[i]! - pageCr) > UNLIKE_PAGE;
  const seen = new Uint8Array(columns * rows);
  const patches: Patch[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (!seen[start] && isSkin(start)) patches.push(grow(start, view, margin, seen, isSkin));
  }
  const around = columns * rows - page.columns * page.rows;
  const outside = patches.reduce((sum, patch) => sum + patch.outside, 0);
  if (outside > WOOD * around) return 0;
  const covered = patches
    .filter((patch) => patch.outside > 0 && patch.depth >= DEPTH * page.rows)
    .reduce((sum, patch) => sum + patch.inside, 0);
  return covered / (page.columns * page.rows);
}

/** The patch around a block. */
function grow(
  start: number,
  {columns, rows}: Blocks,
  margin: number,
  seen: Uint8Array,
  belongs: (index: number) => boolean,
): Patch {
  const waiting = [start];
  seen[start] = 1;
  let [inside, outside, depth] = [0, 0, 0];
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const [x, y] = [i % columns, Math.floor(i / columns)];
    const into = Math.min(x, y, columns - 1 - x, rows - 1 - y) + 1 - margin;
    if (into > 0) inside++;
    else outside++;
    depth = Math.max(depth, into);
    for (const [nx, ny] of [
      [x - 1, y],
      [x + 1, y],
      [x, y - 1],
      [x, y + 1],
    ] as const) {
      const next = ny * columns + nx;
      if (nx < 0 || ny < 0 || nx >= columns || ny >= rows || seen[next] || !belongs(next)) continue;
      seen[next] = 1;
      waiting.push(next);
    }
  }
  return {inside, outside, depth};
}
