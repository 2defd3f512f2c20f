/** A scene of pixels, seen through a camera with its flaws. */
import {compressed, motionBlurred, pixelFrame, sensorNoise} from '@passbase-verify/testkit';

/**
 * @param {import('@passbase-verify/testkit').StagedScene} scene
 * @param {Pick<import('./types.mjs').Attempt, 'frame' | 'seed' | 'flaws'>} attempt
 * @returns {import('./types.mjs').Stage}
 */
export function sceneStage(scene, {frame, seed, flaws = {}}) {
  const pixels = pixelFrame(frame.width, frame.height);
  const seen = flaws.exposureMs === undefined ? scene : motionBlurred(scene, flaws.exposureMs);
  const addNoise = flaws.noise && sensorNoise(flaws.noise, seed);
  return {
    frame,
    perform: seen.perform,
    picture: (now) => {
      seen.draw(pixels, now);
      addNoise?.(pixels);
      return flaws.jpegQuality === undefined
        ? createImageBitmap(pixels.image)
        : compressed(pixels, flaws.jpegQuality);
    },
    close: () => {},
  };
}
