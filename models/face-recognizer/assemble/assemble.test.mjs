import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {env, InferenceSession, Tensor} from 'onnxruntime-web';
import {sha256} from '../../face-landmarker/assemble/unpack.mjs';
import {assembleModels} from './assemble.mjs';
import {SIDE} from './network.mjs';
import {readWeights, valuesOf} from './weights.mjs';

const catalog = JSON.parse(await readFile(new URL('../../catalog.json', import.meta.url), 'utf8'));

describe('the recipe of the face recogniser', () => {
  it('makes what the catalogue lists', async () => {
    const {'face-recognizer': model = new Uint8Array()} = await assembleModels();
    const row = catalog.assets.find(
      (/** @type {{name: string}} */ {name}) => name === 'face-recognizer',
    );
    assert.equal(model.length, row.bytes);
    assert.equal(sha256(model), row.sha256);
  });

  it('makes a network that runs, for several faces at once as for each alone', async () => {
    const {'face-recognizer': model = new Uint8Array()} = await assembleModels();
    env.wasm.numThreads = 1;
    env.logLevel = 'error';
    const session = await InferenceSession.create(model, {logSeverityLevel: 3});
    const size = 3 * SIDE * SIDE;
    const pixels = Float32Array.from({length: 2 * size}, (_, i) => (i * 37 + (i >> 8)) % 256);
    const describeFaces = async (/** @type {Float32Array} */ data) => {
      const image = new Tensor('float32', data, [data.length / size, 3, SIDE, SIDE]);
      const {descriptor} = await session.run({image});
      return /** @type {Float32Array} */ (descriptor?.data);
    };
    const both = await describeFaces(pixels);
    assert.equal(both.length, 2 * 128);
    const second = await describeFaces(pixels.slice(size));
    second.forEach((value, i) => assert.ok(Math.abs(value - (both[128 + i] ?? NaN)) < 1e-4));
    assert.ok(Math.hypot(...second) > 0.5);
    await session.release();
  });
});

describe('readWeights', () => {
  const manifest = [
    {
      weights: [
        {name: 'a', shape: [2], dtype: 'float32', quantization: {dtype: 'uint8', scale: 2, min: 1}},
        {name: 'b', shape: [1], dtype: 'float32'},
      ],
    },
  ];
  const bytes = Uint8Array.of(3, 4, ...new Uint8Array(Float32Array.of(0.5).buffer));

  it('reads bytes with their scale, and floats as they are', () => {
    const weights = readWeights(manifest, bytes);
    const [a, b] = [weights.get('a'), weights.get('b')];
    assert.deepEqual([...valuesOf(/** @type {any} */ (a))], [7, 9]);
    assert.deepEqual([...valuesOf(/** @type {any} */ (b))], [0.5]);
  });

  it('says where bytes are missing or left over, and what it can not read', () => {
    assert.throws(() => readWeights(manifest, bytes.subarray(0, 5)), /end within b/);
    assert.throws(() => readWeights(manifest, Uint8Array.of(...bytes, 1)), /1 bytes are left over/);
    const half = [{weights: [{name: 'h', shape: [1], dtype: 'float16'}]}];
    assert.throws(() => readWeights(half, bytes), /h is stored as float16/);
  });
});
