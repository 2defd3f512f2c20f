/** Finds long dense lines of print. */
import {blackHat, closing, opening} from '../pixels/morphology.js';
import {boxMean} from '../pixels/box-mean.js';
import {findBars, type Bar} from '../pixels/components.js';
import {createGray, type Gray} from '../pixels/gray.js';
import {bytePercentile} from '../pixels/statistics.js';

/**
 * Side, in pixels, at which the picture is searched. An MRZ of 30 to 44 characters that fills 40–100 % of it has a pitch of
 * 6 to 21 pixels there, which the sizes below are made for.
 */
export const SEARCH_SIDE = 640;

/** Print is darker than its surroundings and no wider than this; faces and table edges are. */
const INK_WIDTH = 13;
const INK_HEIGHT = 9;
/** Joins neighbouring characters at the widest pitch. */
const JOIN = 17;
/** A run shorter than two characters at the widest pitch is no line; a line tilted by 15° still has such runs. */
const MIN_RUN = 31;
/** Weakest gradient that counts as print, in luma steps. */
const MIN_CONTRAST = 6;
/** An MRZ fills at least this share of the longer side, or it is too small to be read. */
const MIN_LENGTH_SHARE = 0.22;
/** Two or three merged lines of 30 characters are still this much longer than thick. */
const MIN_ASPECT = 3.2;

/**
 * @param gray - A picture whose longer side is about `SEARCH_SIDE`.
 * @returns Lines, and blocks of lines that could not be told apart, as bars.
 */
export function findTextLines(gray: Gray): Bar[] {
  const {width, height} = gray;
  const ink = blackHat(gray, INK_WIDTH, INK_HEIGHT);
  const edges = createGray(width, height);
  for (let y = 0; y < height; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++)
      edges.data[i] = Math.abs(ink.data[i + 1]! - ink.data[i - 1]!);
  const density = boxMean(edges, JOIN >> 1, 1);
  // Print stands out from its neighbourhood and is among the strongest of the picture, whatever the light.
  const around = boxMean(density, 50, 28);
  const floor = Math.max(MIN_CONTRAST, 0.25 * bytePercentile(density.data, 0.98));
  const dense = createGray(width, height);
  for (let i = 0; i < dense.data.length; i++)
    dense.data[i] = density.data[i]! > Math.max(floor, 1.05 * around.data[i]!) ? 255 : 0;
  const mask = opening(closing(dense, JOIN, 1), MIN_RUN, 1);
  const minLength = MIN_LENGTH_SHARE * Math.max(width, height);
  return findBars(mask, minLength * 2).filter(
    ({length, thickness, area}) =>
      length >= minLength &&
      length / thickness >= MIN_ASPECT &&
      // A curve or a frame fills little of its bar.
      area / (length * thickness) > 0.45,
  );
}
