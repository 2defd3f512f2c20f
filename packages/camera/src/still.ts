/** A new full-size still: the camera's own photo where that works, else the next picture of the video. */
import {
  PassbaseError,
  toPassbaseError,
  type Abortable,
  type CameraFile,
  type Clock,
} from '@passbase-verify/protocol';
import {assertSignal} from './assert-signal.js';
import type {CameraDocument} from './environment.js';
import type {FrameSource} from './frame-source.js';
import {linkSignals, waitOwned} from './owned-wait.js';
import {copyPicture, fitSize, type Picture} from './picture-canvas.js';

/** Some devices never answer `takePhoto`; those that do need about one second. */
const PHOTO_MS = 3_000;
/** Encoding 12 megapixels takes a slow phone about a second; this is the limit for a stuck one. */
const ENCODE_MS = 10_000;
/** Pixels of the longer side: 4096 × 3072 is under iOS's canvas limit, and an MRZ character is then 60 pixels wide. */
const MAX_SIDE = 4096;
const JPEG_QUALITY = 0.92;

/** The part of `ImageCapture` that is used. */
export interface PhotoCamera {
  takePhoto(): Promise<Blob>;
}

export interface StillTakerOptions {
  readonly video: HTMLVideoElement;
  readonly frames: FrameSource;
  readonly document: CameraDocument;
  readonly clock: Clock;
  readonly life: AbortSignal;
  /** The camera's own photo function (W3C MediaStream Image Capture), where there is one. */
  readonly photoCamera: PhotoCamera | undefined;
}

/**
 * Makes `OpenCamera.takeStill`. Every still is drawn anew before it is encoded: that turns photos upright, and leaves
 * their metadata, which can hold the place where they were taken, behind.
 */
export function createStillTaker(
  options: StillTakerOptions,
): (options: Abortable) => Promise<CameraFile> {
  const {video, frames, document, clock, life} = options;
  let {photoCamera} = options;

  const encode = (picture: Picture, width: number, height: number, signal: AbortSignal) =>
    encodeStill(picture, {width, height}, {document, clock, signal});

  const takePhoto = async (camera: PhotoCamera, signal: AbortSignal): Promise<CameraFile> => {
    const photo = await waitOwned(
      async () => decodePhoto(await camera.takePhoto()),
      (late) => late.close(),
      {ms: PHOTO_MS, code: 'ERR_CAMERA_STILL', what: 'the photo', signal, clock},
    );
    try {
      if (!isFullSize(photo, video)) {
        throw new PassbaseError('ERR_CAMERA_STILL', 'the photo is smaller than the stream');
      }
      const {width, height} = fitSize(photo.width, photo.height, MAX_SIDE);
      return await encode(photo, width, height, signal);
    } finally {
      photo.close();
    }
  };

  const takePicture = async (signal: AbortSignal): Promise<CameraFile> => {
    await frames.untilNew({signal});
    return encode(video, video.videoWidth, video.videoHeight, signal);
  };

  return async (options) => {
    assertSignal(options);
    const {signal} = options;
    const link = linkSignals(signal, life);
    try {
      link.signal.throwIfAborted();
      if (photoCamera) {
        try {
          return await takePhoto(photoCamera, link.signal);
        } catch {
          link.signal.throwIfAborted();
          // What failed once fails again, and may cost the User three seconds each time.
          photoCamera = undefined;
        }
      }
      return await takePicture(link.signal);
    } catch (error) {
      link.signal.throwIfAborted();
      throw toPassbaseError(error, 'ERR_CAMERA_STILL', 'no still could be taken');
    } finally {
      link.unlink();
    }
  };
}

/** The browser's photo function for a track, or undefined. */
export function photoCameraOf(track: MediaStreamTrack): PhotoCamera | undefined {
  if (typeof ImageCapture !== 'function') return undefined;
  try {
    return new ImageCapture(track);
  } catch {
    return undefined;
  }
}

/** Upright, by the photo's own note of how the camera was held. */
function decodePhoto(photo: Blob): Promise<ImageBitmap> {
  return createImageBitmap(photo, {imageOrientation: 'from-image'});
}

function isFullSize(photo: ImageBitmap, {videoWidth, videoHeight}: HTMLVideoElement): boolean {
  // By longer and shorter side: a photo may lie where the stream stands.
  return (
    Math.max(photo.width, photo.height) >= Math.max(videoWidth, videoHeight) &&
    Math.min(photo.width, photo.height) >= Math.min(videoWidth, videoHeight)
  );
}

async function encodeStill(
  picture: Picture,
  size: {readonly width: number; readonly height: number},
  {document, clock, signal}: Abortable & {readonly document: CameraDocument; readonly clock: Clock},
): Promise<CameraFile> {
  const capturedAt = new Date(clock.wallTime()).toISOString();
  const canvas = copyPicture(picture, size, document);
  try {
    const bytes = await waitOwned(
      async () => {
        const blob = await canvas.toJpeg(JPEG_QUALITY);
        // Browsers that can't encode a type silently give PNG.
        if (blob.type !== 'image/jpeg' || blob.size === 0) {
          throw new PassbaseError('ERR_CAMERA_STILL', 'the browser gave no JPEG');
        }
        return new Uint8Array(await blob.arrayBuffer());
      },
      () => {},
      {ms: ENCODE_MS, code: 'ERR_CAMERA_STILL', what: 'encoding the still', signal, clock},
    );
    return {mediaType: 'image/jpeg', bytes, ...size, capturedAt};
  } finally {
    canvas.free();
  }
}
