/** The camera: opened once for each capture, closed by whoever opened it. */
import type {CameraSignals} from '../camera-signals.js';
import type {Abortable} from './abortable.js';

export type CameraFacing = 'front' | 'back';

export interface CameraDevice {
  readonly id: string;
  readonly label: string;
  readonly facing?: CameraFacing;
}

export interface CameraWish {
  readonly facing: CameraFacing;
  /** A device chosen by the User or the page; wins over `facing`. */
  readonly deviceId?: string;
}

/** One frame for analysis. Whoever receives it closes `image`, in `finally`. */
export interface Frame {
  readonly image: ImageBitmap;
  /** Milliseconds since the camera was opened; strictly increasing. */
  readonly at: number;
}

/** A picture or a clip as evidence. */
export interface CameraFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** ISO 8601 instant, UTC. */
  readonly capturedAt: string;
}

export interface ClipRecorder {
  /** Ends the recording and hands it over. */
  stop(options: Abortable): Promise<CameraFile>;
  /** Ends the recording and drops it. */
  discard(): void;
}

export interface OpenCamera {
  readonly device: CameraDevice;
  /** True where the preview should be shown as in a mirror. Frames and evidence are never mirrored. */
  readonly mirrored: boolean;
  readonly width: number;
  readonly height: number;
  readonly frameRate?: number;
  /** The element that plays the stream; the screen may adopt it. Removing it from the page stops nothing. */
  readonly video: HTMLVideoElement;
  /** Aborted, with `ERR_CAMERA_ENDED` as its reason, when the track ends without `close()`. */
  readonly ended: AbortSignal;
  /** The newest frame at most `maxSide` pixels long; each call waits for a frame newer than the last one handed out. */
  nextFrame(options: Abortable & {readonly maxSide: number}): Promise<Frame>;
  /** A new full-size still, JPEG. */
  takeStill(options: Abortable): Promise<CameraFile>;
  /** Begins a clip; undefined where the browser can't record. */
  recordClip(): ClipRecorder | undefined;
  /**
   * Facts by which a made-up camera may give itself away, as far as they are known by now. A front camera's picture may grow darker or
   * lighter for a moment: to be asked when no more of it is needed.
   */
  signals(options: Abortable): Promise<CameraSignals>;
  /** Stops every track. May be called again. */
  close(): void;
}

export interface Camera {
  /**
   * Asks for nothing.
   * @throws {PassbaseError} `ERR_CAMERA_INSECURE`, `_POLICY` or `_UNSUPPORTED` where this page can't have a camera at all.
   */
  assertSupported(): void;
  /** Asks for the camera and waits until it plays. */
  open(wish: CameraWish, options: Abortable): Promise<OpenCamera>;
  /** Devices known so far; labels are empty before permission. */
  devices(): Promise<readonly CameraDevice[]>;
}
