/** What a screen's light comes to at a distance. */
import type {Colour} from './sitter-look.js';
import {SCREEN_DISTANCE, type SceneLight} from './sitter-state.js';

/** Nearer than this, more of the screen is seen from the side than before. */
const NEAREST = 20;

/**
 * Linear light on what faces the screen from `distance` centimetres; it falls with the distance squared.
 * Gamma 2 stands for sRGB, as everywhere in the sitter's light.
 */
export function screenLight({screen}: SceneLight, distance: number): Colour {
  if (!screen) return [0, 0, 0];
  const share = screen.strength * (SCREEN_DISTANCE / Math.max(NEAREST, distance)) ** 2;
  const [red, green, blue] = screen.colour;
  return [red * red * share, green * green * share, blue * blue * share];
}
