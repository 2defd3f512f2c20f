/** Loads everything that faces are compared with. */
import type {LoadProgress, ModelRecord} from '@passbase-verify/protocol';
import type {Asset, AssetLoader} from '../assets.js';
import {MEDIAPIPE_ASSET} from '../engines/mediapipe.js';
import {zeros} from '../engines/net.js';
import {RUNTIME_ASSET, startNets} from '../engines/onnx.js';
import {startFaceFinder} from '../engines/still-faces.js';
import {toModelRecord} from '../model-record.js';
import {CHIP_SIDE} from './face-chip.js';
import {FaceDescriber} from './face-describer.js';

/** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
export async function loadFaceDescriber(
  assets: AssetLoader,
  onProgress: (progress: LoadProgress) => void,
): Promise<{engine: FaceDescriber; models: readonly ModelRecord[]}> {
  const [wasm, mesh, runtime, recognizer] = (await assets.load(
    [MEDIAPIPE_ASSET, 'face-landmarker', RUNTIME_ASSET, 'face-recognizer'],
    {onProgress},
  )) as [Asset, Asset, Asset, Asset];
  const finder = await startFaceFinder(wasm, mesh);
  const [net] = await startNets(runtime, [
    {asset: recognizer, warm: zeros('image', [2, 3, CHIP_SIDE, CHIP_SIDE])},
  ]);
  return {
    engine: new FaceDescriber(finder, net!),
    models: [mesh, recognizer].map(toModelRecord),
  };
}
