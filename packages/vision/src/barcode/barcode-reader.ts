/** Reads the bar code of a document in frames and stills. */
import type {LoadProgress, ModelRecord, Quad, SeenBarcode} from '@passbase-verify/protocol';
import type {AssetLoader} from '../assets.js';
import {loadBarcodeDecoder} from '../engines/zxing.js';
import {mapQuad} from '../pixels/quarter-turn.js';
import {RegionReader} from '../pixels/region-reader.js';
import {FRAME_ATTEMPTS, STILL_ATTEMPTS} from './attempts.js';
import type {Decode, DecodedBarcode} from './decode.js';
import {createNativeDetect, type NativeDetect} from './native-detector.js';
import {readBarcode} from './read-barcode.js';

/** Longer sides are reduced: a card that fills such a picture has modules of six pixels. */
const MAX_SIDE = 3000;

export interface BarcodeReadOptions {
  /** The page, in 0..1 of the picture: codes are looked for in it before anywhere else. */
  readonly page?: Quad;
  /** Milliseconds after which no further attempt is begun. */
  readonly deadlineMs: number;
  /** One of a row of frames: goes on with the attempts where the frame before stopped. */
  readonly live?: boolean;
}

export interface BarcodeReaderOptions {
  readonly decode: Decode;
  readonly detect?: NativeDetect | undefined;
  readonly now?: () => number;
}

export class BarcodeReader {
  readonly #decode: Decode;
  readonly #detect: NativeDetect | undefined;
  readonly #now: () => number;
  readonly #region = new RegionReader();
  #next = 0;

  constructor({decode, detect, now = () => performance.now()}: BarcodeReaderOptions) {
    this.#decode = decode;
    this.#detect = detect;
    this.#now = now;
  }

  /** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
  static async load(
    assets: AssetLoader,
    onProgress: (progress: LoadProgress) => void = () => {},
  ): Promise<{reader: BarcodeReader; models: readonly ModelRecord[]}> {
    const {decode, models} = await loadBarcodeDecoder(assets, onProgress);
    const detect = await createNativeDetect();
    return {reader: new BarcodeReader({decode, detect}), models};
  }

  /**
   * The bar code in the picture, its outline in 0..1 of it. The caller keeps and closes `image`.
   * @throws {PassbaseError} `ERR_VISION_ENGINE` where the decoder itself fails.
   */
  async read(
    image: ImageBitmap,
    {page, deadlineMs, live = false}: BarcodeReadOptions,
  ): Promise<SeenBarcode | undefined> {
    const until = this.#now() + deadlineMs;
    const {width, height} = image;
    const native = await this.#detect?.(image);
    if (native) return toSeen(native, width, height);
    const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
    const size = {
      width: Math.max(1, Math.round(width * scale)),
      height: Math.max(1, Math.round(height * scale)),
    };
    const picture = this.#region.read(image, {x: 0, y: 0, width, height}, size.width, size.height);
    const inPixels = page && mapQuad(page, ({x, y}) => ({x: x * size.width, y: y * size.height}));
    const {found, next} = await readBarcode(picture, this.#decode, {
      ...(inPixels ? {page: inPixels} : {}),
      until,
      now: this.#now,
      attempts: live ? FRAME_ATTEMPTS : STILL_ATTEMPTS,
      first: live ? this.#next : 0,
    });
    if (live) this.#next = next;
    return found && toSeen(found, size.width, size.height);
  }
}

const toSeen = (
  {format, text, outline}: DecodedBarcode,
  width: number,
  height: number,
): SeenBarcode => ({
  format,
  text,
  outline: mapQuad(outline, ({x, y}) => ({x: x / width, y: y / height})),
});
