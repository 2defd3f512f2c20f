import type {QuarterTurns} from './quarter-turn.js';

/** The picture turned clockwise by quarters. The caller closes both. */
export function turnedBitmap(image: ImageBitmap, turns: QuarterTurns): ImageBitmap {
  const {width, height} = image;
  const canvas =
    turns % 2 ? new OffscreenCanvas(height, width) : new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new TypeError('this browser gives no 2D canvas in a worker');
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turns * Math.PI) / 2);
  context.drawImage(image, -width / 2, -height / 2);
  return canvas.transferToImageBitmap();
}
