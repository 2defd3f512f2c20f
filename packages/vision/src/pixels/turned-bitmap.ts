import type {QuarterTurns} from './quarter-turn.js';

/** The picture turned clockwise by quarters, pixel by pixel. The caller closes both. */
export function turnedBitmap(image: ImageBitmap, turns: QuarterTurns): ImageBitmap {
  const {width, height} = image;
  const canvas =
    turns % 2 ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('this browser gives no 2D canvas in a worker');
  // Whole numbers: every pixel comes to lie on one, and none is mixed with its neighbours.
  const matrix: Readonly<Record<QuarterTurns, DOMMatrix2DInit>> = {
    0: {a: 1, b: 0, c: 0, d: 1, e: 0, f: 0},
    1: {a: 0, b: 1, c: -1, d: 0, e: height, f: 0},
    2: {a: -1, b: 0, c: 0, d: -1, e: width, f: height},
    3: {a: 0, b: -1, c: 1, d: 0, e: 0, f: width},
  };
  context.setTransform(matrix[turns]);
  context.imageSmoothingEnabled = false;
  context.drawImage(image, 0, 0);
  return canvas.transferToImageBitmap();
}
