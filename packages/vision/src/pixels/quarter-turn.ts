/** Points of a picture that was turned by quarters, in 0..1 of it. */
import type {Point, Quad} from '@passbase-verify/protocol';

/** How often a picture was turned clockwise by 90° before it was looked at. */
export type QuarterTurns = 0 | 1 | 2 | 3;

/** Where a point of the turned picture lies in the picture as it was. */
export function turnBack({x, y}: Point, turns: QuarterTurns): Point {
  switch (turns) {
    case 0:
      return {x, y};
    case 1:
      return {x: y, y: 1 - x};
    case 2:
      return {x: 1 - x, y: 1 - y};
    case 3:
      return {x: 1 - y, y: x};
  }
}

/** Applies `change` to each corner. */
export const mapQuad = ([a, b, c, d]: Quad, change: (point: Point) => Point): Quad => [
  change(a),
  change(b),
  change(c),
  change(d),
];
