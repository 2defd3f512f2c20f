import type {Challenge, FaceObservation, LivenessRecord} from '@passbase-verify/protocol';
import type {LivenessJudgement, LivenessProgress} from './liveness-progress.js';

declare const unfinished: (...inputs: unknown[]) => never;
export function startLiveness(challenge: Challenge, at: number): LivenessProgress {
  return unfinished(challenge, at);
}
export function judgeLiveness(
  progress: LivenessProgress,
  seen: FaceObservation,
): LivenessJudgement {
  return unfinished(progress, seen);
}
export function replayLiveness(
  challenge: Challenge,
  observations: readonly FaceObservation[],
): LivenessRecord {
  return unfinished(challenge, observations);
}
