import {PassbaseError} from '@passbase-verify/protocol';
import type {CameraDocument} from '../environment.js';
import type {FrameSource} from '../frame-source.js';

/** Pixels: more do not make a mean any better. */
const SIDE = 32;

/** How light the next picture is: mean luma (ITU-R BT.709) of its values, 0..1. */
export async function nextBrightness(
  frames: Pick<FrameSource, 'next'>,
  document: Pick<CameraDocument, 'createElement'>,
  signal: AbortSignal,
): Promise<number> {
  const {image} = await frames.next({signal, maxSide: SIDE});
  try {
    const {width, height} = image;
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true});
    if (!context) throw new PassbaseError('ERR_CAMERA_STILL', 'the browser gave no canvas');
    context.drawImage(image, 0, 0);
    const {data} = context.getImageData(0, 0, width, height);
    let sum = 0;
    for (let at = 0; at < data.length; at += 4) {
      sum += 0.2126 * data[at]! + 0.7152 * data[at + 1]! + 0.0722 * data[at + 2]!;
    }
    return sum / (255 * width * height);
  } finally {
    image.close();
  }
}
