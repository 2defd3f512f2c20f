/** Cuts a line of print out along its curve, as the reader was trained: straight, and every character of one size. */
import type {ColumnAt} from '../pixels/resample.js';
import {toPicture, type BandView} from './band-view.js';
import {slopeAt, valueAt} from './curve.js';
import {charactersBetween, type TextLine} from './text-line.js';

export const STRIP_HEIGHT = 32;
/** Columns a character. */
export const CHARACTER_WIDTH = 16;
/** Height of capitals in the strip; the rest is room for a line that is not quite where it seems. */
const CAPITAL_HEIGHT = 20;
/** Characters of room on each side. */
export const MARGIN = 1;

/** Width of a line's strip in columns: a multiple of 4, as the reader's stride asks. */
export function stripWidth(line: TextLine): number {
  const characters = charactersBetween(line, line.start, line.end) + 2 * MARGIN;
  return 4 * Math.round((characters * CHARACTER_WIDTH) / 4);
}

/**
 * The columns of a line's strip in the picture, for `resample`. Columns lie as close as the print does: where perspective
 * narrows it, characters keep their width in the strip.
 * @param width - Columns; more than `stripWidth` go on to the right.
 */
export function stripColumns(line: TextLine, view: BandView, width: number): ColumnAt {
  const {centre, height, pitch} = line;
  const xs = new Float64Array(width + 2);
  const advance = (x: number): number =>
    Math.max(1, valueAt(pitch, x)) / CHARACTER_WIDTH / Math.hypot(1, slopeAt(centre, x));
  xs[0] = line.start - MARGIN * Math.max(1, valueAt(pitch, line.start));
  for (let i = 1; i < xs.length; i++) xs[i] = xs[i - 1]! + advance(xs[i - 1]!);
  const {right} = view;
  return (u, column) => {
    const i = Math.min(width, Math.floor(u));
    const x = xs[i]! + (xs[i + 1]! - xs[i]!) * (u - i);
    const slope = slopeAt(centre, x);
    const length = Math.hypot(1, slope);
    const row = Math.max(1, valueAt(height, x)) / CAPITAL_HEIGHT;
    // One row down, across the line, in pixels of the view.
    const downX = (-slope / length) * row;
    const downY = row / length;
    const half = STRIP_HEIGHT / 2;
    const top = toPicture(view, x - half * downX, valueAt(centre, x) - half * downY);
    column.x = top.x;
    column.y = top.y;
    column.stepX = downX * right.x - downY * right.y;
    column.stepY = downX * right.y + downY * right.x;
  };
}
