/** The page's outline from the model's maps: two guesses, each laid onto the ridges of the sides; the better one wins. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {diagonal, distance, fitSides, type Grid} from './fit-sides.js';
import {CELL, coarse, type Heads, type Plane} from './heads.js';
import {largestPart} from './largest-part.js';

export interface Outline {
  /** In pixels of the view, in the document's reading order. */
  readonly quad: Quad;
  /** 0..1: how far the sides lie on ridges, and how far the quad covers what the model takes for the page. */
  readonly fit: number;
}

/** Fewer cells are a speck. */
const MIN_CELLS = 12;
/** Windows, from the rough guess to the ridge, as shares of the diagonal. */
const FROM_VOTES = [0.12, 0.06, 0.03];
const FROM_BOX = [0.12, 0.05];
const LAST = [0.05, 0.03];
/** Directions in which the box about the mask is tried. */
const BOX_STEPS = 30;
/** Points along a side at which its ridge is looked up; the corners themselves may be round. */
const SAMPLES = 33;
const [FIRST_SAMPLE, LAST_SAMPLE] = [0.03, 0.97];
/** With less of its sides in the view, a quad's ridges say nothing. */
const MIN_INSIDE = 0.05;

const TURNS = [0, 1, 2, 3] as const;

export function findOutline(heads: Heads): Outline | undefined {
  const {columns, rows, page, sides} = heads;
  const part = largestPart(page, columns, rows);
  if (part.length < MIN_CELLS) return undefined;
  const own = new Float32Array(page.length);
  for (const i of part) own[i] = page[i]!;

  const voted = votedQuad(heads, own);
  // The box's own sides may lie on any ridge until it is known which way the page is turned.
  const [top, right, bottom, left] = sides as [Plane, Plane, Plane, Plane];
  const any = top.map((ridge, i) => Math.max(ridge, right[i]!, bottom[i]!, left[i]!));
  const box = fitSides(boxAbout(part, columns), [any, any, any, any], heads, FROM_BOX);
  const turned = turnedLike(box, sides, heads, voted);
  const guesses = [
    fitSides(voted, sides, heads, FROM_VOTES),
    fitSides(turned, sides, heads, LAST),
  ].map((quad) => ({quad, fit: fitOf(quad, sides, own, heads)}));
  return guesses.reduce((best, one) => (one.fit > best.fit ? one : best));
}

/** Mean of where the page's cells expect the corners. */
function votedQuad({votes, columns, rows}: Heads, own: Plane): Quad {
  const weights = coarse(own, columns, rows).map((sum) => sum * sum);
  const total = weights.reduce((a, b) => a + b, 0);
  const mean = (plane: Plane): number =>
    plane.reduce((sum, value, i) => sum + value * weights[i]!, 0) / total;
  return TURNS.map((k) => ({
    x: mean(votes[2 * k]!),
    y: mean(votes[2 * k + 1]!),
  })) as unknown as Quad;
}

/** The smallest of the turned rectangles about some cells. */
function boxAbout(cells: readonly number[], columns: number): Quad {
  let best: {area: number; quad: Quad} | undefined;
  const outer = outerCells(cells, columns);
  for (let step = 0; step < BOX_STEPS; step++) {
    const angle = (step * Math.PI) / 2 / BOX_STEPS;
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (const i of outer) {
      const x = ((i % columns) + 0.5) * CELL;
      const y = (Math.floor(i / columns) + 0.5) * CELL;
      const [u, v] = [x * c + y * s, y * c - x * s];
      if (u < left) left = u;
      if (u > right) right = u;
      if (v < top) top = v;
      if (v > bottom) bottom = v;
    }
    const half = CELL / 2;
    [left, right, top, bottom] = [left - half, right + half, top - half, bottom + half];
    const area = (right - left) * (bottom - top);
    if (best && best.area <= area) continue;
    const at = (u: number, v: number): Point => ({x: u * c - v * s, y: u * s + v * c});
    best = {area, quad: [at(left, top), at(right, top), at(right, bottom), at(left, bottom)]};
  }
  return best!.quad;
}

