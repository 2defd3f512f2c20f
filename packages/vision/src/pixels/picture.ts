/** A picture of which parts are looked at. */
import type {Region} from './region.js';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The part of the picture that lies in `box` (in its pixels; may reach outside), at full size unless it is very large. */
  cut(box: Box): Region;
}

/** The box around points. */
export function boxAround(points: readonly {readonly x: number; readonly y: number}[]): Box {
  const xs = points.map(({x}) => x);
  const ys = points.map(({y}) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** A box on whole pixels, cut to a picture; at least 2 pixels in each direction, so that it can be sampled between them. */
export function cutToPicture(
  box: Box,
  {width, height}: {readonly width: number; readonly height: number},
): Box {
  const [left, right] = cutSpan(box.left, box.right, width);
  const [top, bottom] = cutSpan(box.top, box.bottom, height);
  return {left, top, right, bottom};
}

function cutSpan(from: number, to: number, size: number): [number, number] {
  const start = Math.max(0, Math.min(Math.floor(from), size - 2));
  return [start, Math.max(start + 2, Math.min(Math.ceil(to), size))];
}
