/** Finds a PDF417 symbol in a block exactly: by its start and stop patterns, its edges and its number of columns. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {clamp, type Gray} from '../pixels/gray.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import {
  START_MODULES,
  START_PATTERN,
  STOP_MODULES,
  STOP_PATTERN,
  fitPattern,
  type EndPattern,
} from './end-patterns.js';

/** A symbol as it was located. */
export interface FoundSymbol {
  /** From the outer edge of the start pattern to that of the stop pattern, in reading order; pixels of the picture. */
  readonly outline: Quad;
  /** How many columns of data code words it may have, 1..30, the most likely first. */
  readonly columns: readonly number[];
  /** 0..1: likeness of its ends to what they should be. */
  readonly likeness: number;
}

/** Modules of a whole row: start, two row indicators, the columns, stop. */
export const modulesOf = (columns: number): number =>
  START_MODULES + 17 * (columns + 2) + STOP_MODULES;

/** What is looked at around an outline, in shares of its sides. */
interface Room {
  readonly across: number;
  readonly down: number;
  /** Lines of pixels that the view has at most. */
  readonly height: number;
}
/** A block is found without the wide bars of its ends, and a little turned. */
const AROUND_BLOCK: Room = {across: 0.28, down: 0.2, height: 120};
/** A symbol that was found may still be cut at its top or bottom. */
const AROUND_SYMBOL: Room = {across: 0.06, down: 0.3, height: 260};
/** Wider views cost time and show nothing more. */
const MAX_WIDTH = 1400;
/** Strips in which the ends are looked for; a symbol with a shaded or covered part still shows its ends in some. */
const STRIPS = 7;
/** Luma between the wide bar and what is outside of the symbol. */
const MIN_CONTRAST = 24;
/** Step between tried module widths: a pattern of 19 modules is then never off by more than half a module. */
const MODULE_STEP = 1.05;
const MIN_LIKENESS = 0.55;
/** Of a single line of pixels: other print beside the symbol is bar-like, too. */
const MIN_ROW_LIKENESS = 0.35;

interface Ends {
  readonly module: number;
  readonly score: number;
  readonly starts: readonly Found[];
  readonly stops: readonly Found[];
}

interface Found {
  readonly x: number;
  readonly y: number;
  readonly likeness: number;
}

/** The symbol in the block, or undefined where its ends are not seen. The block may be turned by half a turn. */
export function findSymbol(picture: Gray, block: Quad): FoundSymbol | undefined {
  const around = viewAround(picture, block, AROUND_BLOCK);
  const [upright, turned] = [around, turnOver(around)].map(findUpright);
  const first = !turned || (upright && upright.likeness >= turned.likeness) ? upright : turned;
  // Seen square on, its ends and edges show more exactly.
  return first && (findUpright(viewAround(picture, first.outline, AROUND_SYMBOL)) ?? first);
}

/** A part of the picture, seen square on. */
interface View {
  /** In the picture. */
  readonly quad: Quad;
  readonly view: Gray;
}

function turnOver({quad: [a, b, c, d], view: {width, height, data}}: View): View {
  return {quad: [c, d, a, b], view: {width, height, data: data.slice().reverse()}};
}

function findUpright({quad, view}: View): FoundSymbol | undefined {
  const ends = findEnds(view);
  const start = ends && fitLine(ends.starts);
  const stop = ends && fitLine(ends.stops);
  const startRows = start && findRows(view, START_PATTERN, start, ends.module);
  const stopRows = stop && findRows(view, STOP_PATTERN, stop, ends.module);
  if (!startRows || !stopRows) return undefined;
  const corners: Quad = [
    {x: start(startRows.top), y: startRows.top},
    {x: stop(stopRows.top), y: stopRows.top},
    {x: stop(stopRows.bottom), y: stopRows.bottom},
    {x: start(startRows.bottom), y: startRows.bottom},
  ];
  const wide = (distance(corners[0], corners[1]) + distance(corners[3], corners[2])) / 2;
  const toPicture = squareToQuad(quad);
  return {
    outline: mapQuad(corners, ({x, y}) => toPicture(x / view.width, y / view.height)),
    columns: countColumns(view, corners, wide / ends.module),
    likeness: ends.score,
  };
}

