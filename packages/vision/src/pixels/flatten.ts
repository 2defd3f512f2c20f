/** Lays a four-cornered part of a picture flat, in colour. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {sampleColour} from './bilinear.js';
import {boxAround, cutToPicture} from './picture.js';
import {sidesOf} from './quad-sides.js';
import type {RegionReader} from './region-reader.js';
import type {Rgba} from './rgba.js';
import {homographyTo, project} from './warp.js';

/** Which share of the quad each pixel of the flat picture shows. Shares below 0 and above 1 lie around it. */
export interface Raster {
  /** The share that the upper left corner of the first pixel shows. */
  readonly origin: Point;
  /** From one pixel to the next, across and down. */
  readonly step: Point;
  readonly width: number;
  readonly height: number;
}

/**
 * @param quad - Pixels of `image`, in reading order.
 * @returns Alpha is 0 where the picture ends. Nothing is made sharper than it is: what is small is enlarged smoothly.
 */
export function flatten(
  image: ImageBitmap,
  quad: Quad,
  raster: Raster,
  reader: RegionReader,
): Rgba {
  const {origin, step, width, height} = raster;
  const homography = homographyTo(quad);
  const corner = (across: number, down: number): Point =>
    project(homography, {x: origin.x + across * step.x, y: origin.y + down * step.y});
  const {left, top, right, bottom} = cutToPicture(
    boxAround([corner(0, 0), corner(width, 0), corner(width, height), corner(0, height)]),
    image,
  );
  // The canvas averages what becomes smaller; what is small stays as it is.
  const scale = Math.min(1, 1 / (step.x * sidesOf(quad).across));
  const cutWidth = Math.max(2, Math.round((right - left) * scale));
  const cutHeight = Math.max(2, Math.round((bottom - top) * scale));
  const from = {x: left, y: top, width: right - left, height: bottom - top};
  const cut = reader.readRgba(image, from, cutWidth, cutHeight);
  const data = new Uint8ClampedArray(width * height * 4);
  const colour = new Float64Array(3);
  const [[xu, xv, x1], [yu, yv, y1], [g, h]] = homography;
  // Asked once: a picture's size is the browser's to tell, which takes longer than all else that is done for a pixel.
  const {width: imageWidth, height: imageHeight} = image;
  // Written out, without a point for every pixel: this runs for live frames.
  for (let row = 0, i = 0; row < height; row++) {
    const v = origin.y + (row + 0.5) * step.y;
    for (let column = 0; column < width; column++, i += 4) {
      const u = origin.x + (column + 0.5) * step.x;
      const w = g * u + h * v + 1;
      const x = (xu * u + xv * v + x1) / w;
      const y = (yu * u + yv * v + y1) / w;
      if (!(x >= 0 && y >= 0 && x < imageWidth && y < imageHeight)) continue;
      const [px, py] = [(x - left) * scale - 0.5, (y - top) * scale - 0.5];
      sampleColour(cut, cutWidth, cutHeight, px, py, colour);
      data[i] = colour[0]!;
      data[i + 1] = colour[1]!;
      data[i + 2] = colour[2]!;
      data[i + 3] = 255;
    }
  }
  return {width, height, data};
}
