/** Where on a document's picture the holder's face may be. Pure. */
import type {DocumentObservation, Point, Quad} from '@passbase-verify/protocol';

/** The finder sees the head's surroundings as well: so much is left around the portrait, as a share of it. */
const AROUND = 0.12;
/** Portraits stand at the left or the right of a page; half of it, and a little, shows one large enough to be found. */
const HALF = 0.55;

/** The point at shares of a quad; its sides are straight, and what a slanted view adds is less than the margin. */
const within = ([a, b, c, d]: Quad, u: number, v: number): Point => ({
  x: (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x),
  y: (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y),
});

const part = (quad: Quad, left: number, top: number, right: number, bottom: number): Quad => [
  within(quad, left, top),
  within(quad, right, top),
  within(quad, right, bottom),
  within(quad, left, bottom),
];

/** Quads in reading order, the likeliest first; empty where no page was found. */
export function portraitRegions({page, portrait}: DocumentObservation): readonly Quad[] {
  if (!page) return [];
  const {outline} = page;
  return [
    ...(portrait ? [part(portrait, -AROUND, -AROUND, 1 + AROUND, 1 + AROUND)] : []),
    part(outline, 0, 0, HALF, 1),
    part(outline, 1 - HALF, 0, 1, 1),
    outline,
  ];
}
