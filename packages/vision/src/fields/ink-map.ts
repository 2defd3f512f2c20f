/** Print told from paper: how dark each pixel is against its surroundings, as a share of the print nearby. */
import {blackHat} from '../pixels/morphology.js';
import {createGray, type Gray} from '../pixels/gray.js';

/** Millimetres: no stroke of print that is read here is wider, and no security pattern is taken away that is. */
const WIDEST_STROKE = 1.6;
/** Millimetres: side of the tiles in which the strength of print is measured; about two lines of text. */
const TILE = 5;
/** Share of a tile's pixels that are taken for the core of its strokes. */
const STROKES = 0.02;
/** Luma: weaker detail than this is noise of the sensor and of compression. */
const WEAKEST = 18;
/** A tile without print must not have its background taken for print: it counts at least this share of the page's print. */
const SHARE_OF_PAGE = 0.3;

/**
 * 255 where a pixel is as dark as strokes nearby are, 0 where it is paper.
 * @param pxPerMm - Pixels a millimetre of the page.
 */
export function inkMap(gray: Gray, pxPerMm: number): Gray {
  const size = Math.max(3, Math.round(WIDEST_STROKE * pxPerMm) | 1);
  const hat = blackHat(gray, size, size);
  const tile = Math.max(8, Math.round(TILE * pxPerMm));
  const levels = strokeLevels(hat, tile);
  const {width, height, data} = hat;
  const result = createGray(width, height);
  // Between the middles of the tiles the level runs evenly.
  for (let y = 0, i = 0; y < height; y++) {
    const [up, down, fy] = between(y / tile - 0.5, levels.down);
    for (let x = 0; x < width; x++, i++) {
      const [left, right, fx] = between(x / tile - 0.5, levels.across);
      const above = mix(levels.at(left, up), levels.at(right, up), fx);
      const below = mix(levels.at(left, down), levels.at(right, down), fx);
      result.data[i] = Math.min(255, (255 * data[i]!) / mix(above, below, fy));
    }
  }
  return result;
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

function between(place: number, count: number): [number, number, number] {
  const at = Math.max(0, Math.min(count - 1, place));
  const low = Math.floor(at);
  return [low, Math.min(count - 1, low + 1), at - low];
}

/** How dark the darkest strokes of each tile and its surroundings are. */
function strokeLevels(hat: Gray, tile: number) {
  const across = Math.ceil(hat.width / tile);
  const down = Math.ceil(hat.height / tile);
  const floor = Math.max(WEAKEST, SHARE_OF_PAGE * brightest(hat, 0, 0, hat.width, hat.height));
  const levels = new Float32Array(across * down);
  for (let ty = 0; ty < down; ty++)
    for (let tx = 0; tx < across; tx++) {
      const level = brightest(
        hat,
        Math.max(0, (tx - 0.5) * tile) | 0,
        Math.max(0, (ty - 0.5) * tile) | 0,
        Math.min(hat.width, (tx + 1.5) * tile) | 0,
        Math.min(hat.height, (ty + 1.5) * tile) | 0,
      );
      levels[ty * across + tx] = Math.max(level, floor);
    }
  return {across, down, at: (x: number, y: number): number => levels[y * across + x]!};
}

/** The value that the strokes of the rectangle reach. */
function brightest(gray: Gray, x0: number, y0: number, x1: number, y1: number): number {
  const counts = new Uint32Array(256);
  for (let y = y0; y < y1; y++)
    for (let i = y * gray.width + x0, end = y * gray.width + x1; i < end; i++)
      counts[gray.data[i]!]!++;
  let left = STROKES * (x1 - x0) * (y1 - y0);
  for (let value = 255; value > 0; value--) if ((left -= counts[value]!) < 0) return value;
  return 0;
}
