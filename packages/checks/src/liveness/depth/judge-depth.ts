/**
 * Head or picture? Two views of a plane are related by a homography; two views of a head are not, because the nose stands before the
 * cheeks, and one head of average depth explains them instead. Only the landmarks' x and y are used: z is the model's guess, the same
 * for both.
 */
import type {DepthEvidence} from './depth-evidence.js';
import {DEPTH} from './depth-thresholds.js';
import type {TurnFit} from './rigid-fit.js';

export interface DepthJudgement {
  /** True where the evidence says plane; also where evidence was to be had and there is none. */
  readonly flat: boolean;
  /** 0..1: 0.5 where no step gives evidence, 1 for twice what is asked. */
  readonly strength: number;
  /**
   * Of the turn that looks flattest: `depthPlane` and `depthRigid`, what a plane and a head leave over as shares of the face's size,
   * `depthOfHead`, the depth that fits best as a share of the average head's, and `depthTurn`, the evidence as a share of what is asked.
   * Of coming closer: `depthNearness` and `depthDistance` likewise. `depthMargin`: how far the share that decides is above 1, or below.
   */
  readonly scores: Readonly<Record<string, number>>;
}

interface TurnDepth extends TurnFit {
  /** 1 and more for a head. */
  readonly share: number;
}

/** What a turn says; nothing seen counts as a plane. */
function judgeTurn(fit: TurnFit = {plane: 0, rigid: 0, depth: 0}): TurnDepth {
  const {plane, rigid} = fit;
  const better = rigid > 0 ? plane / rigid : 0;
  return {...fit, share: Math.min(plane / DEPTH.turnResidual, better / DEPTH.turnRatio)};
}

/** Judges what the turn and distance steps of one try say. */
export function judgeDepth({turns, nearness}: DepthEvidence): DepthJudgement {
  const scores: Record<string, number> = {};
  let share: number | undefined;
  if (nearness !== undefined) {
    share = nearness / DEPTH.nearness;
    scores['depthNearness'] = nearness;
    scores['depthDistance'] = share;
  }
  const [flattest] = turns.map((fit) => judgeTurn(fit)).sort((a, b) => a.share - b.share);
  if (flattest) {
    // A turn says more than a change of distance.
    share = flattest.share;
    scores['depthPlane'] = flattest.plane;
    scores['depthRigid'] = flattest.rigid;
    scores['depthOfHead'] = flattest.depth;
    scores['depthTurn'] = share;
  }
  if (share !== undefined) scores['depthMargin'] = share - 1;
  return {
    flat: share !== undefined && !(share >= 1),
    strength: share === undefined ? 0.5 : Math.max(0, Math.min(1, share / 2)),
    scores,
  };
}
