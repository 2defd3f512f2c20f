/**
 * Reads a located PDF417 symbol cell by cell, each code word as a whole: where a module is about as wide as a pixel, single
 * bars are not to be told apart any more, but one of 929 code words still resembles the signal most. Nothing is corrected
 * here; the error correction of the symbol is left to the decoder.
 */
import type {Quad} from '@passbase-verify/protocol';
import {clamp, type Gray} from '../pixels/gray.js';
import {median} from '../pixels/statistics.js';
import {warpQuad} from '../pixels/warp.js';
import {
  MODULES,
  SAMPLES,
  SIGNAL,
  drawTemplates,
  likeness,
  normalize,
  readValue,
  type ReadValue,
  type Templates,
} from './code-words.js';
import {indicators} from './redraw.js';
import {modulesOf, type FoundSymbol} from './find-symbol.js';

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
  let best: (Grid & {view: Gray; templates: Templates[]}) | undefined;
  for (const blur of BLURS) {
    const templates = [0, 1, 2].map((cluster) => drawTemplates(cluster, blur));
    for (const columns of symbol.columns) {
      const view = warpQuad(picture, outline, modulesOf(columns) * SAMPLES, height);
      const most = Math.min(MAX_ROWS, Math.floor(MAX_CELLS / columns), Math.floor(down / MIN_ROW));
      for (let rows = MIN_ROWS; rows <= most; rows++) {
        const found = fitIndicators(view, rows, columns, templates);
        if (!best || found.likeness > best.likeness) best = {view, rows, columns, templates, ...found};
      }
    }
  }
  if (!best || best.likeness < MIN_INDICATORS) return undefined;
  const {view, rows, columns, level, templates} = best;
  const shifts = endShifts(view, best, templates);
  const cells: ReadValue[] = [];
  for (let row = 0; row < rows; row++) {
    const line = rowSignal(view, row, rows);
    const {left, right} = shifts[row]!;
    for (let column = 0; column < columns; column++) {
      const shift = left + ((right - left) * (column + 1)) / (columns + 1);
      cells.push(readShifted(line, column + 1, shift, templates[row % 3]!));
    }
  }
  return {rows, columns, level, likeness: best.likeness, cells};
}

/** The best reading within a sample of where the cell should lie. */
function readShifted(line: Float32Array, cell: number, shift: number, templates: Templates): ReadValue {
  let best: ReadValue | undefined;
  for (let by = -1; by <= 1; by++) {
    const read = readValue(cellSignal(line, cell, Math.round(shift) + by), templates);
    if (!best || read.likeness > best.likeness) best = read;
  }
  return best!;
}

/**
 * By how many samples the row indicators lie beside where a flat symbol has them: their values are known. Smoothed over
 * three rows to each side.
 */
function endShifts(
  view: Gray,
  {rows, columns, level}: Grid,
  templates: readonly Templates[],
): {left: number; right: number}[] {
  const found = Array.from({length: rows}, (_, row) => {
    const line = rowSignal(view, row, rows);
    const values = indicators(row, rows, columns, level);
    const [left, right] = [0, columns + 1].map((cell, i) => {
      let best = {shift: 0, likeness: -1};
      for (let shift = -MAX_SHIFT; shift <= MAX_SHIFT; shift++) {
        const now = likeness(cellSignal(line, cell, shift), templates[row % 3]![values[i]!]!);
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

const side = (quad: Quad, from: number, to: number): number =>
  Math.hypot(quad[to]!.x - quad[from]!.x, quad[to]!.y - quad[from]!.y);

/** Mean of the middle of a row, over the whole width. */
function rowSignal({width, height, data}: Gray, row: number, rows: number): Float32Array {
  const middle = ((row + 0.5) * height) / rows;
  const reach = (ROW_SHARE * height) / rows / 2;
  const first = clamp(Math.round(middle - reach), 0, height - 1);
  const last = clamp(Math.max(first + 1, Math.round(middle + reach)), 1, height);
  const line = new Float32Array(width);
  for (let y = first; y < last; y++)
    for (let x = 0, i = y * width; x < width; x++, i++) line[x]! += data[i]!;
  return line;
}

/** @param cell - 0 is the left row indicator. */
function cellSignal(line: Float32Array, cell: number, shift = 0): Float32Array {
  const from = (MODULES * (cell + 1) - 1) * SAMPLES + shift;
  return normalize(line.slice(from, from + SIGNAL));
}

/** The error correction level at which the row indicators are most like what they must be (ISO/IEC 15438, 5.4.3). */
function fitIndicators(
  view: Gray,
  rows: number,
  columns: number,
  templates: readonly Templates[],
): {level: number; likeness: number} {
  const levels = new Float32Array(9);
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const line = rowSignal(view, row, rows);
    const left = cellSignal(line, 0);
    const right = cellSignal(line, columns + 1);
    const cluster = row % 3;
    const base = 30 * Math.floor(row / 3);
    const third = Math.floor((rows - 1) / 3);
    const rest = (rows - 1) % 3;
    const of = (signal: Float32Array, value: number): number => likeness(signal, templates[cluster]![base + value]!);
    for (let level = 0; level < 9; level++) {
      const coded = level * 3 + rest;
      if (cluster === 1) levels[level]! += of(left, coded);
      if (cluster === 2) levels[level]! += of(right, coded);
    }
    if (cluster === 0) known += of(left, third) + of(right, columns - 1);
    if (cluster === 1) known += of(right, third);
    if (cluster === 2) known += of(left, columns - 1);
  }
  let level = 0;
  for (let i = 1; i < 9; i++) if (levels[i]! > levels[level]!) level = i;
  return {level, likeness: (known + levels[level]!) / (2 * rows)};
}
