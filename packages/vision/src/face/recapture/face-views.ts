/** Two views of a face in a still: its own pixels for what is fine, and its surroundings for what is large. */
import type {Rect} from '@passbase-verify/protocol';
import {grayFromRgba, type Gray} from '../../pixels/gray.js';
import {cutToPicture} from '../../pixels/picture.js';
import type {RegionReader} from '../../pixels/region-reader.js';
import type {Rgba} from '../../pixels/rgba.js';

/** Pixels of the near view's side at most: a hundred and more patches for a spectrum, in a twentieth of a second. */
const NEAR_MOST = 384;
/** Left out of the face's box on each side, as a share of it: hair, and what lies behind the cheeks. */
const RIM = 0.1;
/** Of the face's longer side: a print of a face in life size on a sheet, and most screens that show one, end within. */
const AROUND = 3;
/** Pixels of the wide view's longer side at most. */
const WIDE_MOST = 640;

export interface FaceViews {
  /** The middle of the face, pixel by pixel as the camera took it: nothing is scaled, which would blur a grid or make one. */
  readonly near: Gray;
  /** The face and what lies around it, as far as the picture goes. */
  readonly wide: Rgba;
  /** The face in the wide view, in its pixels. */
  readonly face: Rect;
}

/** @param box - The face in 0..1 of the picture; may reach outside. */
export function viewFace(image: ImageBitmap, box: Rect, reader: RegionReader): FaceViews {
  const {width, height} = image;
  const middle = {x: (box.x + box.width / 2) * width, y: (box.y + box.height / 2) * height};
  const face = {width: box.width * width, height: box.height * height};
  const around = (across: number, down: number) => {
    const {left, top, right, bottom} = cutToPicture(
      {
        left: middle.x - across / 2,
        top: middle.y - down / 2,
        right: middle.x + across / 2,
        bottom: middle.y + down / 2,
      },
      image,
    );
    return {x: left, y: top, width: right - left, height: bottom - top};
  };
  const inner = (side: number): number => Math.min(NEAR_MOST, side * (1 - 2 * RIM));
  const nearPart = around(inner(face.width), inner(face.height));
  const side = AROUND * Math.max(face.width, face.height);
  const part = around(side, side);
  const scale = Math.min(1, WIDE_MOST / Math.max(part.width, part.height));
  const [wide, high] = [part.width, part.height].map((length) =>
    Math.max(2, Math.round(length * scale)),
  ) as [number, number];
  const near = reader.readRgba(image, nearPart, nearPart.width, nearPart.height);
  return {
    near: grayFromRgba(near, nearPart.width, nearPart.height),
    wide: {width: wide, height: high, data: reader.readRgba(image, part, wide, high)},
    face: {
      x: (box.x * width - part.x) * scale,
      y: (box.y * height - part.y) * scale,
      width: face.width * scale,
      height: face.height * scale,
    },
  };
}

/** The part of a colour picture that lies in `rect`, on whole pixels; none of it may lie outside of the picture. */
export function cropRgba({width, height, data}: Rgba, rect: Rect): Rgba {
  const {left, top, right, bottom} = cutToPicture(
    {left: rect.x, top: rect.y, right: rect.x + rect.width, bottom: rect.y + rect.height},
    {width, height},
  );
  const cut = new Uint8ClampedArray((right - left) * (bottom - top) * 4);
  for (let y = top, to = 0; y < bottom; y++)
    for (let i = 4 * (y * width + left); i < 4 * (y * width + right); i++) cut[to++] = data[i]!;
  return {width: right - left, height: bottom - top, data: cut};
}
