/** Which way the head goes in each turn; left and right are the User's own. */
import type {ChallengeKind, GuidanceCode} from '@passbase-verify/protocol';

/** Signs are those of `HeadPose`. */
export interface Direction {
  readonly axis: 'yaw' | 'pitch';
  readonly sign: 1 | -1;
  readonly instruction: GuidanceCode;
}

export const DIRECTIONS: ReadonlyMap<ChallengeKind, Direction> = new Map<ChallengeKind, Direction>([
  ['turn-left', {axis: 'yaw', sign: 1, instruction: 'face-turn-left'}],
  ['turn-right', {axis: 'yaw', sign: -1, instruction: 'face-turn-right'}],
  ['turn-up', {axis: 'pitch', sign: 1, instruction: 'face-turn-up'}],
  ['turn-down', {axis: 'pitch', sign: -1, instruction: 'face-turn-down'}],
]);
