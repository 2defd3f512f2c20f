/** Gray morphology with flat rectangles. */
import {createGray, type Gray} from './gray.js';

/**
 * Largest value in a window of `size` (odd) pixels, along rows or columns, cut at the edges. Windows double in size until
 * two of them cover the wanted one, so the cost grows with the logarithm of `size` and every loop runs along memory.
 */
function slideMax({data, width, height}: Gray, size: number, vertical: boolean): Gray {
  const radius = (size - 1) >> 1;
  const result = createGray(width, height);
  const step = vertical ? width : 1;
  const before = radius * step;
  // Along columns the whole picture is one piece: windows of different columns never mix.
  const piece = vertical ? width * height : width;
  const room = new Uint8Array(piece + 2 * before);
  for (let start = 0; start < data.length; start += piece) {
    room.fill(0);
    room.set(data.subarray(start, start + piece), before);
    let reach = 1;
    for (; reach * 2 <= size; reach *= 2) {
      const ahead = reach * step;
      for (let i = 0, end = room.length - ahead; i < end; i++)
        if (room[i + ahead]! > room[i]!) room[i] = room[i + ahead]!;
    }
    const ahead = (size - reach) * step;
    for (let i = 0; i < piece; i++) {
      const near = room[i]!;
      const far = room[i + ahead]!;
      result.data[start + i] = near > far ? near : far;
    }
  }
  return result;
}

function invert(gray: Gray): Gray {
  const result = createGray(gray.width, gray.height);
  for (let i = 0; i < result.data.length; i++) result.data[i] = 255 - gray.data[i]!;
  return result;
}

const odd = (size: number): number => Math.max(1, Math.round(size) | 1);

/** Sizes are made odd. */
export function dilate(gray: Gray, sizeX: number, sizeY: number): Gray {
  const across = sizeX > 1 ? slideMax(gray, odd(sizeX), false) : gray;
  return sizeY > 1 ? slideMax(across, odd(sizeY), true) : across;
}

export const erode = (gray: Gray, sizeX: number, sizeY: number): Gray =>
  invert(dilate(invert(gray), sizeX, sizeY));

export const closing = (gray: Gray, sizeX: number, sizeY: number): Gray =>
  erode(dilate(gray, sizeX, sizeY), sizeX, sizeY);

export const opening = (gray: Gray, sizeX: number, sizeY: number): Gray =>
  dilate(erode(gray, sizeX, sizeY), sizeX, sizeY);

/** Dark detail that no rectangle of this size fits into: print on paper, whatever the light. */
export function blackHat(gray: Gray, sizeX: number, sizeY: number): Gray {
  const closed = closing(gray, sizeX, sizeY);
  for (let i = 0; i < closed.data.length; i++) closed.data[i]! -= gray.data[i]!;
  return closed;
}
