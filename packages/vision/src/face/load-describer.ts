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
import {dimsOf} from './pad/pad-input.js';
import {PAD_TASK, readPadModel} from './pad/pad-model.js';
import {PadNets} from './pad/pad-nets.js';

/** @throws {PassbaseError} `ERR_VISION_ASSET_…` or `ERR_VISION_ENGINE`. */
export async function loadFaceDescriber(
  assets: AssetLoader,
  onProgress: (progress: LoadProgress) => void,
): Promise<{engine: FaceDescriber; models: readonly ModelRecord[]}> {
  const [wasm, mesh, runtime, recognizer, ...detectors] = (await assets.load(
    [MEDIAPIPE_ASSET, 'face-landmarker', RUNTIME_ASSET, 'face-recognizer'],
    {onProgress, task: PAD_TASK},
  )) as [Asset, Asset, Asset, Asset, ...Asset[]];
  const described = detectors.map((asset) => ({asset, model: readPadModel(asset.row)}));
  const finder = await startFaceFinder(wasm, mesh);
  const [net, ...padNets] = await startNets(runtime, [
    {asset: recognizer, warm: zeros('image', [2, 3, CHIP_SIDE, CHIP_SIDE])},
    ...described.map(({asset, model: {input}}) => ({
      asset,
      warm: zeros(input.name, dimsOf(input)),
    })),
  ]);
  const pad = described.map(({asset, model}, i) => ({
    name: asset.row.name,
    model,
    net: padNets[i]!,
  }));
  return {
    engine: new FaceDescriber(finder, net!, pad.length > 0 ? new PadNets(pad) : undefined),
    models: [mesh, recognizer, ...detectors].map(toModelRecord),
  };
}
