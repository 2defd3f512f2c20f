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
    const context = this.#context;
    if (!context) throw new TypeError('this browser gives no 2D canvas in a worker');
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
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
    return grayFromRgba(context.getImageData(0, 0, width, height).data, width, height);
  }
}
