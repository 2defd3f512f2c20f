/** Looks at frames and stills of documents: light and motion of every frame, the MRZ where it is asked for. */
import type {DocumentObservation, Quad, Rect} from '@passbase-verify/protocol';
import {locateBands} from '../mrz/locate-bands.js';
import {SEARCH_SIDE} from '../mrz/find-text-lines.js';
import {drawShapes} from '../mrz/ocr-b-shapes.js';
import {MIN_SCORE, readMrz, type FoundMrz, type LineReader} from '../mrz/read-mrz.js';
import type {Gray} from '../pixels/gray.js';
import {glareShare, laplacianVariance, meanDifference, meanLuma} from '../pixels/light.js';
import {mapQuad, turnBack, type QuarterTurns} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';

/** Size of the picture of the guide that motion is seen in: fine enough to see a page move by a percent. */
const MOTION_WIDTH = 96;
const MOTION_HEIGHT = 64;
/** Side at which light and focus of a still are measured, that of the frames. */
const STILL_SIDE = 960;
/** Side at which a still is read: 25 pixels a character and more where a page fills half of it. */
const MAX_STILL_SIDE = 2400;
/** Upright first, then upside down, then lying on either side. */
const TURNS: readonly QuarterTurns[] = [0, 2, 1, 3];

const WHOLE: Rect = {x: 0, y: 0, width: 1, height: 1};

interface Size {
  readonly width: number;
  readonly height: number;
}

export class DocumentEngine {
  readonly #reader: LineReader;
  readonly #shapes = drawShapes();
  // One canvas for each size that is asked for again and again.
  readonly #full = new RegionReader();
  readonly #search = new RegionReader();
  readonly #guide = new RegionReader();
  readonly #light = new RegionReader();
  #before: Gray | undefined;

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  /** Looks at one frame. The caller keeps and closes `image`. */
  observe(image: ImageBitmap, at: number, guide: Rect, read: boolean): DocumentObservation {
    const {width, height} = image;
    const inGuide = toPixels(guide, image);
    const motionView = this.#guide.read(image, inGuide, MOTION_WIDTH, MOTION_HEIGHT);
    const motion = meanDifference(motionView, this.#before);
    this.#before = motionView;
    const size = fit(image, SEARCH_SIDE);
    const search = this.#search.read(image, toPixels(WHOLE, image), size.width, size.height);
    const bands = locateBands(search);
    const found = read
      ? readMrz(
          this.#full.read(image, toPixels(WHOLE, image), width, height),
          bands.map(({quad}) => scaleQuad(quad, size, image)),
          this.#reader,
          this.#shapes,
        )
      : undefined;
    const text = found && found.score >= MIN_SCORE ? found : undefined;
    // Without a reading, only lines that were told apart: a single block may be any printed thing.
    const band = bands.find(({lines}) => lines > 1);
    const outline = text
      ? scaleQuad(text.outline, image, {width: 1, height: 1})
      : band && scaleQuad(band.quad, size, {width: 1, height: 1});
    return {
      kind: 'document',
      at,
      width,
      height,
      ...(outline ? {mrzBand: outline} : {}),
      ...measureLight(this.#light.read(image, inGuide, inGuide.width, inGuide.height)),
      motion,
      ...(text ? {mrz: text.mrz} : {}),
    };
  }

  /** Reads a still whichever way it is turned. The caller keeps and closes `image`. */
  readStill(image: ImageBitmap): DocumentObservation {
    const {width, height} = image;
    const viewSize = fit(image, Math.min(STILL_SIDE, Math.max(width, height)));
    const view = this.#full.read(image, toPixels(WHOLE, image), viewSize.width, viewSize.height);
    let best: {found: FoundMrz; outline: Quad} | undefined;
    for (const turns of TURNS) {
      const found = this.#readTurned(image, turns);
      if (!found || (best && best.found.score >= found.found.score)) continue;
      best = found;
      if (found.found.score >= MIN_SCORE) break;
    }
    const text = best && best.found.score >= MIN_SCORE ? best : undefined;
    return {
      kind: 'document',
      at: 0,
      width,
      height,
      ...(text ? {mrzBand: text.outline, mrz: text.found.mrz} : {}),
      ...measureLight(view),
      // There is no frame before.
      motion: 1,
    };
  }

  #readTurned(
    image: ImageBitmap,
    turns: QuarterTurns,
  ): {found: FoundMrz; outline: Quad} | undefined {
    const turned: Size = turns % 2 ? {width: image.height, height: image.width} : image;
    const size = fit(turned, SEARCH_SIDE);
    const all = toPixels(WHOLE, image);
    const bands = locateBands(this.#search.read(image, all, size.width, size.height, turns));
    if (bands.length === 0) return undefined;
    const large = fit(turned, Math.min(MAX_STILL_SIDE, Math.max(image.width, image.height)));
    const full = this.#full.read(image, all, large.width, large.height, turns);
    const found = readMrz(
      full,
      bands.map(({quad}) => scaleQuad(quad, size, large)),
      this.#reader,
      this.#shapes,
    );
    return (
      found && {
        found,
        outline: mapQuad(scaleQuad(found.outline, large, {width: 1, height: 1}), (point) =>
          turnBack(point, turns),
        ),
      }
    );
  }
}

const measureLight = (
  region: Gray,
): Pick<DocumentObservation, 'brightness' | 'sharpness' | 'glare'> => ({
  brightness: meanLuma(region),
  sharpness: laplacianVariance(region),
  glare: glareShare(region),
});

/** The size with the same proportions whose longer side is `side`. */
function fit({width, height}: Size, side: number): Size {
  const scale = side / Math.max(width, height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** On whole pixels, so that nothing is blurred by cutting it out. */
function toPixels(rect: Rect, {width, height}: Size): Rect {
  const x = Math.round(rect.x * width);
  const y = Math.round(rect.y * height);
  return {
    x,
    y,
    width: Math.max(1, Math.round((rect.x + rect.width) * width) - x),
    height: Math.max(1, Math.round((rect.y + rect.height) * height) - y),
  };
}

const scaleQuad = (quad: Quad, from: Size, to: Size): Quad =>
  mapQuad(quad, ({x, y}) => ({x: (x * to.width) / from.width, y: (y * to.height) / from.height}));
