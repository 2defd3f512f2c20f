/** A scene of pixels that answers to what is asked for: a person, or somebody who pretends to be one. */
import type {Cue} from '../camera/performer.js';
import type {Scene} from '../camera/scene.js';
import {pixelFrame, type PixelFrame} from './pixel-frame.js';

export interface StagedScene {
  /** Asks for something, as the widget does on its screen. `now` (milliseconds) must not go back. */
  perform(cue: Cue, now: number): void;
  /** Draws the moment `now` over the whole frame. Times must not go back. */
  draw(frame: PixelFrame, now: number): void;
}

/** The same for a simulated camera's front: `camera.look('front', asScene(staged))`. */
export function asScene(staged: Pick<StagedScene, 'draw'>): Scene {
  let frame: PixelFrame | undefined;
  return {
    draw: (context, {time, width, height}) => {
      if (frame?.width !== width || frame.height !== height) frame = pixelFrame(width, height);
      staged.draw(frame, time);
      context.putImageData(frame.image, 0, 0);
    },
  };
}
