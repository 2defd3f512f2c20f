/** Lays the sides of a quad onto the ridges that the model drew along the page's sides. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {CELL, type Plane} from './heads.js';

export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

interface Line {
  readonly x: number;
  readonly y: number;
  /** Unit vector along it. */
  readonly dx: number;
  readonly dy: number;
}

/** Ridges are about three cells wide where the model is sure: less than a sixth of that sum along a side is no ridge. */
const MIN_RIDGE = 0.175;
const MIN_WEIGHT = 3;
/** A side that runs over a whole view shows no more ridge than this. */
const MAX_SIDE = 400;
/** The window is never narrower than the ridge itself. */
const MIN_WINDOW = 1.6 * CELL;
/** A ridge along a smaller part of the side says where the side lies, not how it is turned. */
const MIN_COVER = 0.3;
/** Cosine of the largest turn that is believed. */
const MAX_TURN = 0.85;
/** Lines nearer to parallel have no crossing that means anything. */
const MIN_CROSSING = 0.05;
/** Corners don't jump further than this share of the diagonal. */
const MAX_JUMP = 0.4;

const corner = (quad: Quad, i: number): Point => quad[(i + 4) % 4]!;
export const distance = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
export const diagonal = (quad: Quad): number => distance(quad[0], quad[2]);

/**
 * @param ridges - One plane for each side.
 * @param windows - For each round, how far from its side a ridge may lie, as a share of the diagonal.
 * @returns The quad with every side moved onto its ridge; sides without one stay.
 */
export function fitSides(
  quad: Quad,
  ridges: readonly Plane[],
  grid: Grid,
  windows: readonly number[],
): Quad {
  let fitted = quad;
  for (const share of windows) {
    const size = diagonal(fitted);
    const window = Math.max(MIN_WINDOW, share * size);
    const before = fitted;
    const lines = [0, 1, 2, 3].map((i) => {
      const side: [Point, Point] = [corner(before, i), corner(before, i + 1)];
      return fitLine(side, ridges[i]!, grid, window) ?? through(...side);
    });
    const moved = [0, 1, 2, 3].map((i) => {
      const was = corner(before, i);
      const is = crossing(lines[(i + 3) % 4]!, lines[i]!);
      return is && distance(is, was) < MAX_JUMP * size ? is : was;
    });
    fitted = moved as unknown as Quad;
  }
  return fitted;
}

function through(a: Point, b: Point): Line {
  const length = distance(a, b) || 1;
  return {x: a.x, y: a.y, dx: (b.x - a.x) / length, dy: (b.y - a.y) / length};
}

/** Weighted total least squares through the ridge within the window about a side. */
function fitLine(
  [a, b]: readonly [Point, Point],
  ridge: Plane,
  {columns, rows}: Grid,
  window: number,
): Line | undefined {
  const length = distance(a, b);
  if (length < 1) return undefined;
  const side = through(a, b);
  // Only the cells of the box around the window are looked at.
  const span = (from: number, to: number, cells: number): [number, number] => [
    Math.max(0, Math.floor((Math.min(from, to) - window) / CELL)),
    Math.min(cells, Math.ceil((Math.max(from, to) + window) / CELL)),
  ];
  const [left, right] = span(a.x, b.x, columns);
  const [top, bottom] = span(a.y, b.y, rows);
  let [w, wx, wy, wxx, wyy, wxy] = [0, 0, 0, 0, 0, 0];
  for (let row = top; row < bottom; row++)
    for (let column = left, i = row * columns + left; column < right; column++, i++) {
      // From the side's first corner, so that the sums stay small.
      const x = (column + 0.5) * CELL - a.x;
      const y = (row + 0.5) * CELL - a.y;
      const across = (y * side.dx - x * side.dy) / window;
      if (across <= -1 || across >= 1) continue;
      const along = x * side.dx + y * side.dy;
      if (along <= -0.02 * length || along >= 1.02 * length) continue;
      const weight = ridge[i]! * (1 - across * across);
      w += weight;
      wx += weight * x;
      wy += weight * y;
      wxx += weight * x * x;
      wyy += weight * y * y;
      wxy += weight * x * y;
    }
  if (w < (MIN_RIDGE * Math.min(length, MAX_SIDE)) / CELL || w < MIN_WEIGHT) return undefined;
  const [x, y] = [wx / w, wy / w];
  const [xx, yy, xy] = [wxx / w - x * x, wyy / w - y * y, wxy / w - x * y];
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  // The spread of a bar of length L along its axis is L²/12.
  const cover = Math.sqrt(12 * (xx * dx * dx + yy * dy * dy + 2 * xy * dx * dy)) / length;
  const turn = Math.abs(dx * side.dx + dy * side.dy);
  const line = {x: a.x + x, y: a.y + y};
  if (turn < MAX_TURN || cover < MIN_COVER) return {...line, dx: side.dx, dy: side.dy};
  return {...line, dx, dy};
}

function crossing(a: Line, b: Line): Point | undefined {
  const det = b.dx * a.dy - a.dx * b.dy;
  if (Math.abs(det) < MIN_CROSSING) return undefined;
  const t = (b.dx * (b.y - a.y) - b.dy * (b.x - a.x)) / det;
  return {x: a.x + t * a.dx, y: a.y + t * a.dy};
}
