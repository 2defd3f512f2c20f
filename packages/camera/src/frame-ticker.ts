/** Tells when the video shows a new picture. */
import type {Clock} from '@passbase-verify/protocol';
import type {CameraDocument} from './environment.js';

/** So long without a callback means that the browser gives none, as for elements outside the page in some. */
const SILENT_MS = 250;
/** A little under the interval of 30 frames a second. */
const POLL_MS = 30;

/**
 * Calls `onPicture` for each new picture until the returned function is called: by `requestVideoFrameCallback` (WICG),
 * and where that is missing or silent by looking every 30 ms. Says nothing while the page is hidden.
 */
export function watchPictures(
  video: HTMLVideoElement,
  {clock, document}: {readonly clock: Clock; readonly document: CameraDocument},
  onPicture: () => void,
): () => void {
  const stopped = new AbortController();
  const hasCallback = typeof video.requestVideoFrameCallback === 'function';
  let callback = 0;
  let calledAt = hasCallback ? clock.now() : Number.NEGATIVE_INFINITY;
  let shown = pictureMark(video);

  const report = (): void => {
    shown = pictureMark(video);
    if (document.visibilityState !== 'hidden') onPicture();
  };
  const onCallback = (): void => {
    calledAt = clock.now();
    report();
    if (!stopped.signal.aborted) callback = video.requestVideoFrameCallback(onCallback);
  };
  const poll = async (): Promise<never> => {
    for (;;) {
      const silent = clock.now() - calledAt >= SILENT_MS;
      await clock.wait(silent ? POLL_MS : SILENT_MS, stopped.signal);
      if (clock.now() - calledAt >= SILENT_MS && pictureMark(video) !== shown) report();
    }
  };

  if (hasCallback) callback = video.requestVideoFrameCallback(onCallback);
  poll().catch(() => {}); // ends with the abort
  return () => {
    stopped.abort();
    if (hasCallback) video.cancelVideoFrameCallback(callback);
  };
}

/** A number that changes with the picture: frames shown so far, or the playing time where frames aren't counted. */
function pictureMark(video: HTMLVideoElement): number {
  return video.getVideoPlaybackQuality?.().totalVideoFrames || video.currentTime;
}
