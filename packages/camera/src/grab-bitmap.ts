/** The video's picture of this moment as a bitmap of analysis size. */
import type {CameraDocument} from './environment.js';
import {copyPicture, fitSize} from './picture-canvas.js';

/**
 * The picture, at most `maxSide` pixels long, not mirrored. The caller closes it.
 * `createImageBitmap` scales where it can; where it doesn't know the resize options a canvas does.
 */
export async function grabBitmap(
  video: HTMLVideoElement,
  maxSide: number,
  document: CameraDocument,
): Promise<ImageBitmap> {
  const {videoWidth, videoHeight} = video;
  const size = fitSize(videoWidth, videoHeight, maxSide);
  const bitmap = await scaledBitmap(video, size);
  if (bitmap?.width === size.width && bitmap.height === size.height) return bitmap;
  bitmap?.close();
  const canvas = copyPicture(video, size, document);
  try {
    return await canvas.toBitmap();
  } finally {
    canvas.free();
  }
}

async function scaledBitmap(
  video: HTMLVideoElement,
  {width, height}: {readonly width: number; readonly height: number},
): Promise<ImageBitmap | undefined> {
  try {
    // Medium: at a third of the size, low leaves out pixels, and the print of an MRZ breaks up.
    return await createImageBitmap(video, {
      resizeWidth: width,
      resizeHeight: height,
      resizeQuality: 'medium',
    });
  } catch {
    return undefined;
  }
}
