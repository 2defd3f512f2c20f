/** The picture of one line for the reader: straight, of one size of letters, black on white. */
import type {Gray} from '../pixels/gray.js';
import {warpQuad} from '../pixels/warp.js';
import type {TextLine} from './find-lines.js';

/** Pixels of a letter's height. The network looks at lines 36 high in all; 24 to 36 read alike. */
const LETTER = 28;
/** Paper around the line, as a share of the letters' height. */
const MARGIN = 0.5;
/** Ink below this share is paper, above that share black. */
const PAPER = 0.3;
const BLACK = 0.7;

export interface LinePicture {
  readonly gray: Gray;
  /** Where a column of the picture lies on the page, in its pixels. */
  toPage(x: number): number;
}

/** @param ink - As `inkMap` gives it: what reads best of all that was tried, since the background is gone from it. */
export function linePicture(ink: Gray, line: TextLine): LinePicture {
  const margin = MARGIN * line.letter;
  const scale = LETTER / line.letter;
  const half = (line.right - line.left) / 2;
  const middle = line.left + half;
  const rise = Math.abs(line.slope) * half;
  const left = line.left - margin;
  const right = line.right + margin;
  // The box holds the slanted line; a straight one is as much lower as the line rises.
  const top = Math.min(line.top - margin + rise, line.bottom - line.letter);
  const bottom = Math.max(line.bottom + margin - rise, top + line.letter);
  const at = (x: number, y: number) => ({x, y: y + (x - middle) * line.slope});
  const gray = warpQuad(
    ink,
    [at(left, top), at(right, top), at(right, bottom), at(left, bottom)],
    Math.max(8, Math.round((right - left) * scale)),
    Math.max(8, Math.round((bottom - top) * scale)),
  );
  for (let i = 0; i < gray.data.length; i++) {
    const share = (gray.data[i]! / 255 - PAPER) / (BLACK - PAPER);
    gray.data[i] = 255 * (1 - Math.max(0, Math.min(1, share)));
  }
  return {gray, toPage: (x) => left + x / scale};
}
