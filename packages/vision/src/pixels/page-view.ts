/** Cuts a page out of a picture, straightened and in colour, with a little of what lies around it. */
import type {Quad} from '@passbase-verify/protocol';
import {MEASURED_MARGIN, MEASURED_WIDTH} from './measure-page.js';
import {boxAround, cutToPicture} from './picture.js';
import type {RegionReader} from './region-reader.js';
import type {Rgba} from './rgba.js';
import {squareToQuad} from './warp.js';

/** Heights over widths of pages: a card lying to an A4 sheet standing, with room for slanting views. */
const ASPECT = {least: 0.4, most: 1.8} as const;

/** @param outline - Pixels of `image`, in reading order. */
export function cutPage(image: ImageBitmap, outline: Quad, reader: RegionReader): Rgba {
  const [a, b, c, d] = outline;
  const across = Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - d.x, c.y - d.y);
  const down = Math.hypot(d.x - a.x, d.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y);
  const aspect = Math.max(ASPECT.least, Math.min(ASPECT.most, down / across));
  const pageHeight = Math.round(MEASURED_WIDTH * aspect);
  const [width, height] = [MEASURED_WIDTH + 2 * MEASURED_MARGIN, pageHeight + 2 * MEASURED_MARGIN];
  const square = squareToQuad(outline);
  const toImage = (x: number, y: number) =>
    square((x - MEASURED_MARGIN) / MEASURED_WIDTH, (y - MEASURED_MARGIN) / pageHeight);
  const {left, top, right, bottom} = cutToPicture(
    boxAround([toImage(0, 0), toImage(width, 0), toImage(width, height), toImage(0, height)]),
    image,
  );
  // Never enlarged: what was blurred has to look so.
  const scale = Math.min(1, (2 * MEASURED_WIDTH) / across);
  const cutWidth = Math.max(2, Math.round((right - left) * scale));
  const cutHeight = Math.max(2, Math.round((bottom - top) * scale));
  const cut = reader.readRgba(
    image,
    {x: left, y: top, width: right - left, height: bottom - top},
    cutWidth,
    cutHeight,
  );
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i += 4) {
      const at = toImage(x + 0.5, y + 0.5);
      const inPicture = at.x >= 0 && at.y >= 0 && at.x < image.width && at.y < image.height;
      if (!inPicture) continue;
      const px = (at.x - left) * scale - 0.5;
      const py = (at.y - top) * scale - 0.5;
      sample(cut, cutWidth, cutHeight, px, py, data, i);
    }
  return {width, height, data};
}

/** Bilinear. */
function sample(
  cut: Uint8ClampedArray,
  width: number,
  height: number,
  x: number,
  y: number,
  into: Uint8ClampedArray,
  i: number,
): void {
  const px = Math.max(0, Math.min(width - 1.001, x));
  const py = Math.max(0, Math.min(height - 1.001, y));
  const [left, top] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - left, py - top];
  const above = 4 * (top * width + left);
  const below = above + 4 * width;
  for (let channel = 0; channel < 3; channel++) {
    const p = above + channel;
    const q = below + channel;
    const upper = cut[p]! + (cut[p + 4]! - cut[p]!) * fx;
    const lower = cut[q]! + (cut[q + 4]! - cut[q]!) * fx;
    into[i + channel] = upper + (lower - upper) * fy;
  }
  into[i + 3] = 255;
}
