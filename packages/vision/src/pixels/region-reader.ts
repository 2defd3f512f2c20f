/** Draws parts of pictures on one canvas that is kept, and reads them as gray. */
import {grayFromRgba, type Gray} from './gray.js';
import type {QuarterTurns} from './quarter-turn.js';

export interface PixelRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export class RegionReader {
  readonly #canvas = new OffscreenCanvas(1, 1);
  readonly #context = this.#canvas.getContext('2d', {willReadFrequently: true});

  /**
   * The region `from` (pixels of `image`) scaled to `width` × `height`, turned clockwise by `turns` quarters first.
   * `width` and `height` are those of the result.
   */
  read(
    image: ImageBitmap,
    from: PixelRect,
    width: number,
    height: number,
    turns: QuarterTurns = 0,
  ): Gray {
    return grayFromRgba(this.readRgba(image, from, width, height, turns), width, height);
  }

  /** The same with its colours. */
  readRgba(
    image: ImageBitmap,
    from: PixelRect,
    width: number,
    height: number,
    turns: QuarterTurns = 0,
  ): Uint8ClampedArray {
    const context = this.#context;
    if (!context) throw new TypeError('this browser gives no 2D canvas in a worker');
    // It only grows: regions differ in size from frame to frame, and each new size would be new memory.
    if (this.#canvas.width < width) this.#canvas.width = width;
    if (this.#canvas.height < height) this.#canvas.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    // Paper under what is transparent, instead of what was drawn before.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    const [across, down] = turns % 2 ? [height, width] : [width, height];
    context.setTransform(1, 0, 0, 1, width / 2, height / 2);
    context.rotate((turns * Math.PI) / 2);
    context.imageSmoothingQuality = 'high';
    context.drawImage(
      image,
      from.x,
      from.y,
      from.width,
      from.height,
      -across / 2,
      -down / 2,
      across,
      down,
    );
    return context.getImageData(0, 0, width, height).data;
  }
}
