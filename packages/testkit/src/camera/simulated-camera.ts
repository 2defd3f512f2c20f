/** A simulated front and back camera. A mock: for tests and demos, never for a real User. */
import {assertArgument, type CameraFacing} from '@passbase-verify/protocol';
import {fakeDevice, type FakeDevice} from '../devices/fake-device.js';
import {nameTrack} from '../devices/fake-media-devices.js';
import {createSitter, type Sitter} from '../sitter/create-sitter.js';
import type {SitterLook} from '../sitter/sitter-look.js';
import {createPerformer, type Cue, type Performer, type PerformerOptions} from './performer.js';
import type {Scene} from './scene.js';
import {openSensor, type Sensor} from './sensor.js';
import {liveScene, printScene, type SitterSetting} from './sitter-scene.js';

/** A frame size in pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}

export interface SimulatedCameraOptions {
  /** Default 1. */
  readonly seed?: number;
  /** Default: the look of the seed. */
  readonly look?: SitterLook;
  /** Largest picture of each camera. Default: front 640 × 480, back 1280 × 720. */
  readonly front?: FrameSize;
  readonly back?: FrameSize;
  /** Frames a second, at most; 8..15 suit software drawing. Default 12. */
  readonly frameRate?: number;
  /** What the front camera sees: the sitter alive, a print of the sitter, or something else. Default `sitter`. */
  readonly frontScene?: FrontScene;
  /** What the back camera sees. Default: the same as the front camera. */
  readonly backScene?: Scene;
  readonly performance?: Partial<Omit<PerformerOptions, 'seed' | 'frame'>>;
  /** Light, background, smile and mouth. */
  readonly setting?: SitterSetting;
}

export type FrontScene = 'sitter' | 'print' | Scene;

export interface SimulatedCamera {
  /** Made when first needed; takes about half a second. */
  readonly sitter: Sitter;
  readonly devices: readonly [front: FakeDevice, back: FakeDevice];
  /** What the sitter is doing. */
  readonly cue: Cue;
  /** Asks the sitter for something, as the widget does on its screen. */
  perform(cue: Cue): void;
  /** Changes light, background, smile or mouth from the next frame on. */
  set(setting: SitterSetting): void;
  /** Changes what a camera sees from the next frame on. */
  look(facing: 'front', scene: FrontScene): void;
  look(facing: 'back', scene: Scene): void;
  /** A new stream with a track of its own. Sizes above the camera's largest give the largest. */
  open(facing: CameraFacing, size?: Partial<FrameSize>): MediaStream;
  /** How many tracks handed out so far are live. */
  openTracks(): number;
  /** Ends every track as an unplugged camera would. */
  unplug(): void;
  /** Ends every track and gives the graphics memory back. */
  close(): void;
}

const DEVICES = [
  fakeDevice('simulated-front', 'Simulated Front Camera (mock)', 'hd', {facingMode: 'user'}),
  fakeDevice('simulated-back', 'Simulated Back Camera (mock)', 'fullHd', {
    facingMode: 'environment',
  }),
] as const;

export function createSimulatedCamera(options: SimulatedCameraOptions = {}): SimulatedCamera {
  const {seed = 1, look, frameRate = 12, performance: manner = {}} = options;
  const largest = {
    front: options.front ?? {width: 640, height: 480},
    back: options.back ?? {width: 1280, height: 720},
  };
  assertArgument(Number.isSafeInteger(seed), 'seed must be a whole number');
  assertArgument(frameRate > 0 && frameRate <= 60, 'frameRate must be 1 to 60 frames a second');
  const devices = [
    {...DEVICES[0], maxWidth: largest.front.width, maxHeight: largest.front.height},
    {...DEVICES[1], maxWidth: largest.back.width, maxHeight: largest.back.height},
  ] as const;

  let sitter: Sitter | undefined;
  const theSitter = (): Sitter =>
    (sitter ??= createSitter({seed, ...(look && {look}), ...largest.front}));
  const performerFor = (frame: FrameSize): Performer => createPerformer({...manner, seed, frame});
  let frame: FrameSize = largest.front;
  let performer = performerFor(frame);
  let setting = options.setting ?? {};
  const own = {
    sitter: liveScene(
      theSitter,
      () => performer,
      () => setting,
    ),
    print: printScene(
      theSitter,
      () => performer,
      () => setting,
    ),
  };
  let frontScene = options.frontScene ?? 'sitter';
  let backScene = options.backScene;
  const sceneOf = (facing: CameraFacing): Scene => {
    if (facing === 'back' && backScene) return backScene;
    return typeof frontScene === 'string' ? own[frontScene] : frontScene;
  };
  const sensors: Sensor[] = [];
  const stopAll = (): void => {
    for (const {stream} of sensors) for (const track of stream.getTracks()) track.stop();
  };

  return {
    devices,
    get sitter() {
      return theSitter();
    },
    get cue() {
      return performer.cue;
    },
    perform: (cue) => performer.perform(cue, performance.now()),
    set: (change) => {
      setting = {...setting, ...change};
    },
    look: (facing: CameraFacing, scene: FrontScene) => {
      if (facing === 'front') frontScene = scene;
      else backScene = scene as Scene;
    },
    open: (facing, size = {}) => {
      const {width, height} = fit(size, largest[facing]);
      if (facing === 'front' && (width !== frame.width || height !== frame.height)) {
        // Another shape of picture: the sitter sits down anew, since sizes mean other distances now.
        frame = {width, height};
        performer = performerFor(frame);
      }
      const device = devices[facing === 'front' ? 0 : 1];
      const sensor = openSensor({
        width,
        height,
        frameRate,
        scene: () => sceneOf(facing),
        name: (track) => nameTrack(track, device),
      });
      sensors.push(sensor);
      return sensor.stream;
    },
    openTracks: () => sensors.reduce((sum, sensor) => sum + sensor.liveTracks(), 0),
    unplug: () => {
      for (const sensor of sensors) sensor.unplug();
    },
    close: () => {
      stopAll();
      sitter?.close();
      sitter = undefined;
    },
  };
}

/** The wished size where the camera can do it, else its largest. */
function fit(wish: Partial<FrameSize>, largest: FrameSize): FrameSize {
  const {width = largest.width, height = largest.height} = wish;
  const possible = width > 0 && height > 0 && width <= largest.width && height <= largest.height;
  return possible ? {width: Math.round(width), height: Math.round(height)} : largest;
}
