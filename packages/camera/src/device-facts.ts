/** What is known of a camera: read from `enumerateDevices` and from an opened track. */
import type {CameraDevice, CameraFacing} from '@passbase-verify/protocol';
import {facingOfLabel} from './device-label.js';

export interface DeviceFacts {
  readonly deviceId: string;
  /** Empty before permission. */
  readonly label: string;
  readonly facing?: CameraFacing;
  /** Pixels of the largest picture: longer side times shorter side. */
  readonly pixels?: number;
  /** Focus modes, where the browser tells them: `manual`, `single-shot`, `continuous`. */
  readonly focusModes?: readonly string[];
}

/** `MediaTrackCapabilities` with what W3C MediaStream Image Capture adds, any of which a browser may leave out. */
interface Capabilities {
  readonly facingMode?: readonly string[];
  readonly width?: {readonly max?: number};
  readonly height?: {readonly max?: number};
  readonly focusMode?: readonly string[];
}

/** Facts of a listed device. */
export function readDevice(info: MediaDeviceInfo): DeviceFacts {
  const device = info as MediaDeviceInfo & {getCapabilities?(): Capabilities};
  return makeFacts(info.deviceId, info.label, device.getCapabilities?.() ?? {});
}

/** Facts of the camera that a track comes from. */
export function readTrack(track: MediaStreamTrack): DeviceFacts {
  const {deviceId = '', facingMode} = track.getSettings();
  const capabilities: Capabilities = track.getCapabilities?.() ?? {};
  return makeFacts(deviceId, track.label, {
    ...capabilities,
    ...(facingMode ? {facingMode: [facingMode]} : {}),
  });
}

/** A device as the rest of the product names it. */
export function toCameraDevice({deviceId, label, facing}: DeviceFacts): CameraDevice {
  return {id: deviceId, label, ...(facing ? {facing} : {})};
}

function makeFacts(deviceId: string, label: string, capabilities: Capabilities): DeviceFacts {
  const {facingMode = [], width, height, focusMode} = capabilities;
  const facing = facingMode.includes('user')
    ? 'front'
    : facingMode.includes('environment')
      ? 'back'
      : facingOfLabel(label);
  return {
    deviceId,
    label,
    ...(facing ? {facing} : {}),
    ...(width?.max && height?.max ? {pixels: width.max * height.max} : {}),
    ...(focusMode ? {focusModes: focusMode} : {}),
  };
}
