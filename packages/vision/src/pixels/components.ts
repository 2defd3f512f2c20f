/** Connected regions of a mask and the straight bar that describes each. */
import type {Gray} from './gray.js';

/** A region as the bar of equal area and spread. Angles in radians, 0 along +x, in −π/2..π/2; y points down. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** Extent along the angle. */
  readonly length: number;
  /** Extent across. */
  readonly thickness: number;
  readonly area: number;
}

/** Regions of pixels that are not 0 and touch (8 neighbours), as bars; smaller ones than `minArea` are left out. */
export function findBars(mask: Gray, minArea: number): Bar[] {
  const {width, height, data} = mask;
  const labels = new Int32Array(width * height);
  const parent: number[] = [0];
  const find = (label: number): number => {
    while (parent[label] !== label) label = parent[label] = parent[parent[label]!]!;
    return label;
  };
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (!data[i]) continue;
      let label = 0;
      const meet = (other: number): void => {
        if (!other) return;
        const root = find(other);
        if (!label) label = root;
        else if (root !== label) parent[Math.max(root, label)] = label = Math.min(root, label);
      };
      if (x > 0) meet(labels[i - 1]!);
      if (y > 0) {
        if (x > 0) meet(labels[i - width - 1]!);
        meet(labels[i - width]!);
        if (x + 1 < width) meet(labels[i - width + 1]!);
      }
      if (!label) {
        label = parent.length;
        parent.push(label);
      }
      labels[i] = label;
    }
  // n, Σx, Σy, Σx², Σxy, Σy² of each region
  const sums = new Float64Array(parent.length * 6);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      if (!labels[i]) continue;
      const at = find(labels[i]!) * 6;
      sums[at]! += 1;
      sums[at + 1]! += x;
      sums[at + 2]! += y;
      sums[at + 3]! += x * x;
      sums[at + 4]! += x * y;
      sums[at + 5]! += y * y;
    }
  const bars: Bar[] = [];
  for (let at = 6; at < sums.length; at += 6)
    if (sums[at]! >= minArea) bars.push(barOf(sums.subarray(at, at + 6)));
  return bars;
}

/** The spread of a bar of length L along its axis is L²/12. */
function barOf(sums: ArrayLike<number>): Bar {
  const area = sums[0]!;
  const x = sums[1]! / area;
  const y = sums[2]! / area;
  // 1/12 is the spread of one pixel itself.
  const xx = sums[3]! / area - x * x + 1 / 12;
  const xy = sums[4]! / area - x * y;
  const yy = sums[5]! / area - y * y + 1 / 12;
  const middle = (xx + yy) / 2;
  const spread = Math.hypot((xx - yy) / 2, xy);
  return {
    x,
    y,
    angle: Math.atan2(2 * xy, xx - yy) / 2,
    length: Math.sqrt(12 * (middle + spread)),
    thickness: Math.sqrt(12 * Math.max(1 / 12, middle - spread)),
    area,
  };
}
