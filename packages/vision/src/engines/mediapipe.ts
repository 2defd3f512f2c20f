/** MediaPipe's face tasks, started from WebAssembly and models that were checked. The only file that knows the library. */
import {FaceDetector, FaceLandmarker} from '@mediapipe/tasks-vision';
import createVisionModule from '@mediapipe/tasks-vision/vision_wasm_module_internal.js';
import type {Asset} from '../assets.js';
import {moduleOf, startChecked} from './checked-wasm.js';

export type {BoundingBox, FaceDetector, FaceLandmarker} from '@mediapipe/tasks-vision';

/** The row of the catalogue that holds the runtime. */
export const MEDIAPIPE_ASSET = 'mediapipe-wasm';

export interface LandmarkerOptions {
  /** `VIDEO` follows a face from frame to frame; `IMAGE` looks at each picture anew. */
  readonly runningMode: 'IMAGE' | 'VIDEO';
  readonly numFaces: number;
  /** Whether the head's pose is wanted. */
  readonly outputFacialTransformationMatrixes?: boolean;
}

/** @param mesh - The row `face-landmarker`. */
export const startLandmarker = (
  wasm: Asset,
  mesh: Asset,
  options: LandmarkerOptions,
): Promise<FaceLandmarker> =>
  withVerifiedWasm(moduleOf(wasm), (fileset) =>
    FaceLandmarker.createFromOptions(fileset, {
      // CPU: measured 19–26 ms a frame, no start-up of seconds, and the same on every device.
      baseOptions: {modelAssetBuffer: mesh.bytes, delegate: 'CPU'},
      ...options,
    }),
  );

/** @param model - The row `face-detector`. */
export const startDetector = (wasm: Asset, model: Asset): Promise<FaceDetector> =>
  withVerifiedWasm(moduleOf(wasm), (fileset) =>
    FaceDetector.createFromOptions(fileset, {
      baseOptions: {modelAssetBuffer: model.bytes, delegate: 'CPU'},
      runningMode: 'VIDEO',
    }),
  );

/** `self`, as the library uses it: it takes the module factory from here and removes it after each task is made. */
type LibraryScope = {ModuleFactory?: (options: object) => Promise<object>};

/**
 * Makes the library start from bytes that were checked: it would fetch loader and WebAssembly by address itself, so the
 * loader is bundled and gets the compiled module through Emscripten's `instantiateWasm` hook.
 */
async function withVerifiedWasm<T>(
  module: WebAssembly.Module,
  create: (fileset: {wasmLoaderPath: string; wasmBinaryPath: string}) => Promise<T>,
): Promise<T> {
  const scope = self as unknown as LibraryScope;
  return startChecked(module, (instantiateWasm) => {
    scope.ModuleFactory = (options) =>
      quietly(() => createVisionModule({...options, instantiateWasm}));
    return create({wasmLoaderPath: '', wasmBinaryPath: 'vision.wasm'});
  });
}

/**
 * The library's WebAssembly tells the console about its start. It takes the console's functions once, when its loader is
 * called, and offers no option for them; after the call the console is as it was.
 */
function quietly<T>(callLoader: () => T): T {
  const sink: Partial<Console> = self.console;
  const {log, error} = sink;
  sink.log = sink.error = () => {};
  try {
    return callLoader();
  } finally {
    Object.assign(sink, {log, error});
  }
}
