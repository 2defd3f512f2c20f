import type {Point, Quad} from '@passbase-verify/protocol';

/** Mean lengths of opposite sides: from left to right, and from top to bottom in reading order. */
export function sidesOf([a, b, c, d]: Quad): {readonly across: number; readonly down: number} {
  const length = (from: Point, to: Point): number => Math.hypot(to.x - from.x, to.y - from.y);
  return {across: (length(a, b) + length(d, c)) / 2, down: (length(a, d) + length(b, c)) / 2};
}
