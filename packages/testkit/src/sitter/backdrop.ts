/** What is behind the sitter, as a tiny picture that the graphics card blurs by blowing it up. */
import {seededRandom} from './seeded-random.js';
import type {Background} from './sitter-state.js';

export const BACKDROP_WIDTH = 48;
export const BACKDROP_HEIGHT = 36;

/** RGBA bytes, the lowest row first. */
export function backdropPixels(background: Background): Uint8Array {
  const pixels = new Float32Array(BACKDROP_WIDTH * BACKDROP_HEIGHT * 3);
  const fill = (
    [left, bottom, right, top]: readonly [number, number, number, number],
    colour: readonly [number, number, number],
  ): void => {
    for (let y = Math.max(0, Math.floor(bottom)); y < Math.min(BACKDROP_HEIGHT, top); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(BACKDROP_WIDTH, right); x++) {
        pixels.set(colour, (y * BACKDROP_WIDTH + x) * 3);
      }
    }
  };
  if (background.kind === 'plain') {
    fill([0, 0, BACKDROP_WIDTH, BACKDROP_HEIGHT], background.colour);
    return toBytes(pixels);
  }
  const random = seededRandom(background.seed);
  const grey = random.between(0.52, 0.78);
  const warm = random.between(-0.05, 0.06);
  fill([0, 0, BACKDROP_WIDTH, BACKDROP_HEIGHT], [grey + warm, grey, grey - warm]);
  // A window or a lamp-lit wall, shelves or pictures, a sofa along the bottom.
  const window = random.between(2, 38);
  fill([window, 16, window + random.between(6, 12), 33], [0.9, 0.93, 0.96]);
  const things = 3 + Math.floor(random.between(0, 4));
  for (let i = 0; i < things; i++) {
    const x = random.between(0, 44);
    const y = random.between(8, 30);
    const tone = random.between(0.25, 0.7);
    fill(
      [x, y, x + random.between(3, 9), y + random.between(3, 9)],
      [tone + random.between(-0.1, 0.12), tone, tone + random.between(-0.12, 0.1)],
    );
  }
  const low = random.between(0.3, 0.5);
  fill([0, 0, BACKDROP_WIDTH, random.between(5, 10)], [low + 0.04, low, low - 0.03]);
  return toBytes(blurred(blurred(pixels)));
}

function blurred(pixels: Float32Array): Float32Array {
  const out = new Float32Array(pixels.length);
  for (let y = 0; y < BACKDROP_HEIGHT; y++) {
    for (let x = 0; x < BACKDROP_WIDTH; x++) {
      for (let channel = 0; channel < 3; channel++) {
        let sum = 0;
        for (let dy = -1; dy <= 1; dy++) {
          for (let dx = -1; dx <= 1; dx++) {
            const sx = Math.max(0, Math.min(BACKDROP_WIDTH - 1, x + dx));
            const sy = Math.max(0, Math.min(BACKDROP_HEIGHT - 1, y + dy));
            sum += pixels[(sy * BACKDROP_WIDTH + sx) * 3 + channel] ?? 0;
          }
        }
        out[(y * BACKDROP_WIDTH + x) * 3 + channel] = sum / 9;
      }
    }
  }
  return out;
}

function toBytes(pixels: Float32Array): Uint8Array {
  const bytes = new Uint8Array((pixels.length / 3) * 4);
  for (let i = 0; i < bytes.length / 4; i++) {
    for (let channel = 0; channel < 3; channel++) {
      bytes[i * 4 + channel] = Math.round(
        255 * Math.max(0, Math.min(1, pixels[i * 3 + channel] ?? 0)),
      );
    }
    bytes[i * 4 + 3] = 255;
  }
  return bytes;
}
