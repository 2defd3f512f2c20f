/** Cuts one line out as a reader wants it: upright, black on white, of one size. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {boxMean} from '../pixels/box-mean.js';
import {createGray, type Gray} from '../pixels/gray.js';
import {closing} from '../pixels/morphology.js';
import {bytePercentile} from '../pixels/statistics.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';

/** Height of capitals, in pixels. */
export const CAPITAL_HEIGHT = 40;
/** White room around the print. */
export const LINE_MARGIN = 12;
const MAX_WIDTH = 2400;

/**
 * @param gray - The source picture.
 * @param line - Outline of the line's capitals in its pixels.
 */
export function cutLine(gray: Gray, line: Quad): Gray {
  const wide = Math.hypot(line[1].x - line[0].x, line[1].y - line[0].y);
  const high = Math.hypot(line[3].x - line[0].x, line[3].y - line[0].y);
  const width = Math.min(MAX_WIDTH, Math.max(1, Math.round((wide * CAPITAL_HEIGHT) / high)));
  const map = squareToQuad(line);
  const u = LINE_MARGIN / width;
  const v = LINE_MARGIN / CAPITAL_HEIGHT;
  const corner = (x: number, y: number): Point => map(x, y);
  const outline: Quad = [
    corner(-u, -v),
    corner(1 + u, -v),
    corner(1 + u, 1 + v),
    corner(-u, 1 + v),
  ];
  return normaliseInk(
    warpQuad(gray, outline, width + 2 * LINE_MARGIN, CAPITAL_HEIGHT + 2 * LINE_MARGIN),
  );
}

/** Evens the paper out to white and stretches the print to black. */
export function normaliseInk(line: Gray): Gray {
  const paper = boxMean(closing(line, 41, 41), 20, 20);
  const result = createGray(line.width, line.height);
  for (let i = 0; i < result.data.length; i++)
    result.data[i] = Math.max(0, paper.data[i]! - line.data[i]!);
  const black = Math.max(12, bytePercentile(result.data, 0.93));
  const white = bytePercentile(result.data, 0.3);
  for (let i = 0; i < result.data.length; i++)
    result.data[i] =
      255 - 255 * Math.max(0, Math.min(1, (result.data[i]! - white) / (black - white)));
  return result;
}
