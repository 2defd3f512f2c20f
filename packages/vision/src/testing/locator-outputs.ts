/** What the document locator would say of a page at a known place, for tests. */
import type {DocumentKind, Point, Quad} from '@passbase-verify/protocol';
import type {Tensors} from '../engines/net.js';
import {CELL, KINDS} from '../outline/heads.js';

export interface KnownPage {
  /** In pixels of the view, in reading order. */
  readonly page?: Quad;
  readonly mrz?: Quad;
  readonly kind?: DocumentKind;
  /** How far the votes for each corner are off, in pixels. */
  readonly voteError?: number;
  readonly width?: number;
  readonly height?: number;
}

const SURE = 6;
/** Half width of the sides' ridges, as the model is trained. */
const RIDGE = 4.5;

const logit = (p: number): number => Math.log((p + 0.002) / (1.002 - p));

const isInside = (quad: Quad, {x, y}: Point): boolean =>
  quad.every((a, i) => {
    const b = quad[(i + 1) % 4]!;
    return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x) > 0;
  });

function distanceToSide({x, y}: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const t = Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

export function locatorOutputs({
  page,
  mrz,
  kind,
  voteError = 0,
  width = 256,
  height = 256,
}: KnownPage): Tensors {
  const columns = width / CELL;
  const rows = height / CELL;
  const maps = new Float32Array(8 * columns * rows);
  const direction = mrz && Math.atan2(mrz[1].y - mrz[0].y, mrz[1].x - mrz[0].x);
  for (let row = 0, i = 0; row < rows; row++)
    for (let column = 0; column < columns; column++, i++) {
      const at = {x: (column + 0.5) * CELL, y: (row + 0.5) * CELL};
      const set = (plane: number, value: number): void => {
        maps[plane * columns * rows + i] = value;
      };
      set(0, page && isInside(page, at) ? SURE : -SURE);
      for (let k = 0; k < 4; k++) {
        const d = page ? distanceToSide(at, page[k]!, page[(k + 1) % 4]!) : Infinity;
        set(1 + k, logit(Math.exp(-(d * d) / (2 * RIDGE * RIDGE))));
      }
      set(5, mrz && isInside(mrz, at) ? SURE : -SURE);
      set(6, Math.cos(direction ?? 0));
      set(7, Math.sin(direction ?? 0));
    }
  const [across, down] = [width / 16, height / 16];
  const votes = new Float32Array(8 * across * down);
  for (let k = 0; k < 8; k++)
    for (let i = 0; i < across * down; i++) {
      const corner = page?.[k >> 1] ?? {x: 0, y: 0};
      const cell = ((k % 2 ? Math.floor(i / across) : i % across) + 0.5) * 16;
      votes[k * across * down + i] = ((k % 2 ? corner.y : corner.x) + voteError - cell) / 64;
    }
  // A page of no kind is one that may be any.
  const kinds = Float32Array.from(KINDS, (name) =>
    name === kind ? (page && !kind ? -SURE : SURE) : 0,
  );
  return {
    maps: {data: maps, dims: [1, 8, rows, columns]},
    votes: {data: votes, dims: [1, 8, down, across]},
    kind: {data: kinds, dims: [1, KINDS.length]},
  };
}
