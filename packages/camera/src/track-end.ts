/** Notices when a camera ends by itself: unplugged, permission withdrawn, taken by a call or another program. */
import {PassbaseError, type Clock} from '@passbase-verify/protocol';

/**
 * iOS mutes the track instead of ending it when a call or another app takes the camera. Shorter mutes come and go
 * with rotations and lens changes.
 */
const MUTED_MS = 5_000;

export interface TrackWatch {
  /** Aborted with `ERR_CAMERA_ENDED`. */
  readonly ended: AbortSignal;
  stop(): void;
}

/** @param clock counts the time a track is muted; should stand still while the page is hidden. */
export function watchTrack(track: MediaStreamTrack, clock: Clock): TrackWatch {
  const end = new AbortController();
  let unmuted = new AbortController();
  const onEnded = (): void => {
    end.abort(new PassbaseError('ERR_CAMERA_ENDED', 'the camera track ended'));
  };
  const onUnmute = (): void => unmuted.abort();
  const onMute = (): void => {
    unmuted.abort();
    unmuted = new AbortController();
    clock.wait(MUTED_MS, unmuted.signal).then(onEnded, () => {});
  };
  track.addEventListener('ended', onEnded);
  track.addEventListener('mute', onMute);
  track.addEventListener('unmute', onUnmute);
  // Muted from the start is a camera that is still waking up, which the wait for the first picture bounds.
  if (track.readyState === 'ended') onEnded();
  return {
    ended: end.signal,
    stop: () => {
      unmuted.abort();
      track.removeEventListener('ended', onEnded);
      track.removeEventListener('mute', onMute);
      track.removeEventListener('unmute', onUnmute);
    },
  };
}
