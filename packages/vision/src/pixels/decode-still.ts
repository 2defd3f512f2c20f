import {PassbaseError} from '@passbase-verify/protocol';

/**
 * Turned as its EXIF orientation says, which is the default. Whoever asks closes the picture.
 * @throws {PassbaseError} `ERR_VISION_ENGINE` where the still is no picture.
 */
export async function decodeStill(still: Blob): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(still);
  } catch (cause) {
    throw new PassbaseError('ERR_VISION_ENGINE', 'the still is not a picture', {cause});
  }
}
