/**
 * Head or picture? Two views of a plane are related by a homography; two views of a head are not, because the nose
 * stands before the cheeks. And a picture has to be tilted far until its face seems a little turned, so that it gets
 * narrower than a head that is turned as much. Only the landmarks' x and y are used: z is the model's guess, the same
 * for both.
 */
import {affineSqueeze} from './affine-squeeze.js';
import {DEPTH} from './depth-thresholds.js';
import {MIDLINE, PAIRS} from './face-landmarks.js';
import {homographyResidual} from './homography.js';
import type {DepthFrames, Landmarks, TurnFrames} from './liveness-progress.js';
import {median} from './median.js';

export interface DepthJudgement {
  /** True where the evidence says plane; also where evidence was to be had and there is none. */
  readonly flat: boolean;
  /** 0..1: 0.5 where no step gives evidence, 1 for twice what is asked. */
  readonly strength: number;
  /** Residuals as shares of the face's size, and `depthTurn`, `depthDistance` as shares of what is asked. */
  readonly scores: Readonly<Record<string, number>>;
}

/** One frame's landmarks around their centre, at unit size. */
const centred = (landmarks: Landmarks): readonly number[] => {
  const count = landmarks.length / 2;
  const mean = (side: 0 | 1): number =>
    landmarks.reduce((sum, value, i) => (i % 2 === side ? sum + value / count : sum), 0);
  const centre = [mean(0), mean(1)] as const;
  const shifted = landmarks.map((value, i) => value - centre[i % 2 === 0 ? 0 : 1]);
  const size = Math.sqrt(shifted.reduce((sum, value) => sum + value * value, 0) / count);
  return shifted.map((value) => value / size);
};

/** The median of each landmark over the frames of a pose: less noise, and one bad frame decides nothing. */
const shapeOf = (frames: readonly Landmarks[]): Landmarks => {
  const shapes = frames.map(centred);
  return shapes[0]?.map((_, i) => median(shapes.map((shape) => shape[i]!))) ?? [];
};

const residualBetween = (
  from: readonly Landmarks[],
  to: readonly Landmarks[],
): number | undefined => homographyResidual(shapeOf(from), shapeOf(to));

const pairIndex = (left: number): number =>
  MIDLINE.length + 2 * PAIRS.findIndex((pair) => pair[0] === left);
const CHEEKS = pairIndex(234);
const EYES = pairIndex(33);

const gap = (landmarks: Landmarks, pair: number): number =>
  Math.hypot(
    landmarks[2 * pair]! - landmarks[2 * pair + 2]!,
    landmarks[2 * pair + 1]! - landmarks[2 * pair + 3]!,
  );

/** Width between the outer corners of the eyes over the width between the cheeks, which lie behind them. */
const breadth = (frames: readonly Landmarks[]): number =>
  median(frames.map((frame) => gap(frame, EYES) / gap(frame, CHEEKS)));

/** How much wider the eyes became against the cheeks from far to close: 0 for a plane. */
const perspective = ({far, close}: DepthFrames): number | undefined =>
  far.length > 0 && close.length > 0 ? Math.log(breadth(close) / breadth(far)) : undefined;

/** What the change of distance says: 1 and more for a head. */
const distanceShare = (residual: number, growth: number): number =>
  (2 * (residual / DEPTH.distanceResidual) + growth / DEPTH.perspective) / 3;

interface TurnDepth {
  readonly residual: number;
  readonly narrowing: number;
  /** 1 and more for a head. */
  readonly share: number;
}

/** A picture gets narrower the faster the more yaw the model is to see in it; what no picture leaves makes up for it. */
const leastNarrowing = (change: number, residual: number): number => {
  const {at15, perDegree, least} = DEPTH.narrowing;
  const {residual: most, narrower} = DEPTH.deepTurn;
  return (
    Math.max(least, at15 - perDegree * (change - 15)) - narrower * Math.max(0, residual - most)
  );
};

/** What a turn says; nothing seen counts as a plane. */
const judgeTurnDepth = ({frontal, turned}: TurnFrames): TurnDepth => {
  if (frontal.length === 0 || turned.length === 0) return {residual: 0, narrowing: 0, share: 0};
  const from = shapeOf(frontal);
  const to = shapeOf(turned.map(({landmarks}) => landmarks));
  const change = median(turned.map((frame) => frame.change));
  const residual = homographyResidual(from, to) ?? 0;
  const narrowing = affineSqueeze(from, to) / Math.cos((change * Math.PI) / 180);
  const needed = leastNarrowing(change, residual);
  const wide = 1 + (narrowing - needed) / (1 - needed);
  return {residual, narrowing, share: Math.min(residual / DEPTH.turnResidual, wide)};
};

/** Judges the frames kept from the turn and distance steps of one try. */
export function judgeDepth(frames: DepthFrames): DepthJudgement {
  const residual = residualBetween(frames.far, frames.close);
  const growth = perspective(frames);
  const scores: Record<string, number> = {};
  let share: number | undefined;
  if (residual !== undefined && growth !== undefined) {
    share = distanceShare(residual, growth);
    scores['depthDistanceResidual'] = residual;
    scores['depthPerspective'] = growth;
    scores['depthDistance'] = share;
  }
  const turns = frames.turns.map(judgeTurnDepth);
  if (turns.length > 0) {
    // A turn says more than a change of distance; of several, the one that looks flattest decides.
    share = Math.min(...turns.map((turn) => turn.share));
    scores['depthTurnResidual'] = Math.min(...turns.map((turn) => turn.residual));
    scores['depthNarrowing'] = Math.min(...turns.map((turn) => turn.narrowing));
    scores['depthTurn'] = share;
  }
  return {
    flat: share !== undefined && !(share >= 1),
    strength: share === undefined ? 0.5 : Math.max(0, Math.min(1, share / 2)),
    scores,
  };
}
