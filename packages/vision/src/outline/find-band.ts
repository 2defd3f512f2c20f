/** The MRZ's quad from the model's map: the bar of equal area and spread, as far as perspective goes. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {CELL, type Heads} from './heads.js';
import {largestPart} from './largest-part.js';

export interface Band {
  /** In pixels of the view, in reading order. */
  readonly quad: Quad;
  /** 0..1: how sure the model is of it and of its direction. */
  readonly confidence: number;
}

const MIN_CELLS = 6;
/** Three lines of 30 characters are five times as long as high; slant and blur take a part of that. */
const MIN_ASPECT = 3.5;
/** Perspective makes one end at most this much higher than the middle. */
const MAX_TAPER = 0.25;

/** Mean and extent of a weighted set of numbers: a bar of length L has the spread L²/12. */
class Spread {
  #weight = 0;
  #sum = 0;
  #squares = 0;

  add(value: number, weight: number): void {
    this.#weight += weight;
    this.#sum += weight * value;
    this.#squares += weight * value * value;
  }

  get mean(): number {
    return this.#weight ? this.#sum / this.#weight : 0;
  }

  get extent(): number {
    if (!this.#weight) return 0;
    return Math.sqrt(12 * Math.max(0, this.#squares / this.#weight - this.mean ** 2));
  }
}

export function findBand({columns, rows, mrz, readX, readY}: Heads): Band | undefined {
  const cells = largestPart(mrz, columns, rows);
  if (cells.length < MIN_CELLS) return undefined;
  let [w, x, y, xx, yy, xy, dirX, dirY] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const i of cells) {
    const weight = mrz[i]!;
    const px = ((i % columns) + 0.5) * CELL;
    const py = (Math.floor(i / columns) + 0.5) * CELL;
    w += weight;
    x += weight * px;
    y += weight * py;
    xx += weight * px * px;
    yy += weight * py * py;
    xy += weight * px * py;
    dirX += weight * readX[i]!;
    dirY += weight * readY[i]!;
  }
  const centre: Point = {x: x / w, y: y / w};
  const angle =
    Math.atan2(
      2 * (xy / w - centre.x * centre.y),
      xx / w - centre.x ** 2 - (yy / w - centre.y ** 2),
    ) / 2;
  // The axis has two directions: reading goes one of them.
  const sign = Math.cos(angle) * dirX + Math.sin(angle) * dirY < 0 ? -1 : 1;
  const [dx, dy] = [sign * Math.cos(angle), sign * Math.sin(angle)];

  const [along, across, left, right] = [new Spread(), new Spread(), new Spread(), new Spread()];
  for (const i of cells) {
    const weight = mrz[i]!;
    const px = ((i % columns) + 0.5) * CELL - centre.x;
    const py = (Math.floor(i / columns) + 0.5) * CELL - centre.y;
    const s = px * dx + py * dy;
    const n = py * dx - px * dy;
    along.add(s, weight);
    across.add(n, weight);
    (s < 0 ? left : right).add(n, weight);
  }
  const half = along.extent / 2;
  const height = across.extent;
  if (along.extent < MIN_ASPECT * height) return undefined;
  // The halves' middles lie half a length apart; the ends lie twice as far.
  const limit = MAX_TAPER * height;
  const taper = Math.max(-limit, Math.min(limit, (right.extent - left.extent) / 2));
  const lean = right.mean - left.mean;
  const at = (s: number, n: number): Point => ({
    x: centre.x + s * dx - n * dy,
    y: centre.y + s * dy + n * dx,
  });
  const first = height / 2 - taper;
  const last = height / 2 + taper;
  return {
    quad: [
      at(-half, -lean - first),
      at(half, lean - last),
      at(half, lean + last),
      at(-half, -lean + first),
    ],
    confidence: (w / cells.length) * Math.min(1, Math.hypot(dirX, dirY) / w),
  };
}
