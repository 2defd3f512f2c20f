/** Gray pictures: the only form in which pixels are looked at here. */

/** 8-bit luma, row by row. */
export interface Gray {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function createGray(width: number, height: number): Gray {
  return {width, height, data: new Uint8Array(width * height)};
}

/** Luma of RGBA pixels (ITU-R BT.601 weights, in 1/256). */
export function grayFromRgba(rgba: ArrayLike<number>, width: number, height: number): Gray {
  const gray = createGray(width, height);
  const {data} = gray;
  for (let i = 0, j = 0; i < data.length; i++, j += 4)
    data[i] = (77 * rgba[j]! + 150 * rgba[j + 1]! + 29 * rgba[j + 2]! + 128) >> 8;
  return gray;
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));
