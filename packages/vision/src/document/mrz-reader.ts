/** Reads the MRZ of a located document, and looks where it may be when the locator saw none. */
import type {Point, Quad, SeenPage} from '@passbase-verify/protocol';
import {readBand, type FoundMrz, type MrzNets} from '../mrz/read-band.js';
import {MAX_LOOKS} from '../mrz/read-strips.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {squareToQuad} from '../pixels/warp.js';
import type {PageReader, Reading, Sight} from './page-reader.js';

/** Read so clearly that no other place needs a look. */
const CLEAR = 0.9;
/** Below this it is other print, or none. */
const MIN_SCORE = 0.75;

/**
 * Where the MRZ lies on a page, as shares of its height: 23.2 mm of 88 at the foot of a passport's data page (ICAO 9303-4,
 * 4.2.2), 23.2 of 53.98 on the back of a card (9303-5, 4.2.2). The rest are the lines with a little room.
 */
const PLACES: Readonly<Partial<Record<SeenPage['kind'], readonly [top: number, bottom: number]>>> =
  {
    'passport-page': [0.78, 0.97],
    visa: [0.76, 0.97],
    'card-back': [0.62, 0.95],
    'card-front': [0.76, 0.97],
  };
/** Side margins of the lines, as a share of the page's width. */
const SIDE = 0.05;

/** A picture this many times as wide as high, or as high as wide, may be the MRZ alone, cut out by whoever took it. */
const STRIP_RATIO = 3;

export class MrzPageReader implements PageReader {
  readonly #nets: MrzNets;

  constructor(nets: MrzNets) {
    this.#nets = nets;
  }

  async read(sight: Sight): Promise<Reading> {
    const {picture, manner} = sight;
    let best: FoundMrz | undefined;
    for (const block of placesToLook(sight)) {
      const inPixels = mapQuad(block, ({x, y}) => ({x: x * picture.width, y: y * picture.height}));
      const looks = manner === 'still' ? MAX_LOOKS : 1;
      const found = await readBand(picture, inPixels, this.#nets, looks);
      if (found && (!best || found.score > best.score)) best = found;
      if (best && best.score > CLEAR) break;
    }
    if (!best || best.score < MIN_SCORE) return {};
    const mrzBand = mapQuad(best.outline, ({x, y}) => ({
      x: x / picture.width,
      y: y / picture.height,
    }));
    return {mrz: best.mrz, mrzBand};
  }
}

/** Places where the MRZ may be, the likeliest first. A frame has time for one. */
function* placesToLook({located, manner, picture}: Sight): Generator<Quad> {
  const {mrz, page} = located;
  if (mrz) yield mrz;
  if (manner === 'frame' && mrz) return;
  const place = page && PLACES[page.kind];
  if (place) yield partOf(page.outline, place);
  if (manner === 'frame') return;
  const ratio = picture.width / picture.height;
  if (ratio > STRIP_RATIO) yield WHOLE;
  if (ratio < 1 / STRIP_RATIO) yield LYING;
}

function partOf(outline: Quad, [top, bottom]: readonly [number, number]): Quad {
  const at = squareToQuad(outline);
  return [at(SIDE, top), at(1 - SIDE, top), at(1 - SIDE, bottom), at(SIDE, bottom)];
}

const point = (x: number, y: number): Point => ({x, y});
const WHOLE: Quad = [point(0, 0), point(1, 0), point(1, 1), point(0, 1)];
/** The same, read from the bottom to the top; the line model says if it is the other way. */
const LYING: Quad = [point(0, 1), point(0, 0), point(1, 0), point(1, 1)];
