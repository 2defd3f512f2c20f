/** Which way the head goes in each turn; left and right are the User's own. */
import type {ChallengeKind} from '@passbase-verify/protocol';

/** Signs are those of `HeadPose`. */
export interface Direction {
  readonly axis: 'yaw' | 'pitch';
  readonly sign: 1 | -1;
}

export const DIRECTIONS: ReadonlyMap<ChallengeKind, Direction> = new Map<ChallengeKind, Direction>([
  ['turn-left', {axis: 'yaw', sign: 1}],
  ['turn-right', {axis: 'yaw', sign: -1}],
  ['turn-up', {axis: 'pitch', sign: 1}],
  ['turn-down', {axis: 'pitch', sign: -1}],
]);
