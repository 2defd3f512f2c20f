/** The track of a challenge, judged again. */
import {judgeTrack, sentTrack, type JudgedTrack} from '@passbase-verify/checks';
import {
  systemClock,
  type Challenge,
  type Manifest,
  type SealedBundle,
} from '@passbase-verify/protocol';

/**
 * Reading it and judging it take a task each: this backend lives in the page whose User waits.
 * @param challenge - As it was drawn here.
 * @returns Undefined where no track was sent.
 * @throws {PassbaseError} `ERR_BUNDLE_MALFORMED`
 */
export async function judgeTrackAgain(
  {files}: SealedBundle,
  manifest: Manifest,
  challenge: Challenge,
  signal: AbortSignal,
): Promise<JudgedTrack | undefined> {
  const bytesOf = (id: string): Uint8Array | undefined => files.get(id)?.bytes;
  await systemClock.wait(0, signal);
  const track = sentTrack(manifest, bytesOf);
  await systemClock.wait(0, signal);
  return judgeTrack(manifest, bytesOf, challenge, track);
}
