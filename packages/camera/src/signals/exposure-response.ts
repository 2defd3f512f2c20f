/** Does the picture follow the camera's exposure? A sensor's does by itself; a program that plays a film has to draw it. */
import {withDeadline, type Clock} from '@passbase-verify/protocol';
import {planExposure, type ExposureCapabilities, type ExposureSettings} from './plan-exposure.js';

export interface ExposureTrial {
  readonly track: MediaStreamTrack;
  /** How light a picture is that was shown after the call: 0..1. */
  readonly brightness: (signal: AbortSignal) => Promise<number>;
  readonly clock: Clock;
}

const APPLY_MS = 2_000;
/** A sensor answers within a few pictures; behind it phones have another few in work. */
const ANSWER_MS = 1_500;
/** Darker than this there is nothing to take away. */
const BRIGHT = 0.25;
/** A quarter of the light is half the value of a picture at least; a User who moves a little changes less than this. */
const LEAST_SHARE = 0.2;
const LEAST_STEP = 0.04;

/**
 * Makes the picture darker, or lighter, for a moment, and puts back what was.
 * @returns Undefined where the track has no control of it, or did not take what was asked.
 * @throws The signal's reason when it was aborted; whatever else goes wrong counts as not told.
 */
export async function followsExposure(
  {track, brightness, clock}: ExposureTrial,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const capabilities = (track.getCapabilities?.() ?? {}) as ExposureCapabilities;
  if (!capabilities.exposureCompensation && !capabilities.exposureTime) return undefined;
  const opened = track.getConstraints();
  // Not ended with the caller: whoever leaves gets the camera back as it was.
  const apply = (constraints: MediaTrackConstraints): Promise<void> =>
    withDeadline(() => track.applyConstraints(constraints), {
      ...{ms: APPLY_MS, code: 'ERR_CAMERA_TIMEOUT', what: 'the camera', clock},
    });
  let putBack: ExposureSettings | undefined;
  try {
    const before = await brightness(signal);
    const settings = track.getSettings() as ExposureSettings;
    const direction = before >= BRIGHT ? 'darker' : 'lighter';
    const plan = planExposure(capabilities, settings, direction);
    if (!plan) return undefined;
    putBack = plan.putBack;
    await apply(advanced(plan.ask));
    const taken = track.getSettings() as ExposureSettings;
    const isTaken =
      taken.exposureCompensation !== settings.exposureCompensation ||
      taken.exposureTime !== settings.exposureTime;
    if (!isTaken) return undefined;
    const least = Math.max(LEAST_STEP, LEAST_SHARE * before);
    const end = clock.now() + ANSWER_MS;
    while (clock.now() < end) {
      const change = (await brightness(signal)) - before;
      if ((direction === 'darker' ? -change : change) >= least) return true;
    }
    return false;
  } catch {
    signal.throwIfAborted();
    return undefined;
  } finally {
    if (putBack) {
      await apply(advanced(putBack)).catch(() => {});
      // What was asked for when it was opened counts again.
      await apply(opened).catch(() => {});
    }
  }
}

const advanced = (change: ExposureSettings): MediaTrackConstraints => ({
  advanced: [change as MediaTrackConstraintSet],
});
