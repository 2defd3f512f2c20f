/** Puts a simulated camera in the place of the real ones. A mock: everything on the page sees it from then on. */
import {deviceInfo, pickDevice} from '../devices/fake-media-devices.js';
import type {SimulatedCamera} from './simulated-camera.js';

const OWN = ['getUserMedia', 'enumerateDevices'] as const;

/**
 * Replaces `getUserMedia` and `enumerateDevices`. Labels are shown once a stream was handed out, as browsers do.
 * @returns a function that puts back what was there.
 */
export function installSimulatedCamera(
  camera: SimulatedCamera,
  mediaDevices: MediaDevices = navigator.mediaDevices,
): () => void {
  const before = OWN.map((name) => Object.getOwnPropertyDescriptor(mediaDevices, name));
  let granted = false;
  const getUserMedia = async (constraints: MediaStreamConstraints = {}): Promise<MediaStream> => {
    if (!constraints.video) {
      throw new DOMException('the simulated camera has no microphone', 'NotFoundError');
    }
    const device = pickDevice(camera.devices, constraints);
    const video = constraints.video === true ? {} : constraints.video;
    granted = true;
    const [width, height] = [wishOf(video.width), wishOf(video.height)];
    return camera.open(device.facingMode === 'environment' ? 'back' : 'front', {
      ...(width !== undefined && {width}),
      ...(height !== undefined && {height}),
    });
  };
  const enumerateDevices = async (): Promise<MediaDeviceInfo[]> =>
    camera.devices.map((device) => deviceInfo(device, granted));
  Object.defineProperties(mediaDevices, {
    getUserMedia: {value: getUserMedia, configurable: true, writable: true},
    enumerateDevices: {value: enumerateDevices, configurable: true, writable: true},
  });
  return () => {
    OWN.forEach((name, i) => {
      const descriptor = before[i];
      if (descriptor) Object.defineProperty(mediaDevices, name, descriptor);
      else Reflect.deleteProperty(mediaDevices, name);
    });
  };
}

function wishOf(constraint: ConstrainULong | undefined): number | undefined {
  return typeof constraint === 'object' ? (constraint.exact ?? constraint.ideal) : constraint;
}
