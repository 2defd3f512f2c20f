/** From a wish to the stream of the camera that suits it best. */
import {PassbaseError, type CameraWish, type ErrorCode} from '@passbase-verify/protocol';
import {constraintsFor, relaxedConstraints} from './constraints.js';
import {readTrack} from './device-facts.js';
import {listDevicesIfPossible} from './list-devices.js';
import {findBetter, rankDevices} from './rank-devices.js';
import {requestStream, stopStream, videoTrack} from './request-stream.js';
import type {SupportedEnvironment} from './support.js';

/**
 * Opens the wished device; else, where labels are known from an earlier permission, the best one; else any one of
 * the wished facing, and then the best one if that is clearly better, since labels are known by now.
 * @throws {PassbaseError} as `requestStream`.
 */
export async function chooseStream(
  environment: SupportedEnvironment,
  wish: CameraWish,
  signal: AbortSignal,
): Promise<MediaStream> {
  if (wish.deviceId !== undefined) {
    return requestWithRelaxing(environment, wish, wish.deviceId, signal);
  }
  const known = rankDevices(await listDevicesIfPossible(environment, signal), wish.facing)[0];
  if (known) return requestWithRelaxing(environment, wish, known.deviceId, signal);
  const stream = await requestWithRelaxing(environment, wish, undefined, signal);
  return changeForBetter(environment, wish, stream, signal);
}

/** A camera of our choice may be in use while another is free; a camera of the User's choice is not replaced for that. */
function mayRelax(code: ErrorCode, wish: CameraWish): boolean {
  return (
    code === 'ERR_CAMERA_UNSUITABLE' || (code === 'ERR_CAMERA_BUSY' && wish.deviceId === undefined)
  );
}

async function requestWithRelaxing(
  environment: SupportedEnvironment,
  wish: CameraWish,
  deviceId: string | undefined,
  signal: AbortSignal,
): Promise<MediaStream> {
  try {
    return await requestStream(environment, constraintsFor(wish.facing, deviceId), signal);
  } catch (error) {
    if (!(error instanceof PassbaseError && mayRelax(error.code, wish))) throw error;
    return requestStream(environment, relaxedConstraints(wish.facing), signal);
  }
}

async function changeForBetter(
  environment: SupportedEnvironment,
  wish: CameraWish,
  stream: MediaStream,
  signal: AbortSignal,
): Promise<MediaStream> {
  try {
    const opened = readTrack(videoTrack(stream));
    const devices = await listDevicesIfPossible(environment, signal);
    const better = findBetter(opened, devices, wish.facing);
    if (!better) return stream;
    // First off, then on: many phones can't have two cameras open at once.
    stopStream(stream);
    try {
      const constraints = constraintsFor(wish.facing, better.deviceId);
      return await requestStream(environment, constraints, signal);
    } catch {
      signal.throwIfAborted();
      return await requestWithRelaxing(environment, wish, opened.deviceId, signal);
    }
  } catch (error) {
    stopStream(stream);
    throw error;
  }
}
