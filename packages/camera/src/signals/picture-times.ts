/** When pictures come, by their own time stamps (`requestVideoFrameCallback`, WICG). */
import type {PictureTimes} from '@passbase-verify/protocol';

export interface PictureClock {
  readonly times: PictureTimes;
  stop(): void;
}

/** Counts until it is stopped. Mean and deviation after Welford (Technometrics 4, 1962): nothing is kept. */
export function watchPictureTimes(video: HTMLVideoElement): PictureClock {
  let [count, intervals, mean, squares, backwards] = [0, 0, 0, 0, 0];
  let last: number | undefined;
  let stopped = false;
  let handle = 0;
  const next = (): void => {
    if (!stopped && typeof video.requestVideoFrameCallback === 'function')
      handle = video.requestVideoFrameCallback(onPicture);
  };
  const onPicture: VideoFrameRequestCallback = (_, {mediaTime}) => {
    const at = mediaTime * 1000;
    count += 1;
    if (last !== undefined && at <= last) backwards += 1;
    else if (last !== undefined) {
      const interval = at - last;
      intervals += 1;
      const off = interval - mean;
      mean += off / intervals;
      squares += off * (interval - mean);
    }
    last = at;
    next();
  };
  next();
  return {
    get times() {
      const deviation = intervals > 1 ? Math.sqrt(squares / (intervals - 1)) : 0;
      return {count, meanMs: mean, deviationMs: deviation, backwards};
    },
    stop() {
      stopped = true;
      if (handle !== 0) video.cancelVideoFrameCallback(handle);
    },
  };
}
