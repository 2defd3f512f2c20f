/** The part of a still that a network for presentation attack detection sees, as the numbers that it wants. */
import type {Rect} from '@passbase-verify/protocol';
import type {Tensors} from '../../engines/net.js';
import {sampleColour} from '../../pixels/bilinear.js';
import type {PixelRect, RegionReader} from '../../pixels/region-reader.js';
import {cutToPicture} from '../../pixels/picture.js';
import type {PadModel} from './pad-model.js';

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The crop in pixels of the picture; it reaches outside only where the description says that it may.
 * @param box - The face's, in 0..1 of the picture.
 */
export function cropFor(
  box: Rect,
  picture: Size,
  {scale, shape, beyond}: PadModel['crop'],
): PixelRect {
  let [width, height] = [box.width * picture.width, box.height * picture.height];
  const middle = {x: box.x * picture.width + width / 2, y: box.y * picture.height + height / 2};
  if (shape === 'square') width = height = Math.max(width, height);
  const fits = Math.min(scale, picture.width / width, picture.height / height);
  const factor = beyond === 'shift' ? fits : scale;
  [width, height] = [width * factor, height * factor];
  const [x, y] = [middle.x - width / 2, middle.y - height / 2];
  if (beyond === 'black') return {x, y, width, height};
  return {
    x: Math.max(0, Math.min(x, picture.width - width)),
    y: Math.max(0, Math.min(y, picture.height - height)),
    width,
    height,
  };
}

/** @param image - The still, at full size. */
export function padInput(
  image: ImageBitmap,
  box: Rect,
  {crop, input}: PadModel,
  reader: RegionReader,
): Tensors {
  const {width, height, layout, channels, mean, std} = input;
  const from = cropFor(box, image, crop);
  const {left, top, right, bottom} = cutToPicture(
    {left: from.x, top: from.y, right: from.x + from.width, bottom: from.y + from.height},
    image,
  );
  // Averaging is the canvas's: what is sampled afterwards has the input's scale.
  const [fx, fy] =
    crop.resize === 'area'
      ? [Math.min(1, width / from.width), Math.min(1, height / from.height)]
      : [1, 1];
  const cutWidth = Math.max(2, Math.round((right - left) * fx));
  const cutHeight = Math.max(2, Math.round((bottom - top) * fy));
  const part = {x: left, y: top, width: right - left, height: bottom - top};
  const cut = reader.readRgba(image, part, cutWidth, cutHeight);
  const area = width * height;
  const data = new Float32Array(3 * area);
  const colour = new Float64Array(3);
  const [stepX, stepY] = [from.width / width, from.height / height];
  const order = channels === 'RGB' ? [0, 1, 2] : [2, 1, 0];
  for (let row = 0, i = 0; row < height; row++)
    for (let column = 0; column < width; column++, i++) {
      const x = from.x + (column + 0.5) * stepX;
      const y = from.y + (row + 0.5) * stepY;
      if (x < 0 || y < 0 || x >= image.width || y >= image.height) colour.fill(0);
      else
        sampleColour(cut, cutWidth, cutHeight, (x - left) * fx - 0.5, (y - top) * fy - 0.5, colour);
      for (let channel = 0; channel < 3; channel++) {
        const at = layout === 'NCHW' ? channel * area + i : 3 * i + channel;
        data[at] = (colour[order[channel]!]! - mean[channel]!) / std[channel]!;
      }
    }
  return {[input.name]: {data, dims: dimsOf(input)}};
}

/** Of one picture. */
export const dimsOf = ({width, height, layout}: PadModel['input']): readonly number[] =>
  layout === 'NCHW' ? [1, 3, height, width] : [1, height, width, 3];
