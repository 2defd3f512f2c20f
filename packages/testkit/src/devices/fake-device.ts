/** What a fake camera tells about itself, as `enumerateDevices` and `getCapabilities` would. */

export interface FakeDevice {
  readonly deviceId: string;
  /** As the browser shows it once the camera is allowed; before that every label is empty. */
  readonly label: string;
  readonly groupId?: string;
  /** `MediaTrackCapabilities.facingMode`; left out where the browser doesn't tell. */
  readonly facingMode?: 'user' | 'environment';
  /** The largest picture in pixels; left out where the browser doesn't tell. */
  readonly maxWidth?: number;
  readonly maxHeight?: number;
  /** `MediaTrackCapabilities.focusMode` as the opened track tells it. */
  readonly focusMode?: readonly string[];
}

/** The cameras of one phone or computer, and which of them a person would pick. */
export interface FakeDeviceSet {
  /** Device, system, browser and language, for test titles. */
  readonly name: string;
  /** In the order in which the browser lists them. */
  readonly devices: readonly FakeDevice[];
  /** Id of the camera that suits a selfie, and of the one that suits a document. */
  readonly best: {readonly front: string; readonly back: string};
}

const SIZES = {
  hd: {maxWidth: 1280, maxHeight: 720},
  fullHd: {maxWidth: 1920, maxHeight: 1080},
  uhd: {maxWidth: 3840, maxHeight: 2160},
} as const;

export type FakeSize = keyof typeof SIZES;

/** A row of a device table. */
export function fakeDevice(
  deviceId: string,
  label: string,
  size?: FakeSize,
  more: Pick<FakeDevice, 'facingMode' | 'focusMode' | 'groupId'> = {},
): FakeDevice {
  return {deviceId, label, ...(size ? SIZES[size] : {}), ...more};
}
