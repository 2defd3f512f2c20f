/** A `navigator.mediaDevices` made of fake cameras: canvas pictures, real tracks, and refusals on demand. */
import type {FakeDevice} from './fake-device.js';

export interface FakeMediaDevicesOptions {
  readonly devices: readonly FakeDevice[];
  /** True where permission was given earlier: labels are known from the start. */
  readonly granted?: boolean;
  /** Called before each request; what it throws is the refusal, what it waits for is the User thinking. */
  readonly beforeOpen?: (constraints: MediaStreamConstraints, request: number) => unknown;
  /** Edge lengths of the streams, pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Draws frame `count` (0, 1, 2 …); by default a moving bar on grey. */
  readonly draw?: (context: CanvasRenderingContext2D, count: number) => void;
}

/** The part of `MediaDevices` that a camera needs. */
export interface FakeMediaDevices {
  getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream>;
  enumerateDevices(): Promise<MediaDeviceInfo[]>;
  /** Every request so far, in order. */
  readonly requests: readonly MediaStreamConstraints[];
  /** Every stream handed out so far, in order. */
  readonly streams: readonly MediaStream[];
  /** Ends the tracks and the drawing of every stream. */
  dispose(): void;
}

const FRAME_MS = 33;

/** Fake cameras behind the interface of real ones. Needs a DOM. */
export function createFakeMediaDevices(options: FakeMediaDevicesOptions): FakeMediaDevices {
  const {devices, width = 640, height = 480, draw = drawBar} = options;
  const requests: MediaStreamConstraints[] = [];
  const streams: MediaStream[] = [];
  const timers: ReturnType<typeof setInterval>[] = [];
  let granted = options.granted ?? false;

  const openDevice = (device: FakeDevice): MediaStream => {
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    let count = 0;
    const paint = (): void => draw(context, count++);
    paint();
    timers.push(setInterval(paint, FRAME_MS));
    const stream = canvas.captureStream(30);
    for (const track of stream.getVideoTracks()) nameTrack(track, device);
    streams.push(stream);
    return stream;
  };

  return {
    requests,
    streams,
    async getUserMedia(constraints) {
      requests.push(constraints);
      await options.beforeOpen?.(constraints, requests.length - 1);
      const device = pickDevice(devices, constraints);
      granted = true;
      return openDevice(device);
    },
    async enumerateDevices() {
      return devices.map((device) => deviceInfo(device, granted));
    },
    dispose() {
      for (const timer of timers) clearInterval(timer);
      for (const stream of streams) for (const track of stream.getTracks()) track.stop();
    },
  };
}

/** As browsers do: an exact id must exist; an ideal facing takes the first device that has it, else the first of all. */
export function pickDevice(
  devices: readonly FakeDevice[],
  constraints: MediaStreamConstraints,
): FakeDevice {
  const video = typeof constraints.video === 'object' ? constraints.video : {};
  const exact = exactValue(video.deviceId);
  const first = devices[0];
  if (!first) throw new DOMException('Requested device not found', 'NotFoundError');
  if (exact !== undefined) {
    const device = devices.find(({deviceId}) => deviceId === exact);
    if (!device) throw new DOMException('deviceId', 'OverconstrainedError');
    return device;
  }
  const ideal = idealValue(video.facingMode);
  return devices.find(({facingMode}) => facingMode !== undefined && facingMode === ideal) ?? first;
}

function exactValue(constraint: ConstrainDOMString | undefined): unknown {
  return typeof constraint === 'object' && 'exact' in constraint ? constraint.exact : undefined;
}

function idealValue(constraint: ConstrainDOMString | undefined): unknown {
  return typeof constraint === 'object' && 'ideal' in constraint ? constraint.ideal : constraint;
}

export function nameTrack(track: MediaStreamTrack, device: FakeDevice): void {
  const settings = track.getSettings.bind(track);
  Object.defineProperties(track, {
    label: {value: device.label},
    getSettings: {
      value: () => ({
        ...settings(),
        deviceId: device.deviceId,
        ...(device.facingMode ? {facingMode: device.facingMode} : {}),
      }),
    },
    getCapabilities: {value: () => capabilities(device, true)},
  });
}

export function deviceInfo(device: FakeDevice, granted: boolean): MediaDeviceInfo {
  const {deviceId, label, groupId = ''} = device;
  const info = {
    kind: 'videoinput' as const,
    deviceId: granted ? deviceId : '',
    label: granted ? label : '',
    groupId: granted ? groupId : '',
  };
  return {
    ...info,
    toJSON: () => info,
    ...{getCapabilities: () => (granted ? capabilities(device, false) : {})},
  };
}

/** Focus is known of an opened track only, as in Chromium. */
function capabilities(device: FakeDevice, opened: boolean): Record<string, unknown> {
  const {facingMode, maxWidth, maxHeight, focusMode} = device;
  return {
    facingMode: facingMode ? [facingMode] : [],
    ...(maxWidth && maxHeight
      ? {width: {min: 1, max: maxWidth}, height: {min: 1, max: maxHeight}}
      : {}),
    ...(opened && focusMode ? {focusMode} : {}),
  };
}

function drawBar(context: CanvasRenderingContext2D, count: number): void {
  const {width, height} = context.canvas;
  context.fillStyle = '#808080';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#204080';
  context.fillRect((count * 8) % width, 0, width / 8, height);
}
