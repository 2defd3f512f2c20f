/** What the steps of a try say of depth. Each is fitted when it has passed: together, at the end, they would hold the page up. */
import type {Landmarks} from '../face-landmarks.js';
import {fitApproach} from './perspective.js';
import {fitTurn, type TurnFit, type TurnFrames} from './rigid-fit.js';

export interface DepthEvidence {
  /** Of each turn; undefined where neither a plane nor a head could be fitted to it. */
  readonly turns: readonly (TurnFit | undefined)[];
  /** The newest frames far away and close, as far as these were asked for. */
  readonly far: readonly Landmarks[];
  readonly close: readonly Landmarks[];
  /** As `fitApproach` gives it; absent until there are both. */
  readonly nearness?: number;
}

export const NO_DEPTH: DepthEvidence = {turns: [], far: [], close: []};

export const addTurn = (evidence: DepthEvidence, turn: TurnFrames): DepthEvidence => ({
  ...evidence,
  turns: [...evidence.turns, fitTurn(turn)],
});

export function addDistance(
  evidence: DepthEvidence,
  distance: 'far' | 'close',
  frames: readonly Landmarks[],
): DepthEvidence {
  const next = {...evidence, [distance]: frames};
  const nearness = fitApproach(next.far, next.close);
  return nearness === undefined ? next : {...next, nearness};
}
