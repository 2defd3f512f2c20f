/** A picture that the User chose, as one still: turned upright, at a bounded size, without what the file says besides it. */
import {PassbaseError, type FilePage} from '@passbase-verify/protocol';
import type {FileType} from './file-type.js';
import {pictureSize} from './picture-size.js';

/** 120 megapixels take half a gigabyte once decoded: more than a phone gives one page. */
const MAX_PIXELS = 120_000_000;

/** Print of a document under this many pixels across can't be read. */
const MIN_SIDE = 400;

const JPEG_QUALITY = 0.92;

/**
 * Decodes and encodes anew. A photo's file names the place where it was taken; a still does not.
 * @throws {PassbaseError} `ERR_VISION_FILE_TOO_LARGE`, `…_TOO_SMALL`, `…_HEIC`, `…_BROKEN`
 */
export async function openPicture(
  file: Blob,
  type: Exclude<FileType, 'pdf'>,
  maxSide: number,
  capturedAt: string,
): Promise<FilePage> {
  const size = pictureSize(new Uint8Array(await file.arrayBuffer()), type);
  if (size && size.width * size.height > MAX_PIXELS) {
    throw new PassbaseError('ERR_VISION_FILE_TOO_LARGE', 'the picture has too many pixels');
  }
  const image = await decode(file, type);
  try {
    if (Math.min(image.width, image.height) < MIN_SIDE) {
      throw new PassbaseError('ERR_VISION_FILE_TOO_SMALL', 'the picture has too few pixels');
    }
    const scale = Math.min(1, maxSide / Math.max(image.width, image.height));
    const canvas = new OffscreenCanvas(
      Math.round(image.width * scale),
      Math.round(image.height * scale),
    );
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    // What is transparent would become black in a JPEG.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const still = await canvas.convertToBlob({type: 'image/jpeg', quality: JPEG_QUALITY});
    return {
      mediaType: 'image/jpeg',
      bytes: new Uint8Array(await still.arrayBuffer()),
      width: canvas.width,
      height: canvas.height,
      capturedAt,
    };
  } finally {
    image.close();
  }
}

async function decode(file: Blob, type: FileType): Promise<ImageBitmap> {
  try {
    // Turned as its EXIF orientation says, which is the default.
    return await createImageBitmap(file);
  } catch (cause) {
    throw type === 'heic'
      ? new PassbaseError('ERR_VISION_FILE_HEIC', 'this browser decodes no HEIC', {cause})
      : new PassbaseError('ERR_VISION_FILE_BROKEN', 'the picture can not be decoded', {cause});
  }
}
