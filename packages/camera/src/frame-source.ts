/** Frames for analysis: the newest wins, none is handed out twice. */
import {
  assertArgument,
  PassbaseError,
  type Abortable,
  type Clock,
  type Frame,
} from '@passbase-verify/protocol';
import {assertSignal} from './assert-signal.js';
import type {CameraDocument} from './environment.js';
import {watchPictures} from './frame-ticker.js';
import {grabBitmap} from './grab-bitmap.js';
import {linkSignals, waitOwned} from './owned-wait.js';
import {createVisibleClock} from './visible-clock.js';

const FRAME_MS = 5_000;

export interface FrameSourceOptions {
  readonly video: HTMLVideoElement;
  readonly track: MediaStreamTrack;
  readonly document: CameraDocument;
  readonly clock: Clock;
  /** Aborted when the camera ends or is closed; its reason is what waiting calls reject with. */
  readonly life: AbortSignal;
}

export interface FrameSource {
  /** As `OpenCamera.nextFrame`. */
  next(options: Abortable & {readonly maxSide: number}): Promise<Frame>;
  /** Waits for a picture that the video shows only after this call; tells its `at`. */
  untilNew(options: Abortable): Promise<number>;
}

/** Counts the pictures of a playing video from now on, until `life` is aborted. */
export function createFrameSource(options: FrameSourceOptions): FrameSource {
  const {video, track, document, clock, life} = options;
  const openedAt = clock.now();
  const visibleClock = createVisibleClock(clock, document);
  const waiting = new Set<() => void>();
  let count = 0;
  let newestAt = 0;
  let handedOut = 0;

  const stopWatching = watchPictures(video, {clock, document}, () => {
    count += 1;
    // Clocks of some browsers are coarse: two pictures may have the same time.
    newestAt = Math.max(clock.now() - openedAt, newestAt + 0.001);
    for (const wake of [...waiting]) wake();
  });
  life.addEventListener('abort', stopWatching, {once: true});

  const untilPicture = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const settle = (): void => {
        waiting.delete(settle);
        signal.removeEventListener('abort', settle);
        if (signal.aborted) reject(signal.reason);
        else resolve();
      };
      waiting.add(settle);
      signal.addEventListener('abort', settle);
      if (signal.aborted) settle();
    });

  const withinDeadline = async <T>(
    signal: AbortSignal,
    work: (signal: AbortSignal) => Promise<T>,
    release: (late: T) => void,
  ): Promise<T> => {
    const link = linkSignals(signal, life);
    try {
      return await waitOwned(work, release, {
        ms: FRAME_MS,
        code: 'ERR_CAMERA_TIMEOUT',
        what: 'a new frame',
        signal: link.signal,
        clock: visibleClock,
      });
    } catch (error) {
      throw isTimeout(error) && track.readyState === 'ended'
        ? new PassbaseError('ERR_CAMERA_ENDED', 'the camera track ended', {cause: error})
        : error;
    } finally {
      link.unlink();
    }
  };

  return {
    async next(options) {
      assertSignal(options);
      const {maxSide, signal} = options;
      assertArgument(
        Number.isInteger(maxSide) && maxSide > 0,
        'maxSide must be a whole number > 0',
      );
      const read = async (signal: AbortSignal): Promise<Frame> => {
        // Two callers may be woken by one picture: only the first has it, hence the loop.
        while (count <= handedOut) await untilPicture(signal);
        signal.throwIfAborted();
        handedOut = count;
        const at = newestAt;
        return {image: await grabBitmap(video, maxSide, document), at};
      };
      return withinDeadline(signal, read, ({image}) => image.close());
    },
    async untilNew({signal}) {
      const read = async (signal: AbortSignal): Promise<number> => {
        await untilPicture(signal);
        return newestAt;
      };
      return withinDeadline(signal, read, () => {});
    },
  };
}

function isTimeout(error: unknown): boolean {
  return error instanceof PassbaseError && error.code === 'ERR_CAMERA_TIMEOUT';
}
