/** Finds the page and its MRZ in a picture with the model `document-locator`. */
import type {Quad, SeenPage} from '@passbase-verify/protocol';
import type {Net} from '../engines/net.js';
import {findBand} from '../outline/find-band.js';
import {findOutline, isPage} from '../outline/find-outline.js';
import {KINDS, readHeads, sigmoid, type Heads} from '../outline/heads.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import type {Located, Locator} from './located.js';
import {closeView, wholeView, type Size, type View} from './locator-view.js';

/** An outline that fits worse than this is none: sides nobody sees, or a quad that isn't what the model takes for a page. */
const MIN_FIT = 0.5;
/**
 * How the fit becomes a probability that the outline overlaps the page by 0.85 and more: half of those that fit by 0.76 did, and
 * 95 % of those that fit by 0.9, among 198 outlines of made-up pictures that were looked at twice.
 */
const HALF_RIGHT = 0.76;
const FIT_SCALE = 0.045;
/** The same for the MRZ. Of 47 portraits, which have none, 6 seem to hold one at this. */
const MIN_BAND = 0.6;
/** Pages with a shorter side than this show nothing, in pixels of the view. */
const MIN_SIDE = 12;
/** What an earlier look said of the kind counts less than this one: the page may have been turned over between frames. */
const MEMORY = 0.8;
/** And nothing is ruled out for good. */
const MIN_KIND = 0.02;
/** A picture this many times as long as wide that is filled by an MRZ is the MRZ cut out: its borders are no page's sides. */
const STRIP_RATIO = 2.5;
const STRIP_SHARE = 0.6;
/** The MRZ is twelve times as wide as high: this leaves about its own width above and below it. */
const BAND_MARGIN = 0.1;

export class DocumentLocator implements Locator {
  readonly #net: Pick<Net, 'run'>;
  readonly #reader = new RegionReader();

  constructor(net: Pick<Net, 'run'>) {
    this.#net = net;
  }

  async locate(image: ImageBitmap): Promise<Located> {
    return this.#look(image, wholeView(image, this.#reader));
  }

  async refine(image: ImageBitmap, before: Located): Promise<Located> {
    const {page, mrz} = before;
    const look = (quad: Quad, margin?: number): Promise<Located> =>
      this.#look(
        image,
        closeView(image, inPixels(quad, image), this.#reader, margin),
        before.kinds,
      );
    if (page) return look(page.outline);
    return mrz ? look(mrz, BAND_MARGIN) : {};
  }

  async #look(
    image: ImageBitmap,
    {tensors, toPicture}: View,
    kindsBefore?: readonly number[],
  ): Promise<Located> {
    const heads = readHeads(await this.#net.run(tensors));
    const toShare = (quad: Quad): Quad => inShares(mapQuad(quad, toPicture), image);
    const band = findBand(heads);
    const mrz = band && band.confidence >= MIN_BAND ? toShare(band.quad) : undefined;
    const found = mrz && isStrip(image, mrz) ? undefined : findPage(heads, kindsBefore);
    return {
      ...(found && {page: {...found.page, outline: toShare(found.page.outline)}}),
      ...(found && {kinds: found.kinds}),
      ...(mrz && {mrz}),
    };
  }
}

function findPage(
  heads: Heads,
  kindsBefore: readonly number[] | undefined,
): {page: SeenPage; kinds: readonly number[]} | undefined {
  const found = findOutline(heads);
  if (!found || found.fit < MIN_FIT || !isPage(found.quad, MIN_SIDE)) return undefined;
  const none = heads.kinds[KINDS.indexOf(undefined)]!;
  if (none > Math.max(...heads.kinds.slice(0, -1))) return undefined;
  const kinds = heads.kinds.map((p, i) => (KINDS[i] ? fuse(p, kindsBefore?.[i]) : 0));
  const sum = kinds.reduce((a, b) => a + b, 0);
  const best = kinds.indexOf(Math.max(...kinds));
  const confidence = sigmoid((found.fit - HALF_RIGHT) / FIT_SCALE) * (1 - none);
  return {
    page: {outline: found.quad, kind: KINDS[best]!, confidence},
    kinds: kinds.map((p) => p / sum),
  };
}

const fuse = (now: number, before = 1): number =>
  Math.max(now, MIN_KIND) * Math.max(before, MIN_KIND) ** MEMORY;

/** Whether the picture is little more than the MRZ in it. */
function isStrip({width, height}: Size, mrz: Quad): boolean {
  const length = Math.hypot((mrz[1].x - mrz[0].x) * width, (mrz[1].y - mrz[0].y) * height);
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  return long > STRIP_RATIO * short && length > STRIP_SHARE * long;
}

const inPixels = (quad: Quad, {width, height}: Size): Quad =>
  mapQuad(quad, ({x, y}) => ({x: x * width, y: y * height}));

const inShares = (quad: Quad, {width, height}: Size): Quad =>
  mapQuad(quad, ({x, y}) => ({x: x / width, y: y / height}));
