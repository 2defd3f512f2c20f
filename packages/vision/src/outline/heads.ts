/** What the document locator says about every cell of its view, as probabilities. */
import type {DocumentKind} from '@passbase-verify/protocol';
import {outputOf, type Tensors} from '../engines/net.js';

/** Pixels of the view that a cell stands for, in both directions; and a cell of the coarse votes. */
export const CELL = 4;
const VOTE_CELL = 16;
const CELLS_PER_VOTE = VOTE_CELL / CELL;
/** Pixels that a vote of 1 stands for: the votes are trained as small numbers. */
const VOTE_UNIT = 64;

/** In the order of the model's output; the last one says that there is no document. */
export const KINDS: readonly (DocumentKind | undefined)[] = [
  'passport-page',
  'card-front',
  'card-back',
  'visa',
  'sheet',
  undefined,
];

/** One number for each cell, row by row. */
export type Plane = Float32Array;

export interface Heads {
  readonly columns: number;
  readonly rows: number;
  readonly page: Plane;
  /** Ridges along the top, right, bottom, and left side of the page as it is read. */
  readonly sides: readonly Plane[];
  readonly mrz: Plane;
  /** Direction in which the MRZ is read; no unit vector. */
  readonly readX: Plane;
  readonly readY: Plane;
  /** Where each coarse cell of the page expects the four corners: x and y of the first, of the second, …, in pixels of the view. */
  readonly votes: readonly Plane[];
  /** Probability of each of `KINDS`. */
  readonly kinds: readonly number[];
}

export const sigmoid = (logit: number): number => 1 / (1 + Math.exp(-logit));

export function readHeads(outputs: Tensors): Heads {
  const maps = outputOf(outputs, 'maps', 4);
  const [, , rows = 0, columns = 0] = maps.dims;
  const plane = (i: number): Plane =>
    maps.data.subarray(i * rows * columns, (i + 1) * rows * columns);
  return {
    columns,
    rows,
    page: plane(0).map(sigmoid),
    sides: [1, 2, 3, 4].map((i) => plane(i).map(sigmoid)),
    mrz: plane(5).map(sigmoid),
    readX: plane(6),
    readY: plane(7),
    votes: readVotes(outputs),
    kinds: softmax(outputOf(outputs, 'kind', 2).data),
  };
}

function readVotes(outputs: Tensors): Plane[] {
  const {data, dims} = outputOf(outputs, 'votes', 4);
  const [, planes = 0, rows = 0, columns = 0] = dims;
  return Array.from({length: planes}, (_, k) =>
    data.subarray(k * rows * columns, (k + 1) * rows * columns).map((vote, i) => {
      const index = k % 2 ? Math.floor(i / columns) : i % columns;
      return (index + 0.5) * VOTE_CELL + vote * VOTE_UNIT;
    }),
  );
}

/** Sums of a plane over the cells of each coarse cell. */
export function coarse(plane: Plane, columns: number, rows: number): Plane {
  const across = columns / CELLS_PER_VOTE;
  const sums = new Float32Array(across * (rows / CELLS_PER_VOTE));
  for (let y = 0, i = 0; y < rows; y++)
    for (let x = 0; x < columns; x++, i++)
      sums[Math.floor(y / CELLS_PER_VOTE) * across + Math.floor(x / CELLS_PER_VOTE)]! += plane[i]!;
  return sums;
}

function softmax(logits: Float32Array): number[] {
  const top = Math.max(...logits);
  const powers = [...logits].map((logit) => Math.exp(logit - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}
