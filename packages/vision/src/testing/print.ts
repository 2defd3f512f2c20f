/** Pictures of print, for tests. */
import {drawOcrB} from '@passbase-verify/testkit';
import {grayFromRgba, type Gray} from '../pixels/gray.js';

export interface PrintOptions {
  readonly width?: number;
  readonly height?: number;
  /** Left end of the first line's foot, in pixels. */
  readonly x?: number;
  readonly y?: number;
  /** Pixels a millimetre; a character is 2.54 mm wide. */
  readonly scale?: number;
  /** Radians, clockwise, about the left end of the first line. */
  readonly angle?: number;
  /** Millimetres from line to line. */
  readonly pitch?: number;
}

/** Lines of OCR-B, dark on light. */
export function print(lines: readonly string[], options: PrintOptions = {}): Gray {
  const {width = 640, height = 400, x = 40, y = 280, scale = 5, angle = 0, pitch = 6} = options;
  const context = new OffscreenCanvas(width, height).getContext('2d', {willReadFrequently: true})!;
  context.fillStyle = '#d8dcd4';
  context.fillRect(0, 0, width, height);
  context.strokeStyle = '#1c1c22';
  context.translate(x, y);
  context.rotate(angle);
  context.scale(scale, scale);
  for (const [i, line] of lines.entries()) drawOcrB(context, line, {x: 0, baseline: i * pitch});
  return grayFromRgba(context.getImageData(0, 0, width, height).data, width, height);
}

/** The specimens of ICAO 9303-4, appendix A, and 9303-5, appendix A. */
export const TD3 = [
  'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
  'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
] as const;
export const TD1 = [
  'I<UTOD231458907<<<<<<<<<<<<<<<',
  '7408122F1204159UTO<<<<<<<<<<<6',
  'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
] as const;
