/** Pictures as the document locator wants them: about 65,000 pixels of colour in one of a few shapes. */
import type {Point, Quad} from '@passbase-verify/protocol';
import type {Tensors} from '../engines/net.js';
import {boxAround, cutToPicture} from '../pixels/picture.js';
import type {RegionReader} from '../pixels/region-reader.js';
import {squareToQuad} from '../pixels/warp.js';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the network is given, and the way back from it. */
export interface View {
  readonly tensors: Tensors;
  /** From pixels of the view to pixels of the picture. */
  readonly toPicture: (point: Point) => Point;
}

/** The shapes that the network was trained on. */
const SHAPES: readonly Size[] = [
  {width: 256, height: 256},
  {width: 288, height: 224},
  {width: 224, height: 288},
  {width: 320, height: 192},
  {width: 192, height: 320},
];
/** What lies beyond the picture. */
const GREY = 114;
/** Share of the view, in its tighter direction, that is left around what is looked at again. */
const MARGIN = 0.14;
/** A little finer than the view, so that sampling between pixels doesn't blur. */
const OVERSIZE = 1.3;

/** The shape of which a picture of this aspect covers most. */
export function shapeFor({width, height}: Size): Size {
  const covered = (shape: Size): number => {
    const scale = Math.min(shape.width / width, shape.height / height);
    return width * height * scale * scale;
  };
  return SHAPES.reduce((best, shape) => (covered(shape) > covered(best) ? shape : best));
}

const tensorsOf = (data: Float32Array, {width, height}: Size): Tensors => ({
  view: {data, dims: [1, 3, height, width]},
});

/** As the network was trained: about −2 to 2. */
const standard = (value: number): number => (value - 127.5) / 64;

/** The whole picture, with bars where its shape is another one. */
export function wholeView(image: ImageBitmap, reader: RegionReader): View {
  const shape = shapeFor(image);
  const scale = Math.min(shape.width / image.width, shape.height / image.height);
  const width = Math.max(1, Math.round(image.width * scale));
  const height = Math.max(1, Math.round(image.height * scale));
  const left = Math.round((shape.width - width) / 2);
  const top = Math.round((shape.height - height) / 2);
  const rgba = reader.readRgba(
    image,
    {x: 0, y: 0, width: image.width, height: image.height},
    width,
    height,
  );
  const area = shape.width * shape.height;
  const data = new Float32Array(3 * area).fill(standard(GREY));
  for (let y = 0, from = 0; y < height; y++)
    for (let x = 0, to = (top + y) * shape.width + left; x < width; x++, to++, from += 4)
      for (let channel = 0; channel < 3; channel++)
        data[channel * area + to] = standard(rgba[from + channel]!);
  return {
    tensors: tensorsOf(data, shape),
    toPicture: ({x, y}) => ({
      x: ((x - left) * image.width) / width,
      y: ((y - top) * image.height) / height,
    }),
  };
}

/**
 * What lies in and around a quad (pixels of the picture, in reading order), straightened and upright.
 * @param margin - Share of the view to leave around it, by default that for a page.
 */
export function closeView(
  image: ImageBitmap,
  quad: Quad,
  reader: RegionReader,
  margin = MARGIN,
): View {
  const length = (a: Point, b: Point): number => Math.hypot(b.x - a.x, b.y - a.y);
  const size: Size = {
    width: (length(quad[0], quad[1]) + length(quad[3], quad[2])) / 2,
    height: (length(quad[0], quad[3]) + length(quad[1], quad[2])) / 2,
  };
  const shape = shapeFor(size);
  const scale = Math.min(shape.width / size.width, shape.height / size.height) * (1 - margin);
  const square = squareToQuad(quad);
  // The page lies in the middle of the view: from there to shares of the page, and on into the picture.
  const toPicture = ({x, y}: Point): Point =>
    square(
      (x - shape.width / 2) / (size.width * scale) + 0.5,
      (y - shape.height / 2) / (size.height * scale) + 0.5,
    );
  const {width, height} = shape;
  const around = boxAround(
    [
      {x: 0, y: 0},
      {x: width, y: 0},
      {x: width, y: height},
      {x: 0, y: height},
    ].map(toPicture),
  );
  const {left, top, right, bottom} = cutToPicture(around, image);
  const shrink = Math.min(
    1,
    scale * OVERSIZE,
    Math.sqrt(MAX_CUT / ((right - left) * (bottom - top))),
  );
  const cut: Size = {
    width: Math.max(2, Math.round((right - left) * shrink)),
    height: Math.max(2, Math.round((bottom - top) * shrink)),
  };
  const rgba = reader.readRgba(
    image,
    {x: left, y: top, width: right - left, height: bottom - top},
    cut.width,
    cut.height,
  );
  const [sx, sy] = [cut.width / (right - left), cut.height / (bottom - top)];
  const data = new Float32Array(3 * width * height);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const at = toPicture({x: x + 0.5, y: y + 0.5});
      sample(rgba, cut, (at.x - left) * sx - 0.5, (at.y - top) * sy - 0.5, data, i);
    }
  return {tensors: tensorsOf(data, shape), toPicture};
}

/** Pixels that are read back at most: a page seen very slantwise has a large box around it. */
const MAX_CUT = 500_000;

/** Writes the colour at a place between pixels; grey outside. */
function sample(
  rgba: Uint8ClampedArray,
  {width, height}: Size,
  x: number,
  y: number,
  out: Float32Array,
  i: number,
): void {
  const area = out.length / 3;
  if (x < -0.5 || y < -0.5 || x > width - 0.5 || y > height - 0.5) {
    out[i] = out[area + i] = out[2 * area + i] = standard(GREY);
    return;
  }
  const px = Math.max(0, Math.min(width - 1.001, x));
  const py = Math.max(0, Math.min(height - 1.001, y));
  const [left, top] = [Math.floor(px), Math.floor(py)];
  const [fx, fy] = [px - left, py - top];
  const at = 4 * (top * width + left);
  const below = at + 4 * width;
  for (let channel = 0; channel < 3; channel++) {
    const p = at + channel;
    const q = below + channel;
    const upper = rgba[p]! + (rgba[p + 4]! - rgba[p]!) * fx;
    const lower = rgba[q]! + (rgba[q + 4]! - rgba[q]!) * fx;
    out[channel * area + i] = standard(upper + (lower - upper) * fy);
  }
}
