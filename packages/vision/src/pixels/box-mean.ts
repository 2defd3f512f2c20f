/** Mean over a rectangle around every pixel, cut at the edges. */
import {createGray, type Gray} from './gray.js';

/** @param radiusX - Pixels to each side; likewise `radiusY`. */
export function boxMean(gray: Gray, radiusX: number, radiusY: number): Gray {
  const {width, height, data} = gray;
  const result = createGray(width, height);
  const columns = new Uint32Array(width);
  let rows = 0;
  for (let y = 0; y < Math.min(radiusY, height); y++) {
    rows++;
    for (let x = 0; x < width; x++) columns[x]! += data[y * width + x]!;
  }
  for (let y = 0; y < height; y++) {
    if (y + radiusY < height) {
      rows++;
      for (let x = 0, i = (y + radiusY) * width; x < width; x++, i++) columns[x]! += data[i]!;
    }
    if (y - radiusY - 1 >= 0) {
      rows--;
      for (let x = 0, i = (y - radiusY - 1) * width; x < width; x++, i++) columns[x]! -= data[i]!;
    }
    let sum = 0;
    let count = 0;
    for (let x = 0; x < Math.min(radiusX, width); x++) {
      sum += columns[x]!;
      count++;
    }
    for (let x = 0; x < width; x++) {
      if (x + radiusX < width) {
        sum += columns[x + radiusX]!;
        count++;
      }
      if (x - radiusX - 1 >= 0) {
        sum -= columns[x - radiusX - 1]!;
        count--;
      }
      result.data[y * width + x] = sum / (count * rows);
    }
  }
  return result;
}
