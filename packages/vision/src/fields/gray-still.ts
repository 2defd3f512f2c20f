/** A still as gray pixels. */
import type {SeenPage} from '@passbase-verify/protocol';
import {decodeStill} from '../pixels/decode-still.js';
import type {Gray} from '../pixels/gray.js';
import {RegionReader} from '../pixels/region-reader.js';

/** Twice what a page is laid flat at: more pixels only take memory, which phones have little of. */
const MAX_SIDE = 4000;

/** What a file shows when nobody has located a page in it: all of it. */
export const WHOLE_SHEET: SeenPage = {
  kind: 'sheet',
  outline: [
    {x: 0, y: 0},
    {x: 1, y: 0},
    {x: 1, y: 1},
    {x: 0, y: 1},
  ],
  confidence: 0,
};

/** @throws {PassbaseError} `ERR_VISION_ENGINE` where the still is no picture. */
export async function grayStill(still: Blob): Promise<Gray> {
  const image = await decodeStill(still);
  try {
    const {width, height} = image;
    const scale = Math.min(1, MAX_SIDE / Math.max(width, height));
    return new RegionReader().read(
      image,
      {x: 0, y: 0, width, height},
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    );
  } finally {
    image.close();
  }
}