/** The block and what is around it, seen square on, two pixels for one. */
function viewAround(picture: Gray, block: Quad, {across, down, height: most}: Room): View {
  const map = squareToQuad(block);
  const quad: Quad = [
    map(-across, -down),
    map(1 + across, -down),
    map(1 + across, 1 + down),
    map(-across, 1 + down),
  ];
  const width = Math.round(clamp(distance(quad[0], quad[1]) * 2, 64, MAX_WIDTH));
  const height = Math.round(clamp(distance(quad[0], quad[3]) * 2, 32, most));
  return {quad, view: warpQuad(picture, quad, width, height)};
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Looks for both ends in every strip, at every module width; the width at which they are most alike wins. */
function findEnds(view: Gray): Ends | undefined {
  const strips = Array.from({length: STRIPS}, (_, i) =>
    toStrip(view, (i + 0.5) / (STRIPS + 1), (i + 1.5) / (STRIPS + 1)),
  );
  let best: Ends | undefined;
  const most = view.width / modulesOf(1);
  for (let module = view.width / modulesOf(30) / 1.7; module < most; module *= MODULE_STEP) {
    const starts: Found[] = [];
    const stops: Found[] = [];
    for (const strip of strips) {
      starts.push({...bestEdge(strip, START_PATTERN, module, 0, view.width * 0.5), y: strip.y});
      stops.push({
        ...bestEdge(strip, STOP_PATTERN, module, view.width * 0.5, view.width),
        y: strip.y,
      });
    }
    // The better half of the strips: the others may lie above or below the symbol.
    const score = (upperMean(starts) + upperMean(stops)) / 2;
    if (score > MIN_LIKENESS && (!best || score > best.score))
      best = {module, score, starts, stops};
  }
  return best;
}

function upperMean(found: readonly Found[]): number {
  const sorted = found.map(({likeness}) => likeness).sort((a, b) => b - a);
  const half = sorted.slice(0, Math.ceil(sorted.length / 2));
  return half.reduce((sum, value) => sum + value, 0) / half.length;
}

interface Strip {
  /** Mean of some lines of pixels. */
  readonly row: Float32Array;
  /** Sums of the row up to each pixel. */
  readonly sums: Float64Array;
  /** Middle of those lines. */
  readonly y: number;
}

/** The lines between two shares of the height. */
function toStrip({width, height, data}: Gray, from: number, to: number): Strip {
  const first = Math.round(from * height);
  const last = Math.max(first + 1, Math.round(to * height));
  const row = new Float32Array(width);
  for (let y = first; y < last; y++)
    for (let x = 0, i = y * width; x < width; x++, i++) row[x]! += data[i]!;
  const sums = new Float64Array(width + 1);
  for (let x = 0; x < width; x++) sums[x + 1] = sums[x]! + (row[x]! /= last - first);
  return {row, sums, y: (first + last) / 2};
}

function bestEdge(
  {row, sums}: Strip,
  pattern: EndPattern,
  module: number,
  from: number,
  to: number,
): {x: number; likeness: number} {
  let best = {x: from, likeness: -1};
  const look = (x: number): void => {
    const {likeness} = fitPattern(row, pattern, x, module);
    if (likeness > best.likeness) best = {x, likeness};
  };
  const step = Math.max(0.5, module / 3);
  for (let x = from; x < to; x += step) if (mayBeEdge(sums, pattern, x, module)) look(x);
  if (best.likeness < 0) return best;
  const coarse = best.x;
  for (let x = coarse - step; x <= coarse + step; x += step / 4) look(x);
  return best;
}

/** Both patterns have a wide bar and, outside of the symbol, light: seen from sums alone, before anything is correlated. */
function mayBeEdge(
  sums: Float64Array,
  {bar, outside}: EndPattern,
  edge: number,
  module: number,
): boolean {
  const mean = ([from, to]: readonly [number, number]): number => {
    const first = Math.round(edge + from * module);
    const last = Math.max(first + 1, Math.round(edge + to * module));
    return first < 0 || last >= sums.length ? NaN : (sums[last]! - sums[first]!) / (last - first);
  };
  return mean(outside) - mean(bar) > MIN_CONTRAST;
}

/** x as a function of y: the straight line that most of the finds lie on. */
function fitLine(found: readonly Found[]): ((y: number) => number) | undefined {
  let best: {line: (y: number) => number; score: number} | undefined;
  for (const a of found)
    for (const b of found) {
      if (b.y <= a.y) continue;
      const slope = (b.x - a.x) / (b.y - a.y);
      const line = (y: number): number => a.x + slope * (y - a.y);
      const score = found.reduce(
        (sum, {x, y, likeness}) =>
          sum + Math.max(0, likeness) * Math.exp(-(((x - line(y)) / 2) ** 2)),
        0,
      );
      if (!best || score > best.score) best = {line, score};
    }
  if (!best) return undefined;
  const {line} = best;
  const near = found.filter(({x, y}) => Math.abs(x - line(y)) < 3);
  const n = near.length;
  const my = near.reduce((sum, {y}) => sum + y, 0) / n;
  const mx = near.reduce((sum, {x}) => sum + x, 0) / n;
  const yy = near.reduce((sum, {y}) => sum + (y - my) ** 2, 0);
  const xy = near.reduce((sum, {x, y}) => sum + (x - mx) * (y - my), 0);
  const slope = yy > 0 ? xy / yy : 0;
  return (y) => mx + slope * (y - my);
}

/** Where the pattern along the line begins and ends: its contrast falls to half there. */
function findRows(
  {width, height, data}: Gray,
  pattern: EndPattern,
  line: (y: number) => number,
  module: number,
): {top: number; bottom: number} | undefined {
  const strengths = new Float32Array(height);
  const row = new Float32Array(width);
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) row[x] = data[i]!;
    const {likeness, strength} = fitPattern(row, pattern, line(y), module);
    if (likeness > MIN_ROW_LIKENESS) strengths[y] = strength;
  }
  const sorted = [...strengths].sort((a, b) => a - b);
  const half = sorted[Math.floor(height * 0.75)]! / 2;
  if (half <= 0) return undefined;
  // The longest run above one half; small gaps are covered places.
  const gap = Math.ceil(height / 30);
  let best: {top: number; bottom: number} | undefined;
  let start = -1;
  let last = -1;
  const close = (): void => {
    if (start >= 0 && (!best || last - start > best.bottom - best.top))
      best = {top: start, bottom: last};
  };
  for (let y = 0; y < height; y++) {
    if (strengths[y]! < half) continue;
    if (start < 0 || y - last > gap) {
      close();
      start = y;
    }
    last = y;
  }
  close();
  if (!best) return undefined;
  const crossing = (inside: number, outside: number): number => {
    const a = strengths[inside]!;
    const b = strengths[outside] ?? 0;
    return inside + 0.5 + (outside - inside) * (a > b ? clamp((a - half) / (a - b), 0, 1) : 0.5);
  };
  return {top: crossing(best.top, best.top - 1), bottom: crossing(best.bottom, best.bottom + 1)};
}

/**
 * Every code word starts with a bar after the space that ends the one before: at the right number of columns all those edges
 * fall on whole multiples of 17 modules.
 */
function countColumns(view: Gray, corners: Quad, modules: number): number[] {
  const guess = (modules - modulesOf(0)) / 17;
  const scores: {columns: number; score: number}[] = [];
  for (
    let columns = Math.max(1, Math.floor(guess * 0.9 - 1));
    columns <= Math.min(30, Math.ceil(guess * 1.1 + 1));
    columns++
  ) {
    const count = modulesOf(columns);
    // Two samples a module; rows enough to average the code words out.
    const flat = warpQuad(view, corners, count * 2, 48);
    const {row} = toStrip(flat, 0.08, 0.92);
    let score = 0;
    for (let k = 1; k <= columns + 2; k++) {
      const at = 2 * 17 * k;
      score += row[at - 2]! + row[at - 1]! - row[at]! - row[at + 1]!;
    }
    score /= columns + 2;
    scores.push({columns, score});
  }
  return scores
    .sort((a, b) => b.score - a.score)
    .slice(0, 3)
    .map(({columns}) => columns);
}
