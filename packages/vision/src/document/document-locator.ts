/** Finds the page and its MRZ in a picture with the model `document-locator`. */
import type {Quad} from '@passbase-verify/protocol';
import type {Net} from '../engines/net.js';
import {findBand} from '../outline/find-band.js';
import {findOutline, isThin} from '../outline/find-outline.js';
import {KINDS, readHeads, type Heads} from '../outline/heads.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import type {Located, Locator} from './located.js';
import {closeView, wholeView, type Size, type View} from './locator-view.js';

/** An outline that fits worse than this is none: sides nobody sees, or a quad that isn't what the model takes for a page. */
const MIN_FIT = 0.5;
/** The same for the MRZ. */
const MIN_BAND = 0.5;
/** Pages with a shorter side than this show nothing, in pixels of the view. */
const MIN_SIDE = 12;
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

  async refine(image: ImageBitmap, {page, mrz}: Located): Promise<Located> {
    if (page)
      return this.#look(image, closeView(image, inPixels(page.outline, image), this.#reader));
    if (mrz)
      return this.#look(image, closeView(image, inPixels(mrz, image), this.#reader, BAND_MARGIN));
    return {};
  }

  async #look(image: ImageBitmap, {tensors, toPicture}: View): Promise<Located> {
    const heads = readHeads(await this.#net.run(tensors));
    const toShare = (quad: Quad): Quad => inShares(mapQuad(quad, toPicture), image);
    const page = describePage(heads);
    const band = findBand(heads);
    return {
      ...(page ? {page: {...page, outline: toShare(page.outline)}} : {}),
      ...(band && band.confidence >= MIN_BAND ? {mrz: toShare(band.quad)} : {}),
    };
  }
}

function describePage(heads: Heads): Located['page'] {
  const found = findOutline(heads);
  if (!found || found.fit < MIN_FIT || isThin(found.quad, MIN_SIDE)) return undefined;
  const none = KINDS.indexOf(undefined);
  const [kind, probability] = KINDS.map((name, i) => [name, heads.kinds[i]!] as const)
    .filter((_, i) => i !== none)
    .reduce((best, one) => (one[1] > best[1] ? one : best));
  if (!kind || heads.kinds[none]! > probability) return undefined;
  return {outline: found.quad, kind, confidence: found.fit * (1 - heads.kinds[none]!)};
}

const inPixels = (quad: Quad, {width, height}: Size): Quad =>
  mapQuad(quad, ({x, y}) => ({x: x * width, y: y * height}));

const inShares = (quad: Quad, {width, height}: Size): Quad =>
  mapQuad(quad, ({x, y}) => ({x: x / width, y: y / height}));
