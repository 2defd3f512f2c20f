/**
 * Facts about a camera by which a made-up one may give itself away (injection attacks, CEN/TS 18099). Each can be forged by whoever
 * controls the browser, so none of them proves anything; together they make the usual ways visible.
 */
export interface CameraSignals {
  /** Names of the functions that stand in the place of the browser's own. */
  readonly replaced: readonly string[];
  /** Name of the track's class: that of a camera is `MediaStreamTrack`. */
  readonly track: string;
  /** True where the device that the track names is among those that the browser lists. Absent where it lists none. */
  readonly listed?: boolean;
  /** True where the track tells ranges of size and rate. */
  readonly capable: boolean;
  /** True where a size that no camera has was refused when it was asked for. Absent where the camera gave no answer to it. */
  readonly refusesImpossible?: boolean;
  /**
   * True where the picture grew darker or lighter with the track's exposure, false where it took another one and the picture stayed.
   * Absent where the track has no control of it, where it was not tried, and in bundles that were sealed before it was.
   */
  readonly followsExposure?: boolean;
  readonly pictures: PictureTimes;
}

/** How the pictures came, by their own time stamps. */
export interface PictureTimes {
  /** Pictures whose times are known; 0 where the browser tells none. */
  readonly count: number;
  /** Milliseconds from one to the next, mean and standard deviation. */
  readonly meanMs: number;
  readonly deviationMs: number;
  /** Times that were not later than those before. */
  readonly backwards: number;
}
