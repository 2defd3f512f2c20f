/** What is behind, as pixels: drawn once for each frame size and light, then copied. */
import {BACKDROP_HEIGHT, BACKDROP_WIDTH, backdropPixels} from '../sitter/backdrop.js';
import type {Background, SceneLight} from '../sitter/sitter-state.js';
import {pack, type PixelFrame} from './pixel-frame.js';

/** Backdrops kept: a scene has one, an evaluation some in turn. */
const KEPT = 4;
const kept = new Map<string, Uint32Array>();

/** Fills `frame` with it, infinitely far. */
export function fillBackdrop(frame: PixelFrame, background: Background, light: SceneLight): void {
  const {width, height} = frame;
  const key = JSON.stringify([width, height, background, light]);
  let pixels = kept.get(key);
  if (!pixels) {
    pixels = backdrop(width, height, background, light);
    if (kept.size >= KEPT) kept.delete(kept.keys().next().value!);
    kept.set(key, pixels);
  }
  frame.pixels.set(pixels);
  frame.nearness.fill(0);
}

function backdrop(
  width: number,
  height: number,
  background: Background,
  {colour, intensity}: SceneLight,
): Uint32Array {
  const small = backdropPixels(background);
  const bright = Math.sqrt(Math.min(1.3, intensity));
  const tint = colour.map((share) => share * bright);
  const out = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    const v = Math.max(0, (1 - (y + 0.5) / height) * BACKDROP_HEIGHT - 0.5);
    const v0 = Math.min(BACKDROP_HEIGHT - 2, Math.floor(v));
    const fv = Math.min(1, v - v0);
    for (let x = 0; x < width; x++) {
      const u = Math.max(0, ((x + 0.5) / width) * BACKDROP_WIDTH - 0.5);
      const u0 = Math.min(BACKDROP_WIDTH - 2, Math.floor(u));
      const fu = Math.min(1, u - u0);
      const at = (v0 * BACKDROP_WIDTH + u0) * 4;
      const one = (k: number): number => {
        const i = at + k;
        const j = i + BACKDROP_WIDTH * 4;
        const low = small[i]! + (small[i + 4]! - small[i]!) * fu;
        const high = small[j]! + (small[j + 4]! - small[j]!) * fu;
        return (low + (high - low) * fv) * tint[k]!;
      };
      out[y * width + x] = pack(one(0), one(1), one(2));
    }
  }
  return out;
}
