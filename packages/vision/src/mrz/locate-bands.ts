/** Groups lines of print into bands that may be an MRZ. */
import type {Point, Quad} from '@passbase-verify/protocol';
import type {Bar} from '../pixels/components.js';
import type {Gray} from '../pixels/gray.js';
import {findTextLines} from './find-text-lines.js';

/** A place that may hold an MRZ, in pixels of the searched picture. */
export interface Band {
  /** Outline of the print. */
  readonly quad: Quad;
  /** Lines that were told apart in it: 2 or 3, or 1 where a block has to be split first. */
  readonly lines: number;
}

/** Most places worth reading. */
const MAX_BANDS = 4;
/** Lines of one MRZ differ by no more: they have one length, one height and one direction. */
const MAX_ANGLE = 0.07;
const MIN_LENGTH_RATIO = 0.7;
const MIN_THICKNESS_RATIO = 0.5;
/** Distance of neighbouring lines over their thickness: 9303-4 prints them 2 to 2.5 character heights apart. */
const PITCH_RANGE = [1.1, 4.5] as const;

/** Most promising first. */
export function locateBands(gray: Gray): Band[] {
  const lines = findTextLines(gray);
  const found: {band: Band; score: number}[] = [];
  for (const first of lines)
    for (const second of lines) {
      if (!follows(first, second)) continue;
      found.push({band: bandOf([first, second]), score: scoreOf([first, second])});
      for (const third of lines)
        if (follows(second, third) && evenlySpaced(first, second, third))
          found.push({
            band: bandOf([first, second, third]),
            score: scoreOf([first, second, third]),
          });
    }
  for (const line of lines) {
    // Lines that melted into a block, or one line whose neighbours were not seen: the place around it is split later.
    const thickness = line.length / line.thickness < 20 ? line.thickness : 5 * line.thickness;
    found.push({
      band: {quad: quadOf({...line, thickness}), lines: 1},
      score: 0.6 * scoreOf([line]),
    });
  }
  found.sort((a, b) => b.score - a.score);
  const kept: Band[] = [];
  for (const {band} of found)
    if (kept.length < MAX_BANDS && !kept.some((other) => sameLines(other, band))) kept.push(band);
  return kept;
}

const along = (bar: Bar): Point => ({x: Math.cos(bar.angle), y: Math.sin(bar.angle)});

/** Whether `below` is the next line under `above`, as seen along `above`. */
function follows(above: Bar, below: Bar): boolean {
  if (above === below) return false;
  const axis = along(above);
  const dx = below.x - above.x;
  const dy = below.y - above.y;
  const shift = Math.abs(dx * axis.x + dy * axis.y);
  const distance = dy * axis.x - dx * axis.y;
  const thickness = (above.thickness + below.thickness) / 2;
  const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b);
  return (
    Math.abs(above.angle - below.angle) < MAX_ANGLE &&
    ratio(above.length, below.length) > MIN_LENGTH_RATIO &&
    ratio(above.thickness, below.thickness) > MIN_THICKNESS_RATIO &&
    shift < 0.2 * Math.max(above.length, below.length) &&
    distance > PITCH_RANGE[0] * thickness &&
    distance < PITCH_RANGE[1] * thickness
  );
}

function evenlySpaced(first: Bar, second: Bar, third: Bar): boolean {
  const upper = Math.hypot(second.x - first.x, second.y - first.y);
  const lower = Math.hypot(third.x - second.x, third.y - second.y);
  return Math.min(upper, lower) / Math.max(upper, lower) > 0.7;
}

/** Longer, fuller and straighter is more likely; the lower of two equals is the MRZ rather than the text above it. */
function scoreOf(lines: readonly Bar[]): number {
  const total = lines.reduce(
    (sum, {length, thickness, area}) => sum + length * Math.min(1, area / (length * thickness)),
    0,
  );
  const lowest = lines.at(-1)!;
  return total * (1 + lowest.y / 4000);
}

function bandOf(lines: readonly Bar[]): Band {
  const first = cornersOf(lines[0]!);
  const last = cornersOf(lines.at(-1)!);
  return {quad: [first[0], first[1], last[2], last[3]], lines: lines.length};
}

const quadOf = (bar: Bar): Quad => cornersOf(bar);

function cornersOf(bar: Bar): Quad {
  const axis = along(bar);
  const corner = (forward: number, down: number): Point => ({
    x: bar.x + (forward * axis.x * bar.length - down * axis.y * bar.thickness) / 2,
    y: bar.y + (forward * axis.y * bar.length + down * axis.x * bar.thickness) / 2,
  });
  return [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)];
}

const centre = (quad: Quad): Point => ({
  x: quad.reduce((sum, {x}) => sum + x, 0) / 4,
  y: quad.reduce((sum, {y}) => sum + y, 0) / 4,
});

function sameLines(a: Band, b: Band): boolean {
  const [p, q] = [centre(a.quad), centre(b.quad)];
  const height = Math.hypot(a.quad[3].x - a.quad[0].x, a.quad[3].y - a.quad[0].y);
  return a.lines >= b.lines && Math.hypot(p.x - q.x, p.y - q.y) < 0.35 * height;
}
