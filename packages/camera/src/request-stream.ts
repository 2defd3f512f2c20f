/** Asks for a stream, once; whatever comes too late is stopped. */
import {PassbaseError} from '@passbase-verify/protocol';
import {explainRefusal} from './camera-errors.js';
import {waitOwned} from './owned-wait.js';
import type {SupportedEnvironment} from './support.js';

/** A person reads the browser's question, looks for the lens cover, asks somebody: a minute is not long. */
const PERMISSION_MS = 60_000;

/**
 * @throws {PassbaseError} as `camera-errors.ts` maps refusals; `ERR_CAMERA_TIMEOUT` after 60 s without an answer;
 *   the signal's reason when it was aborted.
 */
export function requestStream(
  environment: SupportedEnvironment,
  constraints: MediaStreamConstraints,
  signal: AbortSignal,
): Promise<MediaStream> {
  return waitOwned(
    async () => {
      try {
        return await environment.mediaDevices.getUserMedia(constraints);
      } catch (refusal) {
        throw await explainRefusal(refusal, environment);
      }
    },
    stopStream,
    {
      ms: PERMISSION_MS,
      code: 'ERR_CAMERA_TIMEOUT',
      what: 'the answer to the request for a camera',
      signal,
      clock: environment.clock,
    },
  );
}

/** Stops every track, so that the camera's light goes out. */
export function stopStream(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** The track with the picture. */
export function videoTrack(stream: MediaStream): MediaStreamTrack {
  const track = stream.getVideoTracks()[0];
  if (!track) throw new PassbaseError('ERR_CAMERA_ABSENT', 'the stream has no video track');
  return track;
}
