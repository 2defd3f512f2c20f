/**
 * Classical measures of a face that was taken from a screen or a print: none of them decides, each has an innocent explanation.
 * Kinds of cues after Wen, Han and Jain, Face Spoof Detection With Image Distortion Analysis, IEEE TIFS 10, 2015. Pure.
 */
import type {FaceRecapture} from '@passbase-verify/protocol';
import {colourSpread} from '../../pixels/colour.js';
import {grayFromRgba} from '../../pixels/gray.js';
import {halve} from '../../pixels/region.js';
import {blocksOf} from '../../pixels/rgba.js';
import {bytePercentile} from '../../pixels/statistics.js';
import {measureFocus} from './edge-focus.js';
import {cropRgba, type FaceViews} from './face-views.js';
import {measureFineGrid} from './fine-grid.js';
import {measureParallelEdges} from './parallel-edges.js';
import {measureSpecular} from './specular.js';

/** Share of pixels that may be darker than the darkest that counts: a dead pixel, a pupil. */
const DARKEST = 0.01;

export function measureRecapture({near, wide, face}: FaceViews): FaceRecapture {
  const gray = grayFromRgba(wide.data, wide.width, wide.height);
  const faceOnly = cropRgba(wide, face);
  const {specular, highlight} = measureSpecular(faceOnly);
  const {grid, dots} = measureFineGrid(near);
  const half = {x: face.x / 2, y: face.y / 2, width: face.width / 2, height: face.height / 2};
  return {
    grid: rounded(grid),
    dots: rounded(dots),
    // Rims are seen as well at half the size, in a quarter of the time.
    frame: rounded(measureParallelEdges(halve(gray), half)),
    focus: rounded(measureFocus(gray, face)),
    colour: rounded(colourSpread(blocksOf(faceOnly))),
    darkest: rounded(bytePercentile(gray.data, DARKEST) / 255),
    specular: rounded(specular),
    ...(highlight
      ? {
          highlight: {
            share: rounded(highlight.share),
            x: rounded(highlight.x),
            y: rounded(highlight.y),
          },
        }
      : {}),
  };
}

/** To ten-thousandths, as all that is recorded of a face. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4 + 0;
