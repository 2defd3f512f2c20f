/** One opened simulated camera: a canvas that is drawn at its frame rate while any of its tracks lives. */
import type {Scene} from './scene.js';

export interface SensorOptions {
  readonly width: number;
  readonly height: number;
  /** Frames a second. */
  readonly frameRate: number;
  /** Asked for before every frame, so that the scene can be changed. */
  readonly scene: () => Scene;
  /** Dresses a new track as that of the device. */
  readonly name: (track: MediaStreamTrack) => void;
}

export interface Sensor {
  readonly stream: MediaStream;
  /** Live tracks of the stream and of its clones. */
  liveTracks(): number;
  /** Ends every track as an unplugged camera would: with the `ended` event. */
  unplug(): void;
}

/** Chromium captures at most so often; the drawing is what sets the pace. */
const CAPTURE_RATE = 30;

export function openSensor(options: SensorOptions): Sensor {
  const {width, height, frameRate, scene, name} = options;
  const canvas = Object.assign(document.createElement('canvas'), {width, height});
  // Frames are read back for the stream, so the canvas stays in main memory.
  const context = canvas.getContext('2d', {alpha: false, willReadFrequently: true});
  const paint = (): void => {
    if (context) scene().draw(context, {time: performance.now(), width, height});
  };
  paint();
  const stream = canvas.captureStream(CAPTURE_RATE);
  const tracks: MediaStreamTrack[] = [];
  const adopt = (track: MediaStreamTrack): MediaStreamTrack => {
    name(track);
    tracks.push(track);
    const clone = track.clone.bind(track);
    Object.defineProperty(track, 'clone', {value: () => adopt(clone())});
    return track;
  };
  for (const track of stream.getVideoTracks()) adopt(track);
  const liveTracks = (): number => tracks.filter(({readyState}) => readyState === 'live').length;

  const interval = 1000 / frameRate;
  let due = performance.now() + interval;
  const tick = (): void => {
    if (liveTracks() === 0) return;
    paint();
    // A slow frame is not made up for: the next one comes after a breath for the rest of the page.
    due = Math.max(due + interval, performance.now() + 4);
    setTimeout(tick, due - performance.now());
  };
  setTimeout(tick, interval);
  return {
    stream,
    liveTracks,
    unplug: () => {
      for (const track of tracks) {
        if (track.readyState !== 'live') continue;
        track.stop();
        track.dispatchEvent(new Event('ended'));
      }
    },
  };
}
