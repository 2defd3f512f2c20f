/**
 * Straight, parallel edges on both sides of a face: a bezel, the rim of a sheet. Edges vote for the lines they may lie on (Hough's
 * transform, US patent 3,069,654, 1962, with the directions that the gradient leaves: O'Gorman and Clowes, 1976).
 */
import type {Rect} from '@passbase-verify/protocol';
import {createGray, type Gray} from '../../pixels/gray.js';

/** Steepness of lines against the side of the picture that they run along, in steps of 1/24 up to 25°. */
const STEPS = 11;
const STEEPNESS = 1 / 24;
/** Steps by which both edges may differ: a sheet that is held askew, seen in perspective. */
const PARALLEL = 2;
/** Steps by which the gradient may miss the line. */
const LOOSE = 3;
/** Luma from pixel to pixel: noise stays below it once the picture is made smaller, and so does a soft shadow. */
const LEAST_GRADIENT = 8;

/** @param face - In pixels of `gray`. Returns the share of the view that the fainter of both edges can be followed along, 0..1. */
export function measureParallelEdges(gray: Gray, face: Rect): number {
  const across = besides(gray, face);
  const {x, y, width, height} = face;
  return Math.max(across, besides(transpose(gray), {x: y, y: x, width: height, height: width}));
}

function transpose({width, height, data}: Gray): Gray {
  const turned = createGray(height, width);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) turned.data[x * height + y] = data[i]!;
  return turned;
}

/** Along lines that run from top to bottom, to the left and to the right of the face. */
function besides(gray: Gray, face: Rect): number {
  const {width, height} = gray;
  if (width < 3 || height < 3) return 0;
  const middle = face.y + face.height / 2;
  const votes = [voteFor(gray, middle, 1), voteFor(gray, middle, -1)];
  const best = (step: number, from: number, to: number): number => {
    let most = 0;
    for (const polarity of votes)
      for (let at = Math.max(0, from); at < Math.min(width, to); at++)
        most = Math.max(most, polarity[step * width + at]!);
    return most / (height - 2);
  };
  const steps = Array.from({length: 2 * STEPS + 1}, (_, step) => step);
  const left = steps.map((step) => best(step, 0, Math.floor(face.x)));
  const right = steps.map((step) => best(step, Math.ceil(face.x + face.width), width));
  return steps.reduce(
    (most, step) =>
      Math.max(
        most,
        ...right
          .slice(Math.max(0, step - PARALLEL), step + PARALLEL + 1)
          .map((other) => Math.min(left[step]!, other)),
      ),
    0,
  );
}

/**
 * Rows in which an edge lies on each line; a line is its steepness and where it crosses the row `middle`.
 * @param polarity - 1 for edges from dark to light, −1 for the others: a rim keeps it, texture does not.
 */
function voteFor({width, height, data}: Gray, middle: number, polarity: 1 | -1): Uint16Array {
  const lines = (2 * STEPS + 1) * width;
  const rows = new Uint16Array(lines);
  const last = new Int32Array(lines).fill(-1);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      // Sobel's operator, as differences of one pixel.
      const [a, b, c] = [data[i - width - 1]!, data[i - width]!, data[i - width + 1]!];
      const [d, e, f] = [data[i + width - 1]!, data[i + width]!, data[i + width + 1]!];
      const dx = (polarity * (c + 2 * data[i + 1]! + f - a - 2 * data[i - 1]! - d)) / 8;
      if (dx < LEAST_GRADIENT) continue;
      const dy = (polarity * (d + 2 * e + f - a - 2 * b - c)) / 8;
      // The line runs at right angles to the gradient: x grows by −dy/dx a row.
      const step = Math.round(-dy / dx / STEEPNESS) + STEPS;
      for (let s = Math.max(0, step - LOOSE); s <= Math.min(2 * STEPS, step + LOOSE); s++) {
        const crossing = Math.round(x - (s - STEPS) * STEEPNESS * (y - middle));
        for (let at = Math.max(0, crossing - 1); at <= Math.min(width - 1, crossing + 1); at++) {
          const line = s * width + at;
          if (last[line] === y) continue;
          last[line] = y;
          rows[line]!++;
        }
      }
    }
  return rows;
}
