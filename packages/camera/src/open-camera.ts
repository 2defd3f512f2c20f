/** An opened camera: the stream, the element that plays it, and everything that reads from it, under one owner. */
import {
  PassbaseError,
  type CameraWish,
  type Frame,
  type OpenCamera,
} from '@passbase-verify/protocol';
import {recordClip} from './clip.js';
import {readTrack, toCameraDevice} from './device-facts.js';
import {createFrameSource} from './frame-source.js';
import {linkSignals} from './owned-wait.js';
import {createVideo, keepPlaying, releaseVideo, untilPlaying} from './play-video.js';
import {stopStream, videoTrack} from './request-stream.js';
import {watchPictureTimes} from './signals/picture-times.js';
import {readSignals} from './signals/read-signals.js';
import {createStillTaker, photoCameraOf} from './still.js';
import type {SupportedEnvironment} from './support.js';
import {watchTrack} from './track-end.js';
import {createVisibleClock} from './visible-clock.js';

/**
 * Takes over `stream`: plays it, waits for the first picture, and stops it where that fails.
 * @throws {PassbaseError} `ERR_CAMERA_ENDED`, `ERR_CAMERA_TIMEOUT`; the signal's reason when it was aborted.
 */
export async function openCamera(
  environment: SupportedEnvironment,
  wish: CameraWish,
  stream: MediaStream,
  signal: AbortSignal,
): Promise<OpenCamera> {
  const {document, clock} = environment;
  const life = new AbortController();
  const onClose: (() => void)[] = [() => stopStream(stream)];
  const close = (reason: unknown): void => {
    if (life.signal.aborted) return;
    life.abort(reason);
    for (const release of onClose) release();
  };

  try {
    const track = videoTrack(stream);
    const visibleClock = createVisibleClock(clock, document);
    const watch = watchTrack(track, visibleClock);
    const onEnded = (): void => close(watch.ended.reason);
    onClose.push(() => watch.stop());
    watch.ended.addEventListener('abort', onEnded, {once: true});
    watch.ended.throwIfAborted();

    const video = createVideo(document, stream);
    const letPause = keepPlaying(video);
    onClose.push(letPause, () => releaseVideo(video));

    const link = linkSignals(signal, life.signal);
    try {
      await untilPlaying(video, visibleClock, link.signal);
    } finally {
      link.unlink();
    }
    return assemble({
      environment,
      wish,
      stream,
      track,
      video,
      life: life.signal,
      ended: watch.ended,
      close,
    });
  } catch (error) {
    close(error);
    throw error;
  }
}

interface Parts {
  readonly environment: SupportedEnvironment;
  readonly wish: CameraWish;
  readonly stream: MediaStream;
  readonly track: MediaStreamTrack;
  readonly video: HTMLVideoElement;
  readonly life: AbortSignal;
  readonly ended: AbortSignal;
  readonly close: (reason: unknown) => void;
}

function assemble(parts: Parts): OpenCamera {
  const {environment, wish, stream, track, video, life, ended, close} = parts;
  const {document, clock} = environment;
  const device = toCameraDevice(readTrack(track));
  const {frameRate} = track.getSettings();
  const pictures = watchPictureTimes(video);
  life.addEventListener('abort', () => pictures.stop(), {once: true});
  const frames = createFrameSource({video, track, document, clock, life});
  const takeStill = createStillTaker({
    video,
    frames,
    document,
    clock,
    life,
    // A photo comes up to a second late: it would miss the moment of a challenge, while a document holds still.
    photoCamera: wish.facing === 'back' ? photoCameraOf(track) : undefined,
  });
  return {
    device,
    // A camera that doesn't say where it looks was asked to look at the User.
    mirrored: (device.facing ?? wish.facing) === 'front',
    // Read anew each time: both change when a phone is turned.
    get width() {
      return video.videoWidth;
    },
    get height() {
      return video.videoHeight;
    },
    ...(frameRate === undefined ? {} : {frameRate}),
    video,
    ended,
    nextFrame: (options): Promise<Frame> => frames.next(options),
    takeStill,
    signals: (options) =>
      readSignals(
        environment,
        // A document may be turned over before the same camera; a selfie is over when this is asked.
        {track, pictures, ...(wish.facing === 'front' ? {frames} : {})},
        AbortSignal.any([options.signal, life]),
      ),
    recordClip: () =>
      recordClip({stream, width: video.videoWidth, height: video.videoHeight, clock, life}),
    close: () => close(new PassbaseError('ERR_CAMERA_ENDED', 'the camera was closed')),
  };
}
