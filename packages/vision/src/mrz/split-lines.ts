/** Splits a straightened band into its lines. */
import type {Point, Quad} from '@passbase-verify/protocol';
import {blackHat} from '../pixels/morphology.js';
import {createGray, type Gray} from '../pixels/gray.js';
import {bytePercentile, median, percentile} from '../pixels/statistics.js';
import {squareToQuad, warpQuad} from '../pixels/warp.js';

/** Width, in pixels, at which bands are split: 15 pixels a character at 44 of them, enough to see gaps. */
const SPLIT_WIDTH = 720;
/** Room around the band's print: more above and below, where a line may have been missed. */
const MARGIN_ALONG = 0.04;
const MARGIN_ACROSS = 0.35;
/** Steepest remaining slope that is searched, height over width. */
const MAX_SHEAR = 0.08;
const SHEAR_STEPS = 33;
/** Lines are where the profile exceeds this share of its peak; faint and bold print need different ones. */
const THRESHOLDS = [0.33, 0.22, 0.45] as const;
/** Character pitch over height of OCR-B capitals is about 1; generous for other faces and for measuring errors. */
const PITCH_PER_HEIGHT = [0.55, 1.9] as const;
const MAX_HYPOTHESES = 3;

/** Two or three lines, top to bottom, each as the outline of its capitals in pixels of the source picture. */
export type LineSet = readonly Quad[];

/**
 * @param gray - The source picture.
 * @param band - Outline of the band in its pixels, in reading order.
 * @returns Ways to split it, most likely first; three lines before two.
 */
export function splitLines(gray: Gray, band: Quad): LineSet[] {
  const quad = widen(band);
  const wide = distance(quad[0], quad[1]);
  const high = distance(quad[0], quad[3]);
  const width = Math.round(SPLIT_WIDTH);
  const height = Math.round((SPLIT_WIDTH * high) / wide);
  if (height < 12 || height > SPLIT_WIDTH) return [];
  const block = warpQuad(gray, quad, width, height);
  const ink = inkOf(block);
  const shear = findShear(ink);
  const edges = sheared(edgesOf(ink), shear);
  const straightInk = sheared(ink, shear);
  const map = squareToQuad(quad);
  // Rows slope by `shear`, so the page is turned by it: columns lean by the same amount. `along` and `across` are measured
  // on the turned page, from the middle of the block.
  const toSource = (along: number, across: number): Point =>
    map(
      (width / 2 + along - shear * across) / width,
      (height / 2 + across + shear * along) / height,
    );
  return findRows(edges).flatMap((rows) => {
    const size = median(rows.map(({top, bottom}) => bottom - top));
    const ranges = rows.map(({middle}) => {
      const range = inkRange(straightInk, middle, size);
      const lean = shear * (middle - height / 2) - width / 2;
      return {left: range.left + lean, right: range.right + lean};
    });
    // All lines of an MRZ are full: the longest one shows how far they reach.
    const left = Math.min(...ranges.map((range) => range.left));
    const right = Math.max(...ranges.map((range) => range.right));
    const pitch = (right - left) / (rows.length === 3 ? 30 : 40) / size;
    if (pitch < PITCH_PER_HEIGHT[0] || pitch > PITCH_PER_HEIGHT[1]) return [];
    return [
      rows.map(({middle}): Quad => {
        const top = middle - height / 2 - size / 2;
        return [
          toSource(left, top),
          toSource(right, top),
          toSource(right, top + size),
          toSource(left, top + size),
        ];
      }),
    ];
  });
}

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

function widen(quad: Quad): Quad {
  const map = squareToQuad(quad);
  const [u, v] = [MARGIN_ALONG, MARGIN_ACROSS];
  return [map(-u, -v), map(1 + u, -v), map(1 + u, 1 + v), map(-u, 1 + v)];
}

/** Dark print, cut at its usual strength so that one stamp or frame does not outweigh the text. */
function inkOf(block: Gray): Gray {
  const size = Math.max(9, Math.round(block.height * 0.22));
  const ink = blackHat(block, size, size);
  const strongest = bytePercentile(ink.data, 0.97) + 1;
  for (let i = 0; i < ink.data.length; i++) ink.data[i] = Math.min(ink.data[i]!, strongest);
  return ink;
}

function edgesOf(ink: Gray): Gray {
  const edges = createGray(ink.width, ink.height);
  for (let y = 0; y < ink.height; y++)
    for (let x = 1, i = y * ink.width + 1; x < ink.width - 1; x++, i++)
      edges.data[i] = Math.abs(ink.data[i + 1]! - ink.data[i - 1]!);
  return edges;
}

