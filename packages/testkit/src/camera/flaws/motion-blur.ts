/** A long exposure: what moves meanwhile is smeared. */
import {pixelFrame, type PixelFrame} from '../../raster/pixel-frame.js';
import type {StagedScene} from '../../raster/staged-scene.js';

/**
 * @param exposureMs - How long the shutter is open: 33 in a dim room, up to 66.
 * @param looks - Moments of it that are drawn and averaged.
 */
export function motionBlurred(scene: StagedScene, exposureMs: number, looks = 3): StagedScene {
  let sum = new Uint16Array(0);
  let part: PixelFrame | undefined;
  return {
    perform: (cue, now) => scene.perform(cue, now),
    draw: (frame, now) => {
      const {width, height} = frame;
      if (part?.width !== width || part.height !== height) part = pixelFrame(width, height);
      if (sum.length !== width * height * 4) sum = new Uint16Array(width * height * 4);
      sum.fill(0);
      for (let look = 0; look < looks; look++) {
        scene.draw(part, now - exposureMs + (exposureMs * (look + 1)) / looks);
        const {data} = part.image;
        for (let i = 0; i < data.length; i++) sum[i]! += data[i]!;
      }
      const {data} = frame.image;
      for (let i = 0; i < data.length; i++) data[i] = sum[i]! / looks;
    },
  };
}
