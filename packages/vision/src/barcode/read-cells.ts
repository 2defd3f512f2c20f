/**
 * Reads a located PDF417 symbol cell by cell, each code word as a whole: where a module is about as wide as a pixel, single
 * bars are not to be told apart any more, but one of 929 code words still resembles the signal most. Nothing is corrected
 * here; the error correction of the symbol is left to the decoder.
 */
import type {Quad} from '@passbase-verify/protocol';
import {clamp, type Gray} from '../pixels/gray.js';
import {median} from '../pixels/statistics.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import {
  MODULES,
  SAMPLES,
  SIGNAL,
  likeness,
  normalize,
  readValue,
  signalAt,
  templatesOf,
  type ReadValue,
  type Templates,
} from './code-words.js';
import {modulesOf, type FoundSymbol} from './find-symbol.js';
import {indicators} from './row-indicators.js';

interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** Error correction level 0..8. */
  readonly level: number;
  /** Mean likeness of the row indicators to what they must be. */
  readonly likeness: number;
}

/** A symbol's grid as it was read. */
export interface ReadCells extends Grid {
  /** The data cells, row by row. */
  readonly cells: readonly ReadValue[];
}

const MIN_ROWS = 3;
const MAX_ROWS = 90;
/** Pixels of the picture; lower rows run into each other. */
const MIN_ROW = 1.4;
/** More code words than any symbol has. */
const MAX_CELLS = 928;
/** Blur that is tried, in modules: sharp print, and what is left of bars as wide as a pixel. */
const BLURS = [0.45, 0.8];
/** Share of a row's height that is averaged: its edges hold the rows above and below. */
const ROW_SHARE = 0.6;
/** Row indicators of a symbol that is not there resemble nothing: 0.3 at most on noise. */
const MIN_INDICATORS = 0.5;
/** Samples: a module and a half, as far as a code word can be off and still be told from its neighbours. */
const MAX_SHIFT = 6;

/** undefined where the row indicators do not fit any number of rows. */
export function readCells(picture: Gray, symbol: FoundSymbol): ReadCells | undefined {
  const {outline} = symbol;
  const down = (side(outline, 0, 3) + side(outline, 1, 2)) / 2;
  const height = Math.round(clamp(down * 2, 64, 600));
  let best: (Grid & {templates: readonly Templates[]}) | undefined;
  for (const columns of symbol.columns) {
    const ends = [0, columns + 1].map((cell) =>
      toBand(warpQuad(picture, partOf(outline, columns, startOf(cell), SIGNAL), SIGNAL, height)),
    );
    const most = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / columns), Math.floor(down / MIN_ROW));
    for (let rows = MIN_ROWS; rows <= most; rows++)
      for (const blur of BLURS) {
        const templates = templatesOf(blur);
        const found = fitIndicators(ends, rows, columns, templates);
        if (!best || found.likeness > best.likeness) best = {rows, columns, templates, ...found};
      }
  }
  if (!best || best.likeness < MIN_INDICATORS) return undefined;
  const band = toBand(warpQuad(picture, outline, modulesOf(best.columns) * SAMPLES, height));
  return {...best, cells: readAll(band, best, best.templates)};
}

/** The part of a symbol between two samples of its width. */
function partOf(outline: Quad, columns: number, from: number, count: number): Quad {
  const map = squareToQuad(outline);
  const whole = modulesOf(columns) * SAMPLES;
  const [left, right] = [from / whole, (from + count) / whole];
  return [map(left, 0), map(right, 0), map(right, 1), map(left, 1)];
}

function readAll(band: Band, grid: Grid, templates: readonly Templates[]): ReadValue[] {
  const {rows, columns} = grid;
  const lines = Array.from({length: rows}, (_, row) => lineOf(band, row, rows));
  const shifts = endShifts(lines, grid, templates);
  return lines.flatMap((line, row) => {
    const {left, right} = shifts[row]!;
    return Array.from({length: columns}, (_, column) => {
      const shift = left + ((right - left) * (column + 1)) / (columns + 1);
      return readValue(line, startOf(column + 1) + Math.round(shift), templates[row % 3]!);
    });
  });
}