/** The first and the last cell of each row: the others never lie outermost. */
function outerCells(cells: readonly number[], columns: number): number[] {
  const ends = new Map<number, [first: number, last: number]>();
  for (const i of cells) {
    const row = Math.floor(i / columns);
    const [first, last] = ends.get(row) ?? [i, i];
    ends.set(row, [Math.min(first, i), Math.max(last, i)]);
  }
  return [...ends.values()].flat();
}

/** The quad that begins at another corner. */
const turned = (quad: Quad, turns: number): Quad =>
  TURNS.map((i) => quad[(i + turns) % 4]!) as unknown as Quad;

/** Begins the box at the corner where the ridges say that reading begins, and the votes say so too. */
function turnedLike(box: Quad, sides: readonly Plane[], grid: Grid, voted: Quad): Quad {
  const size = 4 * diagonal(box);
  const rank = (quad: Quad): number =>
    supportOf(quad, sides, grid).reduce((sum, {ridge}) => sum + ridge, 0) -
    quad.reduce(
      (sum, {x, y}, i) => sum + Math.abs(x - voted[i]!.x) + Math.abs(y - voted[i]!.y),
      0,
    ) /
      size;
  return TURNS.map((turns) => turned(box, turns))
    .map((quad) => ({quad, rank: rank(quad)}))
    .reduce((best, one) => (one.rank > best.rank ? one : best)).quad;
}

/** For each side: the mean ridge along what the view shows of it, and how much that is. */
function supportOf(
  quad: Quad,
  sides: readonly Plane[],
  {columns, rows}: Grid,
): {ridge: number; inside: number}[] {
  return TURNS.map((k) => {
    const [a, b] = [quad[k], quad[(k + 1) % 4]!];
    let [sum, count] = [0, 0];
    for (let n = 0; n < SAMPLES; n++) {
      const t = FIRST_SAMPLE + ((LAST_SAMPLE - FIRST_SAMPLE) * n) / (SAMPLES - 1);
      const column = Math.floor((a.x + (b.x - a.x) * t) / CELL);
      const row = Math.floor((a.y + (b.y - a.y) * t) / CELL);
      if (column < 0 || column >= columns || row < 0 || row >= rows) continue;
      sum += sides[k]![row * columns + column]!;
      count++;
    }
    return {ridge: count ? sum / count : 0, inside: count / SAMPLES};
  });
}

function fitOf(quad: Quad, sides: readonly Plane[], own: Plane, grid: Grid): number {
  const support = supportOf(quad, sides, grid);
  const inside = support.reduce((sum, side) => sum + side.inside, 0);
  const ridge = support.reduce((sum, side) => sum + side.inside * side.ridge, 0);
  const edges = inside / 4 > MIN_INSIDE ? ridge / inside : 0;
  return (edges + agreement(quad, own, grid)) / 2;
}

/** Intersection over union of a quad's cells and the page's, in the view. */
function agreement(quad: Quad, own: Plane, {columns, rows}: Grid): number {
  const [a, b, c, d] = quad;
  const turn = (c.x - a.x) * (d.y - b.y) - (c.y - a.y) * (d.x - b.x) < 0 ? -1 : 1;
  // Positive on the inner side of each side.
  const sides = TURNS.map((k) => {
    const [p, q] = [quad[k], quad[(k + 1) % 4]!];
    const [dx, dy] = [turn * (q.x - p.x), turn * (q.y - p.y)];
    return {x: -dy, y: dx, constant: dy * p.x - dx * p.y};
  });
  let [both, cells, mask] = [0, 0, 0];
  for (let row = 0, i = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, i++) {
      mask += own[i]!;
      const x = (column + 0.5) * CELL;
      const y = (row + 0.5) * CELL;
      let isInside = true;
      for (const side of sides) isInside &&= side.x * x + side.y * y + side.constant > 0;
      if (!isInside) continue;
      cells++;
      both += own[i]!;
    }
  return both / (cells + mask - both || 1);
}

/** Whether a quad can be a page: convex, its corners clockwise as in every picture that isn't mirrored, no side shorter than `least`. */
export const isPage = (quad: Quad, least: number): boolean =>
  TURNS.every((k) => {
    const [a, b, c] = [quad[k], quad[(k + 1) % 4]!, quad[(k + 2) % 4]!];
    const turn = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x);
    return turn > 0 && distance(a, b) >= least;
  });
