/** A clip of what the camera sees, bounded in time and memory. */
import {
  PassbaseError,
  withDeadline,
  type CameraFile,
  type Clock,
  type ClipRecorder,
} from '@passbase-verify/protocol';
import {assertSignal} from './assert-signal.js';

/**
 * What is asked for, best first. VP9 shows more at this rate than VP8 and took Chromium no more time to encode (720
 * lines, in software); Safari records MP4 only, up to version 18.4.
 */
const CLIP_TYPES = [
  'video/webm;codecs=vp9',
  'video/webm;codecs=vp8',
  'video/webm',
  'video/mp4;codecs=avc1.42E01E',
  'video/mp4',
];
/** Enough for a face at 720 lines, and a 25 s clip stays under 5 MB. */
const BITS_PER_SECOND = 1_500_000;
/** How often the recorder hands over what it has, so that the bytes can be counted. */
const SLICE_MS = 500;
const STOP_MS = 3_000;

/** Where one of these is reached the recording ends quietly, and what was recorded is kept. */
export interface ClipLimits {
  readonly ms: number;
  readonly bytes: number;
}
/** A try of the liveness challenge lasts 20 s at most; the clip must still show its last step when frames lag behind. */
const LIMITS: ClipLimits = {ms: 25_000, bytes: 8 * 1024 * 1024};

export interface ClipOptions {
  readonly stream: MediaStream;
  /** Of the picture, pixels. */
  readonly width: number;
  readonly height: number;
  readonly clock: Clock;
  /** Aborted when the camera ends or is closed: a clip that nobody is stopping by then is dropped. */
  readonly life: AbortSignal;
  readonly limits?: ClipLimits;
}

/** Begins a clip; undefined where the browser can't record or the camera has gone. */
export function recordClip(options: ClipOptions): ClipRecorder | undefined {
  const {width, height, clock, life} = options;
  const recording = life.aborted ? undefined : startRecording(options);
  if (!recording) return undefined;
  const capturedAt = new Date(clock.wallTime()).toISOString();
  let handedOver: Promise<CameraFile> | undefined;
  let dropped = false;

  const drop = (): void => {
    if (handedOver) return;
    dropped = true;
    recording.drop();
  };
  life.addEventListener('abort', drop, {once: true});
  void recording.ended.then(() => life.removeEventListener('abort', drop));

  const handOver = async (): Promise<CameraFile> => {
    recording.end();
    await recording.ended;
    const blob = recording.take();
    if (blob.size === 0) throw new PassbaseError('ERR_CAMERA_CLIP', 'the recorder gave no bytes');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return {mediaType: recording.mediaType, bytes, width, height, capturedAt};
  };

  return {
    async stop(abortable) {
      assertSignal(abortable);
      if (dropped) throw new PassbaseError('ERR_CAMERA_CLIP', 'the clip was dropped');
      handedOver ??= handOver();
      handedOver.catch(() => {}); // the wait for it may have been given up
      const work = handedOver;
      return withDeadline(() => work, {
        ms: STOP_MS,
        code: 'ERR_CAMERA_CLIP',
        what: 'the end of the clip',
        signal: abortable.signal,
        clock,
      });
    },
    discard: drop,
  };
}

interface Recording {
  /** Without parameters. */
  readonly mediaType: string;
  /** Resolves when the recorder has handed over its last bytes. */
  readonly ended: Promise<void>;
  end(): void;
  /** The bytes, which are forgotten here. */
  take(): Blob;
  /** Ends, and forgets the bytes. */
  drop(): void;
}

function startRecording({stream, clock, limits = LIMITS}: ClipOptions): Recording | undefined {
  const recorder = startRecorder(stream);
  if (!recorder) return undefined;
  let chunks: Blob[] = [];
  let size = 0;
  let keep = true;
  const stopped = new AbortController();
  const end = (): void => {
    if (recorder.state !== 'inactive') recorder.stop();
  };
  recorder.addEventListener('dataavailable', ({data}) => {
    if (!keep) return;
    chunks.push(data);
    size += data.size;
    if (size >= limits.bytes) end();
  });
  // Comes after errors and after the end of the track, too (W3C MediaStream Recording, section 2.3).
  const ended = new Promise<void>((resolve) => {
    const onStop = (): void => {
      stopped.abort();
      resolve();
    };
    recorder.addEventListener('stop', onStop, {once: true});
  });
  clock.wait(limits.ms, stopped.signal).then(end, () => {});
  const take = (): Blob => {
    const blob = new Blob(chunks);
    chunks = [];
    return blob;
  };
  return {
    mediaType: withoutParameters(recorder.mimeType),
    ended,
    end,
    take,
    drop: () => {
      keep = false;
      end();
      take();
    },
  };
}

function startRecorder(stream: MediaStream): MediaRecorder | undefined {
  if (typeof MediaRecorder !== 'function') return undefined;
  const mimeType = CLIP_TYPES.find((type) => MediaRecorder.isTypeSupported(type));
  if (mimeType === undefined) return undefined;
  try {
    const recorder = new MediaRecorder(stream, {
      mimeType,
      videoBitsPerSecond: BITS_PER_SECOND,
    });
    recorder.start(SLICE_MS);
    return recorder;
  } catch {
    // The track ended at this moment, or the encoder could not be started: as good as not supported.
    return undefined;
  }
}

function withoutParameters(mimeType: string): string {
  return (mimeType.split(';')[0] ?? '').trim().toLowerCase();
}
