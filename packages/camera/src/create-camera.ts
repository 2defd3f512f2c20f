/** The camera port, over the browser's `navigator.mediaDevices`. */
import {assertArgument, type Camera, type CameraWish} from '@passbase-verify/protocol';
import {assertSignal} from './assert-signal.js';
import {chooseStream} from './choose-stream.js';
import {toCameraDevice} from './device-facts.js';
import {readEnvironment, type CameraOptions} from './environment.js';
import {listDevices} from './list-devices.js';
import {openCamera} from './open-camera.js';
import {assertSupported} from './support.js';

/**
 * Makes a camera. Nothing is asked for and no global is read until `open` or `devices` is called.
 *
 * `open` rejects with `ERR_CAMERA_INSECURE`, `_UNSUPPORTED` or `_POLICY` before it asks; with `_DENIED`, `_DISMISSED`,
 * `_ABSENT`, `_BUSY` or `_UNSUITABLE` as the browser answers; with `_TIMEOUT` after 60 s without an answer or 10 s
 * without a first picture; with `_ENDED` where the camera ends meanwhile; with the signal's reason when it was aborted.
 * Whatever the outcome, no camera is on afterwards but the one that was handed over.
 */
export function createCamera(options: CameraOptions = {}): Camera {
  return {
    assertSupported: () => assertSupported(readEnvironment(options)),
    async open(wish, abortable) {
      assertWish(wish);
      assertSignal(abortable);
      const {signal} = abortable;
      signal.throwIfAborted();
      const environment = readEnvironment(options);
      assertSupported(environment);
      const stream = await chooseStream(environment, wish, signal);
      return openCamera(environment, wish, stream, signal);
    },
    async devices() {
      const environment = readEnvironment(options);
      assertSupported(environment);
      return (await listDevices(environment)).map(toCameraDevice);
    },
  };
}

function assertWish(wish: CameraWish): void {
  assertArgument(
    wish?.facing === 'front' || wish?.facing === 'back',
    'wish.facing must be front or back',
  );
  const {deviceId} = wish;
  assertArgument(
    deviceId === undefined || (typeof deviceId === 'string' && deviceId !== ''),
    'wish.deviceId must be a non-empty string',
  );
}
