/**
 * Makes `face-recognizer.onnx` out of the weights in `@vladmandic/face-api`: the recipe that the card describes.
 *
 *     node models/face-recognizer/assemble/assemble.mjs
 */
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {writeBuilt} from '../../write-built.mjs';
import {writeRecognizer} from './network.mjs';
import {readWeights} from './weights.mjs';

/** Where the output goes, under `models/`, by its name in the catalogue. @type {Record<string, string>} */
export const BUILT_FILES = {
  'face-recognizer': join('face-recognizer', 'built', 'face-recognizer.onnx'),
};

/** The model, by its name in the catalogue. @returns {Promise<Record<string, Uint8Array>>} */
export async function assembleModels() {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('@vladmandic/face-api/package.json')), 'model');
  const manifest = await readFile(
    join(folder, 'face_recognition_model-weights_manifest.json'),
    'utf8',
  );
  const bytes = await readFile(join(folder, 'face_recognition_model.bin'));
  return {'face-recognizer': writeRecognizer(readWeights(JSON.parse(manifest), bytes))};
}

/** Assembles, checks against the catalogue and writes. Returns the files written. */
export async function assembleAll() {
  return writeBuilt(await assembleModels(), BUILT_FILES);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const path of await assembleAll()) console.log(path);
}
