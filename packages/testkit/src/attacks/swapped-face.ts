/** An attack: in the middle of the run another person takes the first one's place, in the same pose. */
import type {Performer} from '../camera/performer.js';
import type {SitterSetting} from '../camera/sitter-scene.js';
import type {RasterSitter} from '../raster/raster-sitter.js';
import type {StagedScene} from '../raster/staged-scene.js';

/** @param afterSteps - So many things have been asked for when the second person appears. */
export function swappedFace(options: {
  readonly first: RasterSitter;
  readonly second: RasterSitter;
  readonly performer: Performer;
  readonly setting: SitterSetting;
  readonly afterSteps: number;
}): StagedScene {
  const {first, second, performer, setting, afterSteps} = options;
  let asked = 0;
  let last = '';
  return {
    perform: (cue, now) => {
      // A target or a dot that moves on is still the same thing that is asked for.
      const kind = cue === 'neutral' ? last : cue.kind;
      if (kind !== last) asked++;
      last = kind;
      performer.perform(cue, now);
    },
    draw: (frame, now) => {
      const sitter = asked > afterSteps ? second : first;
      sitter.draw({...setting, ...performer.stateAt(now)}, frame);
    },
  };
}