/**
 * By how many samples the row indicators lie beside where a flat symbol has them: their values are known. Smoothed over
 * three rows to each side.
 */
function endShifts(
  lines: readonly Float32Array[],
  {rows, columns, level}: Grid,
  templates: readonly Templates[],
): {left: number; right: number}[] {
  const found = lines.map((line, row) => {
    const values = indicators(row, rows, columns, level);
    const [left, right] = [0, columns + 1].map((cell, i) => {
      let best = {shift: 0, likeness: -1};
      for (let shift = -MAX_SHIFT; shift <= MAX_SHIFT; shift++) {
        const signal = signalAt(line, startOf(cell) + shift);
        const now = likeness(signal, templates[row % 3]!, values[i]!);
        if (now > best.likeness) best = {shift, likeness: now};
      }
      return best.shift;
    });
    return {left: left!, right: right!};
  });
  const near = (row: number, end: 'left' | 'right'): number =>
    median(found.slice(Math.max(0, row - 3), row + 4).map((shift) => shift[end]));
  return found.map((_, row) => ({left: near(row, 'left'), right: near(row, 'right')}));
}

/** Where the signal of a cell starts in a flat symbol; 0 is the left row indicator. */
const startOf = (cell: number): number => (MODULES * (cell + 1) - 1) * SAMPLES;

const side = (quad: Quad, from: number, to: number): number =>
  Math.hypot(quad[to]!.x - quad[from]!.x, quad[to]!.y - quad[from]!.y);

/** A picture as the sums of each column down to every line. */
interface Band {
  readonly sums: Float64Array;
  readonly width: number;
  readonly height: number;
}

function toBand({width, height, data}: Gray): Band {
  const sums = new Float64Array(width * (height + 1));
  for (let i = 0; i < data.length; i++) sums[i + width] = sums[i]! + data[i]!;
  return {sums, width, height};
}

/** The middle of a row, its lines added up. */
function lineOf({sums, width, height}: Band, row: number, rows: number): Float32Array {
  const middle = ((row + 0.5) * height) / rows;
  const reach = (ROW_SHARE * height) / rows / 2;
  const first = clamp(Math.round(middle - reach), 0, height - 1);
  const last = clamp(Math.max(first + 1, Math.round(middle + reach)), 1, height);
  const line = new Float32Array(width);
  for (let x = 0; x < width; x++) line[x] = sums[last * width + x]! - sums[first * width + x]!;
  return line;
}

/** The error correction level at which the row indicators are most like what they must be (ISO/IEC 15438, 5.4.3). */
function fitIndicators(
  ends: readonly Band[],
  rows: number,
  columns: number,
  templates: readonly Templates[],
): {level: number; likeness: number} {
  const levels = new Float32Array(9);
  const third = Math.floor((rows - 1) / 3);
  const rest = (rows - 1) % 3;
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const [left, right] = ends.map((band) => normalize(lineOf(band, row, rows)));
    const cluster = row % 3;
    const base = 30 * Math.floor(row / 3);
    const of = (signal: Float32Array, value: number): number =>
      likeness(signal, templates[cluster]!, base + value);
    if (cluster === 0) known += of(left!, third) + of(right!, columns - 1);
    if (cluster === 1) known += of(right!, third);
    if (cluster === 2) known += of(left!, columns - 1);
    if (cluster === 0) continue;
    const signal = cluster === 1 ? left! : right!;
    for (let level = 0; level < 9; level++) levels[level]! += of(signal, level * 3 + rest);
  }
  const level = levels.indexOf(Math.max(...levels));
  return {level, likeness: (known + levels[level]!) / (2 * rows)};
}
