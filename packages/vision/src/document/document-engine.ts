/** Looks at frames and stills of documents: where the page and its MRZ are, the light on it, and what is read on it. */
import type {
  DocumentObservation,
  Quad,
  ReadingWishes,
  Rect,
  SeenPage,
} from '@passbase-verify/protocol';
import {BitmapPicture} from '../pixels/bitmap-picture.js';
import type {Gray} from '../pixels/gray.js';
import {glareShare, laplacianVariance, meanDifference, meanLuma} from '../pixels/light.js';
import {mapQuad, turnBack, type QuarterTurns} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import {turnedBitmap} from '../pixels/turned-bitmap.js';
import type {Located, Locator} from './located.js';
import type {PageReader, Reading} from './page-reader.js';

/** Size of the picture of the guide that motion is seen in: fine enough to see a page move by a percent. */
const MOTION_WIDTH = 96;
const MOTION_HEIGHT = 64;
/** Side at which light and focus of a still are measured, that of the frames. */
const STILL_SIDE = 960;
/**
 * Light and focus of the guide are measured in one of so many frames and repeated in the others: reading a million pixels back
 * takes as long as finding the page in them. Motion is measured in every frame.
 */
const LIGHT_EVERY = 3;
/** A page that is less likely than this is followed no further. */
const MIN_FOLLOWED = 0.5;
/** A page that is small in the picture is found roughly at first; the third look still gains a little there. */
const STILL_LOOKS = 3;
/** Frames narrower than this show no print. */
const MIN_SIDE = 32;
/** Further turns of a still in which nothing was read: what the locator misses upright it may see lying. */
const TURNS: readonly QuarterTurns[] = [2, 1, 3];

const PLAIN_KINDS: ReadonlySet<SeenPage['kind']> = new Set(['card-front', 'sheet']);
const CLEAR_PAGE = 0.5;

const WHOLE: Rect = {x: 0, y: 0, width: 1, height: 1};

export interface ObserveOptions {
  /** Where the page is expected in the frame. */
  readonly guide: Rect;
  readonly read: boolean;
  readonly want?: ReadingWishes;
}

export class DocumentEngine {
  readonly #locator: Locator;
  readonly #readers: readonly PageReader[];
  // One canvas for each size that is asked for again and again.
  readonly #cuts = new RegionReader();
  readonly #guide = new RegionReader();
  readonly #light = new RegionReader();
  #before: Gray | undefined;
  #seenLight: {readonly light: Light; readonly guide: Rect; frames: number} | undefined;
  #tracked: Located | undefined;

  constructor(locator: Locator, readers: readonly PageReader[]) {
    this.#locator = locator;
    this.#readers = readers;
  }

