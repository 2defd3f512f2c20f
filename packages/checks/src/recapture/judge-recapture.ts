/** Does a face look as if it was taken from a screen or a print? Weighs measures that each have an innocent explanation. Pure. */
import type {FaceDescription, FaceRecapture} from '@passbase-verify/protocol';
import {roundFactor} from '../rounding.js';
import {median} from '../liveness/median.js';
import {RECAPTURE, type RecaptureSettings} from './recapture-thresholds.js';

export type RecaptureReason =
  | 'recapture-screen-grid'
  | 'recapture-print-dots'
  | 'recapture-frame'
  | 'recapture-glare'
  | 'recapture-out-of-focus'
  | 'recapture-gray'
  | 'recapture-faded';

export interface RecaptureSign {
  readonly reason: RecaptureReason;
  /** 0..1: how much it says by itself. */
  readonly weight: number;
}

export interface RecaptureJudgement {
  /** The heaviest first. */
  readonly signs: readonly RecaptureSign[];
  /** 0..1: all signs together, as if each were independent of the others. */
  readonly suspicion: number;
  /**
   * Each measure of `FaceRecapture` in the middle still, how many `stills` were measured, and, where at least two mirror a light,
   * how far apart in the face they do (`highlightMoves`, in widths and heights of the face): on skin it wanders as the head turns.
   */
  readonly scores: Readonly<Record<string, number>>;
}

const MEASURES = [
  ...(['grid', 'dots', 'frame', 'focus', 'colour', 'darkest', 'specular'] as const),
] satisfies readonly (keyof FaceRecapture)[];

type Measures = Readonly<Record<(typeof MEASURES)[number], number>>;

interface Row extends RecaptureSign {
  readonly shows: (middle: Measures, limits: RecaptureSettings) => boolean;
}

/**
 * Weights are judgements, not measurements. What only a reproduction has weighs most; what a room, a lamp, a cheap camera or a
 * filter makes as well weighs least.
 */
const ROWS: readonly Row[] = [
  {
    reason: 'recapture-print-dots',
    weight: 0.4,
    shows: ({dots}, {dotsAbove}) => dots > dotsAbove,
  },
  {reason: 'recapture-screen-grid', weight: 0.4, shows: ({grid}, {gridAbove}) => grid > gridAbove},
  {reason: 'recapture-frame', weight: 0.3, shows: ({frame}, {frameAbove}) => frame > frameAbove},
  {
    reason: 'recapture-glare',
    weight: 0.2,
    shows: ({specular}, {specularAbove}) => specular > specularAbove,
  },
  {
    reason: 'recapture-out-of-focus',
    weight: 0.2,
    shows: ({focus}, {focusBelow}) => focus < focusBelow,
  },
  {reason: 'recapture-gray', weight: 0.2, shows: ({colour}, {colourBelow}) => colour < colourBelow},
  {
    reason: 'recapture-faded',
    weight: 0.1,
    shows: ({darkest}, {darkestAbove}) => darkest > darkestAbove,
  },
];

export const isFaceRecapture = (recapture: FaceRecapture): boolean =>
  typeof recapture === 'object' &&
  recapture !== null &&
  MEASURES.every((name) => Number.isFinite(recapture[name])) &&
  (recapture.highlight === undefined ||
    (['share', 'x', 'y'] as const).every((name) => Number.isFinite(recapture.highlight?.[name])));

/**
 * @param stills - Those of one challenge; an entry is undefined where there was no face in its picture.
 * @returns For whoever receives the bundle to weigh; alone it refuses nobody. Undefined where nothing was measured.
 */
export function judgeRecapture(
  stills: readonly (FaceDescription | undefined)[],
  settings: RecaptureSettings = RECAPTURE,
): RecaptureJudgement | undefined {
  const seen = stills.flatMap((still) => still?.recapture ?? []);
  if (seen.length === 0) return undefined;
  // What is in most stills is no chance: a lamp behind the head in one of them is.
  const middle = Object.fromEntries(
    MEASURES.map((name) => [name, median(seen.map((still) => still[name]))]),
  ) as Measures;
  const signs = ROWS.filter(({shows}) => shows(middle, settings)).map(({reason, weight}) => ({
    reason,
    weight,
  }));
  const innocent = signs.reduce((product, {weight}) => product * (1 - weight), 1);
  const moves = highlightMoves(seen);
  return {
    signs,
    suspicion: roundFactor(1 - innocent),
    scores: {
      ...middle,
      stills: seen.length,
      ...(moves === undefined ? {} : {highlightMoves: roundFactor(moves)}),
    },
  };
}

/** The largest distance between the places where stills mirror a light. */
function highlightMoves(seen: readonly FaceRecapture[]): number | undefined {
  const places = seen.flatMap(({highlight}) => highlight ?? []);
  if (places.length < 2) return undefined;
  return Math.max(
    ...places.flatMap((a, i) => places.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))),
  );
}
