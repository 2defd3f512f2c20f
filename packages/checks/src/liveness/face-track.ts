import type {Challenge, FaceObservation} from '@passbase-verify/protocol';
declare const unfinished: (...inputs: unknown[]) => never;
export interface FaceTrack {
  readonly challenge: Challenge;
  readonly observations: readonly FaceObservation[];
}
export function encodeFaceTrack(
  challenge: Challenge,
  observations: readonly FaceObservation[],
): Uint8Array {
  return unfinished(challenge, observations);
}
export function decodeFaceTrack(bytes: Uint8Array): FaceTrack {
  return unfinished(bytes);
}
export function roundFaceObservation(seen: FaceObservation): FaceObservation {
  return unfinished(seen);
}
