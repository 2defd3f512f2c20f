/**
 * Takes the stock models out of the package that carries them.
 *
 * `@mediapipe/face_mesh` ships its models in one file made by Emscripten's file packager; the byte ranges stand as JSON in
 * the loader script beside it.
 */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {join, posix} from 'node:path';

/** sha256 of each part we use. They equal the hashes that MediaPipe's own build pins for its stock models. */
export const SOURCE_HASHES = {
  'face_landmark_with_attention.tflite':
    '883b7411747bac657c30c462d305d312e9dec6adbf8b85e2f5d8d722fca9455d',
  'geometry_pipeline_metadata_landmarks.binarypb':
    'bdbcda96dfcb7da883da124aaa2c55dee49770d934f0fcc71747f8c21bdc75b4',
  'face_detection_short_range.tflite':
    '3bc182eb9f33925d9e58b5c8d59308a760f4adea8f282370e428c51212c26633',
};

/** @param {Uint8Array} bytes */
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Checks `bytes` against a hash that is known beforehand.
 *
 * @param {string} name What the bytes are, for the message.
 * @param {Uint8Array} bytes
 * @param {string | undefined} expected Lowercase hex.
 * @throws {Error} where they differ.
 */
export function assertHash(name, bytes, expected) {
  const actual = sha256(bytes);
  if (actual === expected) return;
  throw new Error(
    `${name} is not what it should be: sha256 ${actual}, expected ${expected}. ` +
      'Reinstall the exactly pinned packages with `npm ci`.',
  );
}

/**
 * @param {Uint8Array} data The packed file.
 * @param {string} loader The loader script.
 * @param {Record<string, string>} [hashes] Expected sha256 by part name; only these parts are returned.
 * @returns {Record<string, Uint8Array>} Parts by base name.
 * @throws {Error} where the package has another form or other contents.
 */
export function splitPackage(data, loader, hashes = SOURCE_HASHES) {
  const call = /loadPackage\((\{"files".*?\})\);/s.exec(loader)?.[1];
  if (call === undefined) throw new Error('the loader script of face_mesh names no files');
  /** @type {{files: {filename: string, start: number, end: number}[]}} */
  const {files} = JSON.parse(call);
  return Object.fromEntries(
    Object.entries(hashes).map(([name, hash]) => {
      const range = files.find((file) => posix.basename(file.filename) === name);
      if (range === undefined) throw new Error(`the face_mesh package does not contain ${name}`);
      const part = data.subarray(range.start, range.end);
      assertHash(name, part, hash);
      return [name, part];
    }),
  );
}

/** @param {string} folder The installed `@mediapipe/face_mesh`. */
export async function unpack(folder) {
  const stem = join(folder, 'face_mesh_solution_packed_assets');
  return splitPackage(await readFile(`${stem}.data`), await readFile(`${stem}_loader.js`, 'utf8'));
}
