/** Gathers the facts by which a made-up camera may give itself away. */
import type {CameraSignals} from '@passbase-verify/protocol';
import {withDeadline} from '@passbase-verify/protocol';
import {listDevicesIfPossible} from '../list-devices.js';
import type {SupportedEnvironment} from '../support.js';
import type {FrameSource} from '../frame-source.js';
import {nextBrightness} from './brightness.js';
import {followsExposure} from './exposure-response.js';
import type {PictureClock} from './picture-times.js';
import {replacedFunctions} from './replaced-functions.js';

/** No sensor is so wide. */
const IMPOSSIBLE_WIDTH = 1_000_000;
const ANSWER_MS = 2_000;

export interface SignalSource {
  readonly track: MediaStreamTrack;
  readonly pictures: PictureClock;
  /** Absent where the picture is still needed as it is. */
  readonly frames?: Pick<FrameSource, 'next'> | undefined;
}

/** @throws The signal's reason when it was aborted; whatever a camera does not answer counts as not told. */
export async function readSignals(
  environment: SupportedEnvironment,
  {track, pictures, frames}: SignalSource,
  signal: AbortSignal,
): Promise<CameraSignals> {
  const {deviceId} = track.getSettings();
  const devices = await listDevicesIfPossible(environment, signal);
  const {width, frameRate} = track.getCapabilities?.() ?? {};
  const signals = {
    replaced: replacedFunctions(environment.document),
    track: track.constructor.name,
    ...(devices.length > 0 ? {listed: devices.some((one) => one.deviceId === deviceId)} : {}),
    capable: width?.max !== undefined && frameRate?.max !== undefined,
    pictures: pictures.times,
  };
  const refuses = await refusesImpossible(environment, track, signal);
  // Last: another exposure may be another rate.
  const {document, clock} = environment;
  const follows =
    frames &&
    (await followsExposure(
      {track, clock, brightness: (live) => nextBrightness(frames, document, live)},
      signal,
    ));
  return {
    ...signals,
    ...(refuses === undefined ? {} : {refusesImpossible: refuses}),
    ...(follows === undefined ? {} : {followsExposure: follows}),
  };
}

/** Asking changes nothing where it is refused: the old constraints stay (W3C Media Capture, `applyConstraints`). */
async function refusesImpossible(
  {clock}: SupportedEnvironment,
  track: MediaStreamTrack,
  signal: AbortSignal,
): Promise<boolean | undefined> {
  const before = track.getConstraints();
  try {
    await withDeadline(() => track.applyConstraints({width: {exact: IMPOSSIBLE_WIDTH}}), {
      ...{ms: ANSWER_MS, code: 'ERR_CAMERA_TIMEOUT', what: 'the camera', clock, signal},
    });
  } catch (error) {
    signal.throwIfAborted();
    // Whatever else went wrong, such as a slow driver, says nothing.
    return (error as {readonly name?: unknown}).name === 'OverconstrainedError' ? true : undefined;
  }
  await track.applyConstraints(before).catch(() => {});
  return false;
}
