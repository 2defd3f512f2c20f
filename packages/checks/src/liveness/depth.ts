/**
 * Head or picture? Two views of a plane are related by a homography; two views of a head are not, because the nose
 * stands before the cheeks. Only the landmarks' x and y are used: z is the model's guess, the same for both.
 */
import {DEPTH} from './depth-thresholds.js';
import {MIDLINE, PAIRS} from './face-landmarks.js';
import {homographyResidual} from './homography.js';
import type {DepthFrames, Landmarks} from './liveness-progress.js';
import {median} from './median.js';

export interface DepthJudgement {
  /** True where the evidence says plane; also where evidence was to be had and there is none. */
  readonly flat: boolean;
  /** 0..1: 0.5 where no step gives evidence, 1 for twice what is asked. */
  readonly strength: number;
  /** Residuals of the turns and of the distance, as shares of the face's size, and the thresholds. */
  readonly scores: Readonly<Record<string, number>>;
}

/** The median residual over all pairs of frames, so that one bad frame decides nothing. */
const residualBetween = (
  from: readonly Landmarks[],
  to: readonly Landmarks[],
): number | undefined => {
  const residuals = from
    .flatMap((a) => to.map((b) => homographyResidual(a, b)))
    .filter((residual) => residual !== undefined);
  return residuals.length > 0 ? median(residuals) : undefined;
};

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

/** Judges the frames kept from the turn and distance steps of one try. */
export function judgeDepth(frames: DepthFrames): DepthJudgement {
  const turns = frames.turns.map(({frontal, turned}) => residualBetween(frontal, turned) ?? 0);
  const distance = residualBetween(frames.far, frames.close);
  const widening = perspective(frames);
  const scores: Record<string, number> = {};
  if (turns.length > 0) {
    scores['depthTurn'] = Math.min(...turns);
    scores['depthTurnThreshold'] = DEPTH.turnResidual;
  }
  if (distance !== undefined) scores['depthDistance'] = distance;
  if (widening !== undefined) {
    scores['depthPerspective'] = widening;
    scores['depthPerspectiveThreshold'] = DEPTH.perspective;
  }
  // A turn says more than a change of distance: its residual is several times the noise.
  const share =
    turns.length > 0
      ? Math.min(...turns) / DEPTH.turnResidual
      : widening !== undefined
        ? widening / DEPTH.perspective
        : undefined;
  return {
    flat: share !== undefined && !(share >= 1),
    strength: share === undefined ? 0.5 : Math.max(0, Math.min(1, share / 2)),
    scores,
  };
}
