/** Attacks that put something in the place of the camera: programs that pretend to be one, and pages that replace its functions. */
import {installSimulatedCamera} from '../camera/install-simulated-camera.js';
import type {SimulatedCamera} from '../camera/simulated-camera.js';

/** Names under which such programs appear among a computer's cameras. */
export const VIRTUAL_CAMERA_NAMES = [
  'OBS Virtual Camera',
  'OBS-Camera (m-de:vice)',
  'ManyCam Virtual Webcam',
  'XSplit VCam',
  'SplitCam Video Driver',
  'SparkoCam Video',
  'CyberLink YouCam 9',
  'DroidCam Source 3',
  'Iriun Webcam',
  'EpocCam Camera',
  'e2eSoft VCam',
  'Dummy video device (0x0000) (platform:v4l2loopback-000)',
  'mmhmm Camera',
  'NDI Video',
  'Unity Video Capture',
] as const;

/** Names of real cameras, which whoever runs such a program can give it. */
export const RENAMED_CAMERA_NAMES = ['Integrated Camera (04f2:b6dd)', 'HD Webcam C270'] as const;

/** Ways in which a page hands out another stream than the camera's. Each gives a function that puts back what was there. */
export const OVERRIDES = {
  'replaced on the object': (camera: SimulatedCamera) => installSimulatedCamera(camera),

  'replaced on the prototype': (camera: SimulatedCamera) =>
    replaceOn(MediaDevices.prototype, streamOf(camera)),

  'pretends to be native': (camera: SimulatedCamera) => {
    const forged = Object.assign(streamOf(camera), {
      toString: () => 'function getUserMedia() { [native code] }',
    });
    return replaceOn(MediaDevices.prototype, forged);
  },

  'bound, so that it looks native': (camera: SimulatedCamera) =>
    replaceOn(MediaDevices.prototype, streamOf(camera).bind(undefined)),

  'the video shows another stream': (camera: SimulatedCamera) => {
    const owner = HTMLMediaElement.prototype;
    const own = Object.getOwnPropertyDescriptor(owner, 'srcObject')!;
    Object.defineProperty(owner, 'srcObject', {
      ...own,
      set(this: HTMLMediaElement, stream: MediaProvider | null) {
        own.set!.call(this, stream && camera.open('front'));
      },
    });
    return () => Object.defineProperty(owner, 'srcObject', own);
  },

  'pictures are swapped when they are taken': (camera: SimulatedCamera) => {
    const own = globalThis.createImageBitmap;
    const video = Object.assign(document.createElement('video'), {muted: true});
    video.srcObject = camera.open('front');
    void video.play().catch(() => {});
    const swapped = (source: ImageBitmapSource, ...rest: unknown[]): Promise<ImageBitmap> =>
      Reflect.apply(own, globalThis, [
        source instanceof HTMLVideoElement ? video : source,
        ...rest,
      ]) as Promise<ImageBitmap>;
    Object.defineProperty(globalThis, 'createImageBitmap', {
      value: swapped,
      configurable: true,
      writable: true,
    });
    return () => {
      Object.defineProperty(globalThis, 'createImageBitmap', {
        value: own,
        configurable: true,
        writable: true,
      });
      video.srcObject = null;
    };
  },
} as const satisfies Record<string, (camera: SimulatedCamera) => () => void>;

export type OverrideName = keyof typeof OVERRIDES;

const streamOf = (camera: SimulatedCamera) =>
  async function getUserMedia(): Promise<MediaStream> {
    return camera.open('front');
  };

function replaceOn(owner: MediaDevices, getUserMedia: MediaDevices['getUserMedia']): () => void {
  const own = Object.getOwnPropertyDescriptor(owner, 'getUserMedia')!;
  Object.defineProperty(owner, 'getUserMedia', {...own, value: getUserMedia});
  return () => Object.defineProperty(owner, 'getUserMedia', own);
}
