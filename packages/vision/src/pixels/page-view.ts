/** Cuts a page out of a picture, straightened and in colour, with a little of what lies around it. */
import type {Quad} from '@passbase-verify/protocol';
import {flatten} from './flatten.js';
import {MEASURED_MARGIN, MEASURED_WIDTH} from './measure-page.js';
import {sidesOf} from './quad-sides.js';
import type {RegionReader} from './region-reader.js';
import type {Rgba} from './rgba.js';

/** Heights over widths of pages: a card lying to an A4 sheet standing, with room for slanting views. */
const ASPECT = {least: 0.4, most: 1.8} as const;

/** @param outline - Pixels of `image`, in reading order. */
export function cutPage(image: ImageBitmap, outline: Quad, reader: RegionReader): Rgba {
  const {across, down} = sidesOf(outline);
  const aspect = Math.max(ASPECT.least, Math.min(ASPECT.most, down / across));
  const pageHeight = Math.round(MEASURED_WIDTH * aspect);
  const step = {x: 1 / MEASURED_WIDTH, y: 1 / pageHeight};
  const raster = {
    step,
    origin: {x: -MEASURED_MARGIN * step.x, y: -MEASURED_MARGIN * step.y},
    width: MEASURED_WIDTH + 2 * MEASURED_MARGIN,
    height: pageHeight + 2 * MEASURED_MARGIN,
  };
  return flatten(image, outline, raster, reader);
}
