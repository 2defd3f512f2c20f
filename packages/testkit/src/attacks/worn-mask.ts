/**
 * An attack: a mask of another person's whole head, stiff, as far as it can be drawn. It turns and comes nearer as a head does,
 * because it is one; it neither speaks nor smiles, and it blinks only where the wearer's own eyes show through.
 */
import type {Performer} from '../camera/performer.js';
import type {SitterSetting} from '../camera/sitter-scene.js';
import {createRasterSitter, type RasterSitter} from '../raster/raster-sitter.js';
import type {StagedScene} from '../raster/staged-scene.js';
import type {SitterLook} from '../sitter/sitter-look.js';

/** The mask of a person: no hair of its own, painted evenly. */
export const maskOf = (look: SitterLook): RasterSitter =>
  createRasterSitter({
    look: {
      ...look,
      freckles: 0,
      glasses: false,
      hair: {style: 'bald', colour: look.hair.colour},
    },
  });

export function wornMask(
  mask: RasterSitter,
  performer: Performer,
  setting: SitterSetting,
  eyes: 'painted' | 'open',
): StagedScene {
  return {
    perform: (cue, now) => performer.perform(cue, now),
    draw: (frame, now) => {
      const state = performer.stateAt(now);
      const blink = eyes === 'open' ? state.blink : 0;
      mask.draw({...setting, ...state, blink, mouth: 0, smile: 0}, frame);
    },
  };
}
