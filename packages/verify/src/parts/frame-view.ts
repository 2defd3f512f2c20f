/** How a camera picture lies in the stage: one calculation for the video and for everything drawn over it. */
import type {Point, Rect} from '@passbase-verify/protocol';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface FrameViewOptions {
  /** The stage in CSS pixels. */
  readonly stage: Size;
  /** The stream in its own pixels. */
  readonly stream: Size;
  readonly mirrored: boolean;
  /** What has to be seen whole; normalised. */
  readonly focus?: Rect | undefined;
}

export interface FrameView {
  readonly stage: Size;
  /** Where the picture lies, in stage pixels; it may reach outside. */
  readonly picture: Rect;
  /** From normalised frame coordinates (unmirrored) to stage pixels. */
  point(point: Point): Point;
  rect(rect: Rect): Rect;
}

/** Stage pixels kept free around `focus`. */
const MARGIN = 12;

/**
 * Covers the stage with the picture (as `object-fit: cover` does), but shows as much of it as is needed to see `focus`
 * whole: a guide that is wider than the crop would otherwise ask the User for something off screen.
 */
export function createFrameView({stage, stream, mirrored, focus}: FrameViewOptions): FrameView {
  const contain = Math.min(stage.width / stream.width, stage.height / stream.height);
  const cover = Math.max(stage.width / stream.width, stage.height / stream.height);
  const fit = focus
    ? Math.min(
        (stage.width - 2 * MARGIN) / (focus.width * stream.width),
        (stage.height - 2 * MARGIN) / (focus.height * stream.height),
      )
    : cover;
  const scale = Math.max(contain, Math.min(cover, fit));
  const width = stream.width * scale;
  const height = stream.height * scale;
  const picture = {x: (stage.width - width) / 2, y: (stage.height - height) / 2, width, height};
  const across = (x: number): number => picture.x + (mirrored ? 1 - x : x) * width;
  const down = (y: number): number => picture.y + y * height;
  return {
    stage,
    picture,
    point: ({x, y}) => ({x: across(x), y: down(y)}),
    rect: (rect) => ({
      x: across(mirrored ? rect.x + rect.width : rect.x),
      y: down(rect.y),
      width: rect.width * width,
      height: rect.height * height,
    }),
  };
}