/** Row sums after moving each column up by `shear` pixels for each pixel right of the middle. */
function shearedProfile(ink: Gray, shear: number, step: number): Float64Array {
  const profile = new Float64Array(ink.height);
  for (let x = 0; x < ink.width; x += step) {
    const drop = Math.round(shear * (x - ink.width / 2));
    for (let y = 0; y < ink.height; y++) {
      const from = y + drop;
      if (from >= 0 && from < ink.height) profile[y]! += ink.data[from * ink.width + x]!;
    }
  }
  return profile;
}

/** The slope at which rows are most distinct: gaps empty, lines full. */
function findShear(ink: Gray): number {
  let best = 0;
  let most = -1;
  for (let k = 0; k < SHEAR_STEPS; k++) {
    const shear = MAX_SHEAR * ((2 * k) / (SHEAR_STEPS - 1) - 1);
    const profile = shearedProfile(ink, shear, 3);
    let energy = 0;
    for (let y = 1; y < profile.length; y++) energy += (profile[y]! - profile[y - 1]!) ** 2;
    if (energy > most) {
      most = energy;
      best = shear;
    }
  }
  return best;
}

function sheared(ink: Gray, shear: number): Gray {
  const result = createGray(ink.width, ink.height);
  for (let x = 0; x < ink.width; x++) {
    const drop = Math.round(shear * (x - ink.width / 2));
    for (let y = 0; y < ink.height; y++) {
      const from = y + drop;
      if (from >= 0 && from < ink.height)
        result.data[y * ink.width + x] = ink.data[from * ink.width + x]!;
    }
  }
  return result;
}

interface Row {
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

function findRows(edges: Gray): Row[][] {
  const profile = smooth(shearedProfile(edges, 0, 1));
  const ground = percentile(profile, 0.08);
  const peak = percentile(profile, 0.97) - ground;
  const found: Row[][] = [];
  for (const threshold of THRESHOLDS) {
    const rows = runsAbove(profile, ground + threshold * peak).filter(
      ({top, bottom}) => bottom - top >= Math.max(4, 0.05 * edges.height),
    );
    for (const count of [3, 2])
      for (let last = rows.length; last >= count; last--) {
        const some = rows.slice(last - count, last);
        if (alike(some) && !found.some((other) => sameRows(other, some))) found.push(some);
      }
  }
  return found.sort((a, b) => b.length - a.length).slice(0, MAX_HYPOTHESES);
}

function smooth(profile: Float64Array): Float64Array {
  return profile.map(
    (value, y) => (value + (profile[y - 1] ?? value) + (profile[y + 1] ?? value)) / 3,
  );
}

function runsAbove(profile: Float64Array, threshold: number): Row[] {
  const rows: Row[] = [];
  for (let y = 0; y < profile.length; y++) {
    if (profile[y]! <= threshold) continue;
    const top = y;
    while (y < profile.length && profile[y]! > threshold) y++;
    rows.push({top, bottom: y, middle: (top + y) / 2});
  }
  return rows;
}

/** One height, even spacing, and not further apart than lines of an MRZ. */
function alike(rows: readonly Row[]): boolean {
  const heights = rows.map(({top, bottom}) => bottom - top);
  if (Math.max(...heights) / Math.min(...heights) > 1.9) return false;
  const gaps = rows.slice(1).map((row, i) => row.middle - rows[i]!.middle);
  if (Math.max(...gaps) / Math.min(...gaps) > 1.35) return false;
  return gaps[0]! / median(heights) < 4.2;
}

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length &&
  a.every((row, i) => Math.abs(row.middle - b[i]!.middle) < 0.25 * (row.bottom - row.top));

/** From where to where a row has ink. */
function inkRange(ink: Gray, middle: number, size: number): {left: number; right: number} {
  const {width, height, data} = ink;
  const top = Math.max(0, Math.floor(middle - size * 0.6));
  const bottom = Math.min(height, Math.ceil(middle + size * 0.6));
  const columns = new Float64Array(width);
  for (let y = top; y < bottom; y++)
    for (let x = 0; x < width; x++) columns[x]! += data[y * width + x]!;
  const reach = Math.max(1, Math.round(size * 0.65));
  const mean = new Float64Array(width);
  for (let x = 0; x < width; x++) {
    let sum = 0;
    for (let d = -reach; d <= reach; d++) sum += columns[x + d] ?? 0;
    mean[x] = sum;
  }
  const threshold = 0.25 * percentile(mean, 0.8);
  let left = 0;
  let right = width - 1;
  while (left < right && mean[left]! <= threshold) left++;
  while (right > left && mean[right]! <= threshold) right--;
  // The window reaches out of the text by itself.
  return {left: Math.min(left + reach * 0.7, right), right: Math.max(right - reach * 0.7, left)};
}
