/** Sharpens across the bars: a bar code's rows carry nothing along the bars that could be sharpened. */
import {clamp, createGray, type Gray} from '../pixels/gray.js';

/**
 * Unsharp mask along rows: each pixel's distance from the mean of its neighbours within `radius` pixels, times `amount`, is
 * added to it.
 */
export function sharpenAcross({width, height, data}: Gray, radius: number, amount: number): Gray {
  const result = createGray(width, height);
  for (let y = 0; y < height; y++) {
    const from = y * width;
    let sum = 0;
    let count = 0;
    for (let x = 0; x < Math.min(radius, width); x++) {
      sum += data[from + x]!;
      count++;
    }
    for (let x = 0; x < width; x++) {
      if (x + radius < width) {
        sum += data[from + x + radius]!;
        count++;
      }
      if (x - radius - 1 >= 0) {
        sum -= data[from + x - radius - 1]!;
        count--;
      }
      const value = data[from + x]!;
      result.data[from + x] = clamp(Math.round(value + amount * (value - sum / count)), 0, 255);
    }
  }
  return result;
}
