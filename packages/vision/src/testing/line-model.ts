/** What the line model would say of lines whose place is known, for tests. */
import type {Tensors} from '../engines/net.js';

/** A line in the view of the band, in its pixels. */
export interface KnownLine {
  readonly centreAt: (x: number) => number;
  readonly start: number;
  readonly end: number;
  readonly height: number;
  readonly pitch: number;
}

const ROWS = 32;
const COLUMNS = 120;
const CELL = 4;

export interface LineOutputOptions {
  readonly turned?: boolean;
  /** Parts of lines that are not seen, by place of the view. */
  readonly hidden?: (x: number, y: number) => boolean;
  /** Gives −1..1: how far each number is off, in tenths of its unit. */
  readonly noise?: () => number;
}

/** Outputs of `mrz-lines`. */
export function lineOutputs(
  lines: readonly KnownLine[],
  {turned = false, hidden = () => false, noise = () => 0}: LineOutputOptions = {},
): Tensors {
  const plane = ROWS * COLUMNS;
  const data = new Float32Array(4 * plane);
  for (let i = 0; i < plane; i++) {
    const x = ((i % COLUMNS) + 0.5) * CELL;
    const y = (Math.floor(i / COLUMNS) + 0.5) * CELL;
    data[i] = -6;
    for (const line of lines) {
      const off = line.centreAt(x) - y;
      if (x < line.start || x > line.end || Math.abs(off) > line.height * 0.4 || hidden(x, y))
        continue;
      data[i] = 5 + noise();
      data[plane + i] = off / 8 + noise() / 10;
      data[2 * plane + i] = Math.log2(line.height / 16) + noise() / 10;
      data[3 * plane + i] = Math.log2(line.pitch / 10) + noise() / 10;
    }
  }
  return {
    lines: {data, dims: [1, 4, ROWS, COLUMNS]},
    turned: {data: Float32Array.of(turned ? 6 : -6), dims: [1, 1]},
  };
}
