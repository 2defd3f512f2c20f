/**
 * How sharp the hardest edges of a face are against those around it. A picture of a picture is out of focus twice, and the hand, the
 * rim or the wall beside it once.
 */
import type {Rect} from '@passbase-verify/protocol';
import type {Gray} from '../../pixels/gray.js';
import {halve} from '../../pixels/region.js';
import {cropGray} from '../../pixels/rgba.js';

/** Share of differences that are taken for the hardest edges: one rim along a strip of wall has twice as many, lids have more. */
const HARDEST = 0.001;
/** Luma from pixel to pixel at half the size under which there is no edge to tell from noise. */
const LEAST_EDGE = 10;
/** Pixels of a side under which there are too few. */
const LEAST_SIDE = 24;

/** The difference of neighbours, along rows and columns, that `HARDEST` of them exceed. */
function hardestEdge({width, height, data}: Gray): number {
  const counts = new Uint32Array(256);
  for (let y = 0; y < height - 1; y++)
    for (let x = 0, i = y * width; x < width - 1; x++, i++) {
      counts[Math.abs(data[i + 1]! - data[i]!)]!++;
      counts[Math.abs(data[i + width]! - data[i]!)]!++;
    }
  let left = HARDEST * 2 * (width - 1) * (height - 1);
  for (let value = 255; value > 0; value--) if ((left -= counts[value]!) < 0) return value;
  return 0;
}

/**
 * Half the size doubles the slope of a soft edge, and leaves that of a hard one as it is.
 * @returns 0 soft, 1 as hard as pixels can show; undefined where there is no edge.
 */
function edgeSharpness(gray: Gray): number | undefined {
  if (Math.min(gray.width, gray.height) < LEAST_SIDE) return undefined;
  const coarse = hardestEdge(halve(gray));
  if (coarse < LEAST_EDGE) return undefined;
  return Math.max(0, Math.min(1, (2 * hardestEdge(gray)) / coarse - 1));
}

/**
 * @param face - In pixels of `gray`.
 * @returns The face's sharpness, as a share of it and that of the sharpest of what lies above and beside it; 0.5 where nothing does.
 */
export function measureFocus(gray: Gray, {x, y, width, height}: Rect): number {
  const sharpness = (left: number, top: number, right: number, bottom: number) => {
    const [l, r] = [left, right].map((at) => Math.max(0, Math.min(gray.width, at)) / gray.width);
    const [t, b] = [top, bottom].map((at) => Math.max(0, Math.min(gray.height, at)) / gray.height);
    return edgeSharpness(cropGray(gray, {x: l!, y: t!, width: r! - l!, height: b! - t!}));
  };
  const face = sharpness(x, y, x + width, y + height);
  const around = Math.max(
    sharpness(0, 0, x, gray.height) ?? 0,
    sharpness(x + width, 0, gray.width, gray.height) ?? 0,
    sharpness(0, 0, gray.width, y) ?? 0,
  );
  return face !== undefined && face + around > 0 && around > 0 ? face / (face + around) : 0.5;
}
