/** The sitter alive, before the camera. */
import type {Performer} from '../camera/performer.js';
import type {SitterSetting} from '../camera/sitter-scene.js';
import type {RasterSitter} from './raster-sitter.js';
import type {StagedScene} from './staged-scene.js';

export function liveSitter(
  sitter: RasterSitter,
  performer: Performer,
  setting: SitterSetting = {},
): StagedScene {
  return {
    perform: (cue, now) => performer.perform(cue, now),
    draw: (frame, now) => sitter.draw({...setting, ...performer.stateAt(now)}, frame),
  };
}
