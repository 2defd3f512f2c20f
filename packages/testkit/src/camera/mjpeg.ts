/** A film as Chromium's fake camera plays it: JPEG pictures one after another (`--use-file-for-fake-video-capture`). */
import {assertArgument} from '@passbase-verify/protocol';

/**
 * Joins JPEG pictures of one size. Chromium plays 30 a second and begins anew at the end, so give each picture as often as it
 * should be shown.
 */
export function mjpeg(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  for (const frame of frames) {
    assertArgument(isJpeg(frame), 'every frame must be a whole JPEG picture');
  }
  const film = new Uint8Array(frames.reduce((sum, {length}) => sum + length, 0));
  let offset = 0;
  for (const frame of frames) {
    film.set(frame, offset);
    offset += frame.length;
  }
  return film;
}

/** The same as base64, to take it out of a page. */
export function mjpegText(frames: readonly Uint8Array[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve((reader.result as string).split(',')[1] ?? '');
    reader.onerror = () => reject(reader.error!);
    reader.readAsDataURL(new Blob([mjpeg(frames)]));
  });
}

/** Begins with the start-of-image marker and ends with the end-of-image marker (ITU-T T.81, annex B). */
function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
}
