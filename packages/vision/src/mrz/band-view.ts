/** The view of an MRZ in which its lines are looked for: the block straight, centred, and of one width. */
import type {Point, Quad} from '@passbase-verify/protocol';
import type {ColumnAt} from '../pixels/resample.js';

export const VIEW_WIDTH = 480;
export const VIEW_HEIGHT = 128;
/** Width of the block in the view. Three lines of 30 characters are then about 90 high, two of 44 about 40. */
export const BLOCK_WIDTH = 430;

/** A turned, scaled and shifted grid: what perspective does to so flat a block is left to the curves of its lines. */
export interface BandView {
  /** The middle of the view in the picture, in its pixels. */
  readonly centre: Point;
  /** One pixel of the view to the right, in pixels of the picture; one pixel down is this turned by 90° clockwise. */
  readonly right: Point;
}

/** @param block - Outline of the lines in pixels of the picture, in reading order. */
export function viewOf([a, b, c, d]: Quad): BandView {
  return {
    centre: {x: (a.x + b.x + c.x + d.x) / 4, y: (a.y + b.y + c.y + d.y) / 4},
    right: {
      x: (b.x - a.x + c.x - d.x) / 2 / BLOCK_WIDTH,
      y: (b.y - a.y + c.y - d.y) / 2 / BLOCK_WIDTH,
    },
  };
}

/** The same block looked at from the other side of the table. */
export const turnedView = ({centre, right}: BandView): BandView => ({
  centre,
  right: {x: -right.x, y: -right.y},
});

/** Where a point of the view lies in the picture. */
export function toPicture({centre, right}: BandView, x: number, y: number): Point {
  const u = x - VIEW_WIDTH / 2;
  const v = y - VIEW_HEIGHT / 2;
  return {x: centre.x + u * right.x - v * right.y, y: centre.y + u * right.y + v * right.x};
}

/** The columns of the view, for `resample`. */
export function viewColumns(view: BandView): ColumnAt {
  const {right} = view;
  const start = toPicture(view, 0, 0);
  return (u, column) => {
    column.x = start.x + u * right.x;
    column.y = start.y + u * right.y;
    column.stepX = -right.y;
    column.stepY = right.x;
  };
}

/** The view's own outline in the picture. */
export const viewOutline = (view: BandView): Quad => [
  toPicture(view, 0, 0),
  toPicture(view, VIEW_WIDTH, 0),
  toPicture(view, VIEW_WIDTH, VIEW_HEIGHT),
  toPicture(view, 0, VIEW_HEIGHT),
];
