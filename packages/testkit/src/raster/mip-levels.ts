/** Smaller and smaller copies of a picture, so that what is shown small does not flicker. */

export interface MipLevel {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha. */
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** `level` and copies of half its size, until one is smaller than `least` pixels. */
export function mipLevels(level: MipLevel, least = 32): MipLevel[] {
  const levels = [level];
  for (let last = level; Math.min(last.width, last.height) >= 2 * least;) {
    last = halved(last);
    levels.push(last);
  }
  return levels;
}

function halved({width, height, data}: MipLevel): MipLevel {
  const [w, h] = [width >> 1, height >> 1];
  const half = new Uint8ClampedArray(w * h * 4);
  for (let y = 0; y < h; y++) {
    let from = 2 * y * width * 4;
    let to = y * w * 4;
    const below = width * 4;
    for (let x = 0; x < w; x++, from += 8, to += 4) {
      for (let k = 0; k < 4; k++) {
        const i = from + k;
        half[to + k] = (data[i]! + data[i + 4]! + data[i + below]! + data[i + below + 4]! + 2) >> 2;
      }
    }
  }
  return {width: w, height: h, data: half};
}

/** The level whose texels come nearest to `texels` of the first level for each pixel that is drawn. */
export function levelFor(levels: readonly MipLevel[], texels: number): MipLevel {
  const wanted = Math.round(Math.log2(Math.max(1, texels)));
  return levels[Math.min(levels.length - 1, wanted)]!;
}
