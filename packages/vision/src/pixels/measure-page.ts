/** What the rectified view of a page tells: focus and light by parts, colour, and what lies over it. */
import type {DocumentKind, PageMeasures, Rect, SeenRegion} from '@passbase-verify/protocol';
import {sharpnessOf} from './blur.js';
import {colourSpread} from './colour.js';
import {coveredShare} from './covered.js';
import {glareIn} from './glare.js';
import {grayFromRgba} from './gray.js';
import {regionsOf} from './page-regions.js';
import {BLOCK, blocksOf, cropGray, innerBlocks, type Rgba} from './rgba.js';
import {gridPeak} from './screen-grid.js';

/** Width of the page in the view, in pixels: an MRZ of 44 characters then has 13 pixels a character. */
export const MEASURED_WIDTH = 640;
/** Pixels of the page's surroundings on each side of it in the view. */
export const MEASURED_MARGIN = 6 * BLOCK;

/**
 * @param view - The page, rectified in reading order, `MEASURED_WIDTH` pixels wide and as high as it is, with
 *   `MEASURED_MARGIN` pixels of its surroundings on each side; alpha 0 where the picture ends.
 * @param kind - What the locator took it for, which tells where its parts are.
 */
export function measurePage(view: Rgba, kind: DocumentKind): PageMeasures {
  const whole = grayFromRgba(view.data, view.width, view.height);
  const [left, top] = [MEASURED_MARGIN / view.width, MEASURED_MARGIN / view.height];
  const page = cropGray(whole, {x: left, y: top, width: 1 - 2 * left, height: 1 - 2 * top});
  const around = blocksOf(view);
  const blocks = innerBlocks(around, MEASURED_MARGIN / BLOCK);
  const measure = (rect: Rect): SeenRegion => ({
    sharpness: sharpnessOf(cropGray(page, rect)),
    glare: glareIn(blocks, rect),
  });
  const {text, mrz, portrait} = regionsOf(kind);
  return {
    text: measure(text),
    ...(mrz ? {mrz: measure(mrz)} : {}),
    ...(portrait ? {portrait: measure(portrait)} : {}),
    colour: colourSpread(blocks),
    grid: gridPeak(page),
    covered: coveredShare(around, MEASURED_MARGIN / BLOCK),
  };
}
