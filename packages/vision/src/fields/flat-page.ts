/** A page laid flat: gray, at a known number of pixels a millimetre. */
import type {Quad, SeenPage} from '@passbase-verify/protocol';
import type {Gray} from '../pixels/gray.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';
import type {Box} from './find-blobs.js';

export interface FlatPage {
  readonly gray: Gray;
  readonly pxPerMm: number;
  /** Where a box of the flat page lies in the picture, 0..1 of it. */
  outlineOf(box: Box): Quad;
  /** Where a part of the picture (0..1 of it) lies on the flat page; undefined where it lies outside. */
  boxOf(quad: Quad): Box | undefined;
}

interface Millimetres {
  readonly width: number;
  readonly height: number;
}

/** Millimetres, by ISO/IEC 7810 ID-3 and ID-1; ISO 216 A4. A visa is as large as its format A (ICAO 9303-7). */
export const PAGE_SIZES: Readonly<Record<SeenPage['kind'], Millimetres>> = {
  'passport-page': {width: 125, height: 88},
  visa: {width: 120, height: 80},
  'card-front': {width: 85.6, height: 53.98},
  'card-back': {width: 85.6, height: 53.98},
  sheet: {width: 210, height: 297},
};

/**
 * Pixels along the longer side: letters of 1.5 mm are 18 pixels high on a passport's page. Tried 1200, 1500 and 1800 on drawn
 * documents: 1500 gave most fields.
 */
const LONG_SIDE = 1500;
/** Print of letters is 3 mm high, on a page more than twice as large. */
const LONG_SIDE_OF_SHEET = 2400;

/**
 * @param picture - The whole still.
 * @param page - Its outline in 0..1 of the still.
 */
export function layFlat(picture: Gray, {kind, outline}: SeenPage): FlatPage {
  const size = sizeOf(kind, outline, picture);
  const longSide = kind === 'sheet' ? LONG_SIDE_OF_SHEET : LONG_SIDE;
  const pxPerMm = longSide / Math.max(size.width, size.height);
  const width = Math.round(size.width * pxPerMm);
  const height = Math.round(size.height * pxPerMm);
  const inPixels = mapQuad(outline, ({x, y}) => ({x: x * picture.width, y: y * picture.height}));
  const toPicture = squareToQuad(outline);
  return {
    gray: warpQuad(picture, inPixels, width, height),
    pxPerMm,
    outlineOf: ({left, top, right, bottom}) => [
      toPicture(left / width, top / height),
      toPicture(right / width, top / height),
      toPicture(right / width, bottom / height),
      toPicture(left / width, bottom / height),
    ],
    boxOf: (quad) => boxOnPage(quad, outline, width, height),
  };
}

/** Sheets are of any format: the width is that of A4, the height as the outline looks. */
function sizeOf(kind: SeenPage['kind'], outline: Quad, picture: Gray): Millimetres {
  if (kind !== 'sheet') return PAGE_SIZES[kind];
  const side = (a: 0 | 1 | 2 | 3, b: 0 | 1 | 2 | 3): number =>
    Math.hypot(
      (outline[a].x - outline[b].x) * picture.width,
      (outline[a].y - outline[b].y) * picture.height,
    );
  const ratio = (side(1, 2) + side(3, 0)) / Math.max(1e-6, side(0, 1) + side(2, 3));
  const {width} = PAGE_SIZES.sheet;
  return {width, height: width * Math.max(0.3, Math.min(3, ratio))};
}

/** The inverse of the outline's map, by Newton's method: it is smooth, and a few steps settle it to a pixel. */
function boxOnPage(quad: Quad, outline: Quad, width: number, height: number): Box | undefined {
  const map = squareToQuad(outline);
  const places = quad.map((wanted) => {
    let [u, v] = [0.5, 0.5];
    for (let step = 0; step < 12; step++) {
      const at = map(u, v);
      const right = map(u + 1e-4, v);
      const below = map(u, v + 1e-4);
      const [a, b] = [(right.x - at.x) / 1e-4, (below.x - at.x) / 1e-4];
      const [c, d] = [(right.y - at.y) / 1e-4, (below.y - at.y) / 1e-4];
      const det = a * d - b * c;
      if (det === 0) return undefined;
      const [dx, dy] = [wanted.x - at.x, wanted.y - at.y];
      u += (d * dx - b * dy) / det;
      v += (a * dy - c * dx) / det;
    }
    return {x: u * width, y: v * height};
  });
  const inside = places.filter((place) => place !== undefined);
  if (inside.length < 4) return undefined;
  const box = {
    left: Math.min(...inside.map(({x}) => x)),
    top: Math.min(...inside.map(({y}) => y)),
    right: Math.max(...inside.map(({x}) => x)),
    bottom: Math.max(...inside.map(({y}) => y)),
  };
  return box.right > 0 && box.bottom > 0 && box.left < width && box.top < height ? box : undefined;
}
