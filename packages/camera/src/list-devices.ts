/** The cameras that the browser lists. */
import {withDeadline} from '@passbase-verify/protocol';
import {readDevice, type DeviceFacts} from './device-facts.js';
import type {SupportedEnvironment} from './support.js';

const LIST_MS = 3_000;

/** @throws {PassbaseError} `ERR_CAMERA_TIMEOUT` after 3 s, as some web views never answer. */
export async function listDevices(
  environment: SupportedEnvironment,
  signal?: AbortSignal,
): Promise<readonly DeviceFacts[]> {
  const infos = await withDeadline(() => environment.mediaDevices.enumerateDevices(), {
    ms: LIST_MS,
    code: 'ERR_CAMERA_TIMEOUT',
    what: 'the list of cameras',
    clock: environment.clock,
    ...(signal ? {signal} : {}),
  });
  return infos.filter(({kind}) => kind === 'videoinput').map(readDevice);
}

/** As {@link listDevices}, but an empty list where the browser gives none: a camera can be opened without it. */
export async function listDevicesIfPossible(
  environment: SupportedEnvironment,
  signal: AbortSignal,
): Promise<readonly DeviceFacts[]> {
  try {
    return await listDevices(environment, signal);
  } catch {
    signal.throwIfAborted();
    return [];
  }
}
