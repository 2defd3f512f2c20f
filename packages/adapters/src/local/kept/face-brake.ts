/** The brake on showing one face after the other for an Identity: one count, whether somebody authenticates or builds upon it. */
import {refuseUnless, type Clock} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';
import {NONE_FAILED, allowedFrom, type FailedFaces} from './failed-faces.js';

/** A day: far longer than anybody has to wait. */
const KEEP_FAILED_MS = 24 * 3_600_000;

export interface FaceBrake {
  /** True where the next face has to wait. */
  holds(identityAccessKey: string): Promise<boolean>;
  /** @throws {PassbaseError} `ERR_AUTH_TOO_MANY` where the next face has to wait. */
  assertReleased(identityAccessKey: string): Promise<void>;
  /**
   * Counts a face that was compared, before anybody is told what came of it. One that matches ends the row.
   * @throws {PassbaseError} `ERR_AUTH_TOO_MANY` where others came first: of many that are shown at once, no more are answered than of many
   * in a row.
   */
  count(identityAccessKey: string, face: {readonly differs: boolean}): Promise<void>;
}

export function createFaceBrake({records}: Vault, audience: string, clock: Clock): FaceBrake {
  const isHeld = (failed: FailedFaces = NONE_FAILED): boolean =>
    clock.wallTime() < allowedFrom(failed);
  const assertNot = (held: boolean): void =>
    refuseUnless(!held, 'ERR_AUTH_TOO_MANY', 'faces differed');

  const holds = async (identityAccessKey: string): Promise<boolean> =>
    isHeld(await records.get<FailedFaces>(audience, 'failed-faces', identityAccessKey));

  return {
    holds,

    assertReleased: async (identityAccessKey) => assertNot(await holds(identityAccessKey)),

    async count(identityAccessKey, {differs}) {
      const now = clock.wallTime();
      await records.update<FailedFaces>(
        ...([audience, 'failed-faces', identityAccessKey] as const),
        (failed = NONE_FAILED) => {
          assertNot(isHeld(failed));
          return differs ? {count: failed.count + 1, lastAt: now} : undefined;
        },
        {expiresAt: now + KEEP_FAILED_MS},
      );
    },
  };
}