  /** Looks at one frame. The caller keeps and closes `image`. */
  async observe(
    image: ImageBitmap,
    at: number,
    {guide, read, want = {}}: ObserveOptions,
  ): Promise<DocumentObservation> {
    const {width, height} = image;
    const inGuide = toPixels(guide, image);
    const motionView = this.#guide.read(image, inGuide, MOTION_WIDTH, MOTION_HEIGHT);
    const motion = meanDifference(motionView, this.#before);
    this.#before = motionView;
    const located = await this.#track(image);
    return {
      kind: 'document',
      at,
      width,
      height,
      ...describe(located),
      ...(read ? await this.#read(image, located, 'frame', want) : {}),
      ...this.#lightIn(image, inGuide),
      motion,
    };
  }

  /** @param guide - In pixels. */
  #lightIn(image: ImageBitmap, guide: Rect): Light {
    const seen = this.#seenLight;
    const isSame = seen?.guide.width === guide.width && seen.guide.height === guide.height;
    if (seen && isSame && ++seen.frames < LIGHT_EVERY) return seen.light;
    const light = measureLight(this.#light.read(image, guide, guide.width, guide.height));
    this.#seenLight = {light, guide, frames: 0};
    return light;
  }

  /** Reads a still whichever way it is turned. The caller keeps and closes `image`. */
  async readStill(image: ImageBitmap, want: ReadingWishes = {}): Promise<DocumentObservation> {
    const {width, height} = image;
    const size = fit(image, Math.min(STILL_SIDE, Math.max(width, height)));
    const light = measureLight(
      this.#light.read(image, toPixels(WHOLE, image), size.width, size.height),
    );
    const seen = await this.#readAnyWay(image, want);
    // There is no frame before.
    return {kind: 'document', at: 0, width, height, ...seen, ...light, motion: 1};
  }

  /** Follows the page that was seen in the frame before; looks at the whole frame where it is lost, or may be another thing. */
  async #track(image: ImageBitmap): Promise<Located> {
    const before = this.#tracked;
    this.#tracked = undefined;
    const followed = before ? await this.#locator.refine(image, before) : {};
    const located = isSure(followed) ? followed : await this.#locator.locate(image);
    if (located.page) this.#tracked = located;
    return located;
  }

  /**
   * Reads a picture turned so that what was located in it stands upright: whichever way it was taken, the same pixels are looked
   * at, and give the same text.
   */
  async #readAnyWay(
    image: ImageBitmap,
    want: ReadingWishes,
  ): Promise<Partial<DocumentObservation>> {
    const first = await this.#locator.locate(image);
    const turns = turnsToUpright(first, image);
    const upright = await (turns === 0
      ? this.#readOneWay(image, want, first)
      : this.#readTurned(image, turns, want));
    if (upright.mrz || upright.barcode || isPlain(upright.page)) return upright;
    for (const more of TURNS) {
      // A bar code is read whichever way it lies: that was done.
      const seen = await this.#readTurned(image, ((turns + more) % 4) as QuarterTurns, {});
      if (seen.mrz) return seen;
    }
    return upright;
  }

  async #readTurned(
    image: ImageBitmap,
    turns: QuarterTurns,
    want: ReadingWishes,
  ): Promise<Partial<DocumentObservation>> {
    const turned = turnedBitmap(image, turns);
    try {
      return turnObservationBack(await this.#readOneWay(turned, want), turns);
    } finally {
      turned.close();
    }
  }

  /** @param first - What a look at the whole picture gave, where there was one. */
  async #readOneWay(
    image: ImageBitmap,
    want: ReadingWishes,
    first?: Located,
  ): Promise<Partial<DocumentObservation>> {
    let located = first ?? (await this.#locator.locate(image));
    for (let look = 1; look < STILL_LOOKS && !isEmpty(located); look++) {
      // What a closer look no longer sees was seen before all the same.
      located = {...located, ...(await this.#locator.refine(image, located))};
    }
    return {...describe(located), ...(await this.#read(image, located, 'still', want))};
  }

  async #read(
    image: ImageBitmap,
    located: Located,
    manner: 'frame' | 'still',
    want: ReadingWishes,
  ): Promise<Reading> {
    if (Math.min(image.width, image.height) < MIN_SIDE) return {};
    const picture = new BitmapPicture(image, this.#cuts);
    let readings: Reading = {};
    for (const reader of this.#readers)
      readings = {...readings, ...(await reader.read({image, picture, located, manner, want}))};
    return readings;
  }
}

const isSure = ({page}: Located): boolean => page !== undefined && page.confidence >= MIN_FOLLOWED;

/** Whether a page was seen so clearly, of a kind that has no MRZ, that another look would find none either. */
const isPlain = (page: SeenPage | undefined): boolean =>
  page !== undefined && page.confidence > CLEAR_PAGE && PLAIN_KINDS.has(page.kind);

const isEmpty = ({page, mrz}: Located): boolean => !page && !mrz;

/** Quarters clockwise after which what was located reads from left to right, or nearly so. */
function turnsToUpright({page, mrz}: Located, {width, height}: ImageBitmap): QuarterTurns {
  const outline = page?.outline ?? mrz;
  if (!outline) return 0;
  const [a, b, c, d] = outline;
  const angle = Math.atan2((b.y - a.y + c.y - d.y) * height, (b.x - a.x + c.x - d.x) * width);
  return ((4 - Math.round((2 * angle) / Math.PI)) % 4) as QuarterTurns;
}

const describe = ({page, mrz}: Located): Partial<DocumentObservation> => ({
  ...(page ? {page} : {}),
  ...(mrz ? {mrzBand: mrz} : {}),
});

function turnObservationBack(
  seen: Partial<DocumentObservation>,
  turns: QuarterTurns,
): Partial<DocumentObservation> {
  const back = (quad: Quad): Quad => mapQuad(quad, (point) => turnBack(point, turns));
  const {page, mrzBand, portrait, barcode} = seen;
  return {
    ...seen,
    ...(page ? {page: {...page, outline: back(page.outline)}} : {}),
    ...(mrzBand ? {mrzBand: back(mrzBand)} : {}),
    ...(portrait ? {portrait: back(portrait)} : {}),
    ...(barcode ? {barcode: {...barcode, outline: back(barcode.outline)}} : {}),
  };
}

type Light = Pick<DocumentObservation, 'brightness' | 'sharpness' | 'glare'>;

const measureLight = (region: Gray): Light => ({
  brightness: meanLuma(region),
  sharpness: laplacianVariance(region),
  glare: glareShare(region),
});

/** The size with the same proportions whose longer side is `side`. */
function fit(
  {width, height}: {readonly width: number; readonly height: number},
  side: number,
): {readonly width: number; readonly height: number} {
  const scale = side / Math.max(width, height);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}

/** On whole pixels, so that nothing is blurred by cutting it out. */
function toPixels(
  rect: Rect,
  {width, height}: {readonly width: number; readonly height: number},
): Rect {
  const x = Math.round(rect.x * width);
  const y = Math.round(rect.y * height);
  return {
    x,
    y,
    width: Math.max(1, Math.round((rect.x + rect.width) * width) - x),
    height: Math.max(1, Math.round((rect.y + rect.height) * height) - y),
  };
}
