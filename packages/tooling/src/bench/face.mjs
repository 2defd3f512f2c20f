/**
 * `npm run -s bench -- face [DIR]`: ours and what others offer on the same faces, in one run, in the same Chromium: the labelled
 * photographs of DIR, or drawn sitters where none is given. Prints tables, then one line of JSON.
 *
 * - `frame`: a face and its landmarks in a frame of 640 × 480, as the challenge is judged (ours: in its worker, with pose, eyes, light
 *   and focus, and every third of a second the count of faces)
 * - `describe`: a face found in a still and described for comparison, as the portrait on a document is, the engine being warm
 * - `selfie`: the same with the signs of a picture that was taken of a picture, which ours looks for in selfies and the others don't
 *
 * Peers: `@vladmandic/face-api` 1.7 (tiny detector, 68 landmarks, dlib's network) and `@vladmandic/human` 3.3 (BlazeFace, mesh, its
 * own descriptor), both on TensorFlow.js in WebAssembly, one thread, on the main thread as they are meant.
 */
import {readFile, readdir} from 'node:fs/promises';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {withEvalPages} from '../eval/parts/eval-page.mjs';
import {printTable, quantile} from '../eval/parts/figures.mjs';
import {readItems} from '../eval/parts/labels.mjs';
import {CDN_ASSETS} from '../paths.mjs';
import {PEER_PACKAGES, installPeers} from './parts/peers.mjs';

/** @typedef {{times: Record<'frame' | 'describe' | 'selfie', number[]>, found: number}} Measured */

const ENTRY = fileURLToPath(new URL('parts/face-entry.mjs', import.meta.url));
const DRAWN = 12;
const MOST_PICTURES = 24;
const ROUNDS = 3;

/** What each loads for both tasks: files, by folder. @type {Record<string, readonly (readonly [string, RegExp])[]>} */
const LOADED = {
  ours: [
    [CDN_ASSETS, /^(face|match)-worker\.js$/],
    [join(CDN_ASSETS, 'mediapipe'), /\.wasm$/],
    [join(CDN_ASSETS, 'onnxruntime'), /\.wasm$/],
    [
      join(CDN_ASSETS, 'models'),
      /^(face_landmarker\.task|face_detector\.tflite|face-recognizer\.onnx)$/,
    ],
  ],
  'face-api': [
    [join(PEER_PACKAGES, '@vladmandic/face-api/dist'), /^face-api\.esm\.js$/],
    [join(PEER_PACKAGES, '@tensorflow/tfjs-backend-wasm/dist'), /^tfjs-backend-wasm-simd\.wasm$/],
    [
      join(PEER_PACKAGES, '@vladmandic/face-api/model'),
      /^(tiny_face_detector|face_landmark_68|face_recognition)_model/,
    ],
  ],
  human: [
    [join(PEER_PACKAGES, '@vladmandic/human/dist'), /^human\.esm\.js$/],
    [join(PEER_PACKAGES, '@tensorflow/tfjs-backend-wasm/dist'), /^tfjs-backend-wasm-simd\.wasm$/],
    [join(PEER_PACKAGES, '@vladmandic/human/models'), /^(blazeface|facemesh|faceres)\.(json|bin)$/],
  ],
};

/** @param {string} name */
async function brotliBytes(name) {
  let sum = 0;
  for (const [folder, wanted] of LOADED[name] ?? [])
    for (const file of (await readdir(folder)).filter((one) => wanted.test(one)))
      sum += brotliCompressSync(await readFile(join(folder, file))).length;
  return sum;
}

/** @param {string} [folder] */
export async function bench(folder) {
  /** @type {readonly {file: string, identity?: string}[]} */
  const items = folder === undefined ? [] : await readItems(folder);
  const files = items
    .filter(({identity}) => identity !== undefined)
    .slice(0, MOST_PICTURES)
    .map(({file}) => `/samples/${encodeURIComponent(file)}`);
  const peers = await installPeers();
  if (!peers) console.log('The others could not be installed here: ours alone.\n');
  const names = peers ? Object.keys(LOADED) : ['ours'];
  const mounts = [
    ...(peers ? [{prefix: '/peers/', folder: PEER_PACKAGES}] : []),
    ...(folder === undefined ? [] : [{prefix: '/samples/', folder}]),
  ];
  /** @type {Record<string, unknown>} */
  const line = {kind: 'face'};
  /** @type {string[][]} */
  const rows = [];
  for (const name of names) {
    // A page of its own for each: none has the memory of another.
    await withEvalPages({entry: ENTRY, mounts}, async (pages) => {
      const [page] = /** @type {[import('playwright').Page]} */ (/** @type {unknown} */ (pages));
      const call = (/** @type {string} */ work, /** @type {unknown[]} */ ...args) =>
        page.evaluate(({work, args}) => /** @type {any} */ (window).bench[work](...args), {
          work,
          args,
        });
      const count = await call('prepare', files, DRAWN);
      /** @type {Measured} */
      const {times, found} = await call('measure', name, ROUNDS);
      const bytes = await brotliBytes(name);
      line[name] = {
        ...{pictures: count, found: found / ROUNDS, bytesBrotli: bytes},
        ...{frameMs: round(times.frame, 0.5), frameP95Ms: round(times.frame, 0.95)},
        ...{describeMs: round(times.describe, 0.5), describeP95Ms: round(times.describe, 0.95)},
        ...(times.selfie.length > 0 ? {selfieMs: round(times.selfie, 0.5)} : {}),
      };
      rows.push([
        name,
        `${found / ROUNDS} of ${count}`,
        ...[0.1, 0.5, 0.95].map((share) => `${round(times.frame, share)}`),
        ...[0.1, 0.5, 0.95].map((share) => `${round(times.describe, share)}`),
        times.selfie.length > 0 ? `${round(times.selfie, 0.5)}` : '–',
        (bytes / 1e6).toFixed(2),
      ]);
    });
  }
  printTable(
    [
      ...['', 'described', 'frame p10', 'median', 'p95 ms'],
      ...['describe p10', 'median', 'p95 ms', 'selfie, median', 'MB brotli'],
    ],
    rows,
  );
  console.log();
  console.log(JSON.stringify(line));
}

/** @param {number[]} times @param {number} share */
const round = (times, share) => Math.round(quantile(times, share) * 10) / 10;
