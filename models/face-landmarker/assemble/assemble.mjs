/**
 * Makes `face_landmarker.task` and `face_detector.tflite` out of `@mediapipe/face_mesh`: the recipe that the cards
 * describe. The same package gives the same bytes; every hash is checked, of what goes in and of what comes out.
 *
 *     node models/face-landmarker/assemble/assemble.mjs
 */
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeBuilt} from '../../write-built.mjs';
import {imageMetadata} from './metadata.mjs';
import {mergeAttention} from './merge-attention.mjs';
import {rewriteModel} from './rewrite.mjs';
import {storedZip} from './stored-zip.mjs';
import {unpack} from './unpack.mjs';

/** Where each output goes, under `models/`, by its name in the catalogue. */
export const BUILT_FILES = {
  'face-landmarker': join('face-landmarker', 'built', 'face_landmarker.task'),
  'face-detector': join('face-detector', 'built', 'face_detector.tflite'),
};

/**
 * @param {Record<string, Uint8Array>} parts As `unpack` gives them.
 * @returns {Record<keyof typeof BUILT_FILES, Uint8Array>}
 */
export function assembleModels(parts) {
  const part = (/** @type {string} */ name) => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`${name} is missing`);
    return bytes;
  };
  const detector = rewriteModel(part('face_detection_short_range.tflite'), {
    metadata: imageMetadata({
      name: 'face_detection_short_range',
      description: 'BlazeFace',
      width: 128,
      height: 128,
      // Input −1 to 1.
      mean: 127.5,
      std: 127.5,
    }),
  });
  const landmarks = rewriteModel(part('face_landmark_with_attention.tflite'), {
    metadata: imageMetadata({
      name: 'face_landmarks_detector',
      description: 'Face mesh, 478 landmarks',
      width: 192,
      height: 192,
      // Input 0 to 1.
      mean: 0,
      std: 255,
    }),
    edit: mergeAttention,
  });
  const geometry = 'geometry_pipeline_metadata_landmarks.binarypb';
  return {
    'face-landmarker': storedZip({
      'face_detector.tflite': detector,
      'face_landmarks_detector.tflite': landmarks,
      [geometry]: part(geometry),
    }),
    'face-detector': detector,
  };
}

/** Assembles, checks against the catalogue and writes. Returns the files written. */
export async function assembleAll() {
  const require = createRequire(import.meta.url);
  const models = assembleModels(
    await unpack(dirname(require.resolve('@mediapipe/face_mesh/package.json'))),
  );
  return writeBuilt(models, BUILT_FILES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await assembleAll()) console.log(path);
}
