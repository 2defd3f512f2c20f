/** A canvas to copy pictures with: off screen where the browser can, else a detached element. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {CameraDocument} from './environment.js';

/** What can be drawn and has a size of its own, in pixels. */
export type Picture = HTMLVideoElement | ImageBitmap;

export interface PictureCanvas {
  /** The copy as a bitmap; the caller closes it. */
  toBitmap(): Promise<ImageBitmap>;
  /** The copy as JPEG. `quality` is 0..1. */
  toJpeg(quality: number): Promise<Blob>;
  /** Frees the pixels; iOS counts them against a limit for the whole page. */
  free(): void;
}

/**
 * Copies a picture at `width` × `height` pixels.
 * @throws {PassbaseError} `ERR_CAMERA_STILL` where the browser has no canvas to give.
 */
export function copyPicture(
  picture: Picture,
  {width, height}: {readonly width: number; readonly height: number},
  document: CameraDocument,
): PictureCanvas {
  const offscreen =
    typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(width, height) : undefined;
  const canvas = offscreen ?? Object.assign(document.createElement('canvas'), {width, height});
  const context = canvas.getContext('2d', {alpha: false}) as
    CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (!context) throw new PassbaseError('ERR_CAMERA_STILL', 'the browser gave no canvas');
  context.drawImage(picture, 0, 0, width, height);
  return {
    toBitmap: () => createImageBitmap(canvas),
    toJpeg: (quality) =>
      canvas instanceof HTMLCanvasElement
        ? elementToJpeg(canvas, quality)
        : canvas.convertToBlob({type: 'image/jpeg', quality}),
    free: () => {
      canvas.width = 0;
      canvas.height = 0;
    },
  };
}

function elementToJpeg(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const onBlob = (blob: Blob | null): void => {
      if (blob) resolve(blob);
      else reject(new PassbaseError('ERR_CAMERA_STILL', 'the canvas could not be encoded'));
    };
    canvas.toBlob(onBlob, 'image/jpeg', quality);
  });
}

/** `width` × `height` made smaller, where needed, so that the longer side is at most `maxSide`; whole pixels. */
export function fitSize(
  width: number,
  height: number,
  maxSide: number,
): {width: number; height: number} {
  const scale = Math.min(1, maxSide / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
}
