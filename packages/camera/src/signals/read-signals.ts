/** Gathers the facts by which a made-up camera may give itself away. */
import type {CameraSignals} from '@passbase-verify/protocol';
import {withDeadline} from '@passbase-verify/protocol';
import {listDevicesIfPossible} from '../list-devices.js';
import type {SupportedEnvironment} from '../support.js';
import type {PictureClock} from './picture-times.js';
import {replacedFunctions} from './replaced-functions.js';

/** No sensor is so wide. */
const IMPOSSIBLE_WIDTH = 1_000_000;
const ANSWER_MS = 2_000;

/** @throws The signal's reason when it was aborted; whatever a camera does not answer counts as not told. */
export async function readSignals(
  environment: SupportedEnvironment,
  track: MediaStreamTrack,
  pictures: PictureClock,
  signal: AbortSignal,
): Promise<CameraSignals> {
  const {deviceId} = track.getSettings();
  const devices = await listDevicesIfPossible(environment, signal);
  const {width, frameRate} = track.getCapabilities?.() ?? {};
  return {
    replaced: replacedFunctions(environment.document),
    track: track.constructor.name,
    listed: devices.some((device) => device.deviceId === deviceId),
    capable: width?.max !== undefined && frameRate?.max !== undefined,
    refusesImpossible: await refusesImpossible(environment, track, signal),
    pictures: pictures.times,
  };
}

/** Asking changes nothing where it is refused: the old constraints stay (W3C Media Capture, `applyConstraints`). */
async function refusesImpossible(
  {clock}: SupportedEnvironment,
  track: MediaStreamTrack,
  signal: AbortSignal,
): Promise<boolean> {
  const before = track.getConstraints();
  try {
    await withDeadline(() => track.applyConstraints({width: {exact: IMPOSSIBLE_WIDTH}}), {
      ...{ms: ANSWER_MS, code: 'ERR_CAMERA_TIMEOUT', what: 'the camera', clock, signal},
    });
  } catch (error) {
    signal.throwIfAborted();
    return (error as {readonly name?: unknown}).name === 'OverconstrainedError';
  }
  await track.applyConstraints(before).catch(() => {});
  return false;
}
