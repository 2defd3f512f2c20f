/** Attacks on the camera's pictures: they stand still, or the same few come again and again. */
import type {StagedScene} from '../raster/staged-scene.js';

/** The picture stands still from `fromMs` after the first one on. */
export function frozenFrames(scene: StagedScene, fromMs: number): StagedScene {
  let start: number | undefined;
  let kept: Uint32Array | undefined;
  return {
    perform: (cue, now) => scene.perform(cue, now),
    draw: (frame, now) => {
      start ??= now;
      if (kept && now - start >= fromMs) {
        frame.pixels.set(kept);
        return;
      }
      scene.draw(frame, now);
      kept = frame.pixels.slice();
    },
  };
}

/** The pictures of the first `lengthMs` are played again and again, there and back so that no cut is seen. */
export function loopedFrames(scene: StagedScene, lengthMs: number): StagedScene {
  let start: number | undefined;
  const film: Uint32Array[] = [];
  let shown = 0;
  return {
    perform: (cue, now) => scene.perform(cue, now),
    draw: (frame, now) => {
      start ??= now;
      if (now - start < lengthMs || film.length < 2) {
        scene.draw(frame, now);
        film.push(frame.pixels.slice());
        return;
      }
      const round = 2 * (film.length - 1);
      const place = ++shown % round;
      frame.pixels.set(film[film.length - 1 - Math.min(place, round - place)]!);
    },
  };
}
