/** A bitmap as a picture of which parts are cut out. */
import {cutToPicture, type Box, type Picture} from './picture.js';
import {Region} from './region.js';
import type {RegionReader} from './region-reader.js';

/**
 * Pixels of a region at most: reading them back takes about 5 ms a million. A block of this size still shows 44 characters
 * at 60 pixels each, three times what the reader looks at.
 */
const MAX_PIXELS = 3_000_000;

export class BitmapPicture implements Picture {
  readonly width: number;
  readonly height: number;
  readonly #image: ImageBitmap;
  readonly #reader: RegionReader;

  /** The caller keeps and closes `image`, after the last `cut`. */
  constructor(image: ImageBitmap, reader: RegionReader) {
    this.width = image.width;
    this.height = image.height;
    this.#image = image;
    this.#reader = reader;
  }

  cut(box: Box): Region {
    const {left, top, right, bottom} = cutToPicture(box, this);
    const [width, height] = [right - left, bottom - top];
    let scale = 1;
    // Halves only: the browser's scaling is good at these everywhere.
    while (width * height * scale * scale > MAX_PIXELS) scale /= 2;
    const gray = this.#reader.read(
      this.#image,
      {x: left, y: top, width, height},
      Math.max(2, Math.round(width * scale)),
      Math.max(2, Math.round(height * scale)),
    );
    return new Region(gray, left, top, scale);
  }
}
