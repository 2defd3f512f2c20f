/** Connected strokes of a page as boxes. */
import type {Gray} from '../pixels/gray.js';

/** A box on whole pixels; `right` and `bottom` lie just outside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Blob extends Box {
  /** Pixels that belong to it. */
  readonly area: number;
}

export const widthOf = ({left, right}: Box): number => right - left;
export const heightOf = ({top, bottom}: Box): number => bottom - top;

/** Runs of pixels of at least `threshold` that touch each other (8 neighbours), joined. */
export function findBlobs({width, height, data}: Gray, threshold: number): Blob[] {
  const parent: number[] = [];
  const find = (label: number): number => {
    while (parent[label] !== label) label = parent[label] = parent[parent[label]!]!;
    return label;
  };
  // Runs of the row before and of this row: start, end, label.
  let above: number[] = [];
  const runs: {y: number; from: number; to: number; label: number}[] = [];
  for (let y = 0; y < height; y++) {
    const row: number[] = [];
    let seen = 0;
    for (let x = 0, i = y * width; x < width; x++, i++) {
      if (data[i]! < threshold) continue;
      const from = x;
      while (x < width && data[i]! >= threshold) {
        x++;
        i++;
      }
      let label = -1;
      while (seen < above.length && above[seen + 1]! < from) seen += 3;
      for (let k = seen; k < above.length && above[k]! <= x; k += 3) {
        const root = find(above[k + 2]!);
        if (label < 0) label = root;
        else if (root !== label) {
          const low = Math.min(root, label);
          parent[Math.max(root, label)] = low;
          label = low;
        }
      }
      if (label < 0) {
        label = parent.length;
        parent.push(label);
      }
      row.push(from, x, label);
      runs.push({y, from, to: x, label});
    }
    above = row;
  }
  return collect(runs, find);
}

function collect(
  runs: readonly {y: number; from: number; to: number; label: number}[],
  find: (label: number) => number,
): Blob[] {
  const boxes = new Map<number, {-readonly [K in keyof Blob]: Blob[K]}>();
  for (const {y, from, to, label} of runs) {
    const root = find(label);
    const box = boxes.get(root);
    if (!box) {
      boxes.set(root, {left: from, top: y, right: to, bottom: y + 1, area: to - from});
      continue;
    }
    box.left = Math.min(box.left, from);
    box.right = Math.max(box.right, to);
    box.bottom = y + 1;
    box.area += to - from;
  }
  return [...boxes.values()];
}
