import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {before, describe, it} from 'node:test';
import {ByteBuffer} from 'flatbuffers';
import {assembleModels} from './assemble.mjs';
import {Table} from './flatbuffer.mjs';
import {imageMetadata} from './metadata.mjs';
import {rewriteModel} from './rewrite.mjs';
import {sha256, splitPackage, unpack} from './unpack.mjs';

const require = createRequire(import.meta.url);
const catalog = JSON.parse(await readFile(new URL('../../catalog.json', import.meta.url), 'utf8'));

/** @type {Record<string, Uint8Array>} */
let parts;
before(async () => {
  parts = await unpack(dirname(require.resolve('@mediapipe/face_mesh/package.json')));
});

describe('assembleModels', () => {
  for (const name of ['face-landmarker', 'face-detector']) {
    it(`makes the ${name} that the catalogue lists`, () => {
      const bytes = assembleModels(parts)[/** @type {'face-detector'} */ (name)];
      const row = catalog.assets.find((/** @type {{name: string}} */ asset) => asset.name === name);
      assert.equal(bytes.length, row.bytes);
      assert.equal(sha256(bytes), row.sha256);
    });
  }

  it('gives the same bytes again', () => {
    assert.deepEqual(assembleModels(parts), assembleModels(parts));
  });

  it('says which part is missing', () => {
    assert.throws(() => assembleModels({}), /face_detection_short_range\.tflite is missing/);
  });
});

describe('splitPackage', () => {
  const data = Buffer.from('abcdef');
  const loader = 'loadPackage({"files":[{"filename":"/x/b.bin","start":2,"end":4}]});';

  it('cuts a part out at its byte range', () => {
    const split = splitPackage(data, loader, {'b.bin': sha256(Buffer.from('cd'))});
    assert.equal(Buffer.from(split['b.bin'] ?? []).toString(), 'cd');
  });

  it('refuses a part with another hash and names it', () => {
    assert.throws(
      () => splitPackage(data, loader, {'b.bin': sha256(Buffer.from('cX'))}),
      /b\.bin is not what it should be.*npm ci/,
    );
  });

  it('refuses a package without the part', () => {
    assert.throws(() => splitPackage(data, loader, {'c.bin': ''}), /does not contain c\.bin/);
  });

  it('refuses a loader of another form', () => {
    assert.throws(() => splitPackage(data, 'nothing', {}), /names no files/);
  });
});

describe('rewriteModel', () => {
  const metadata = imageMetadata({
    name: 'n',
    description: 'd',
    width: 3,
    height: 2,
    mean: 0,
    std: 1,
  });

  it('keeps the old file byte for byte at the end', () => {
    const old = parts['face_detection_short_range.tflite'] ?? new Uint8Array();
    const rewritten = rewriteModel(old, {metadata});
    const padding = -old.length & 15;
    const kept = rewritten.subarray(
      rewritten.length - padding - old.length,
      rewritten.length - padding,
    );
    assert.equal(sha256(kept), sha256(old));
  });

  it('stores the metadata under its name', () => {
    const old = parts['face_detection_short_range.tflite'] ?? new Uint8Array();
    const model = Table.root(new ByteBuffer(rewriteModel(old, {metadata})));
    const entry = model.tables(6).at(-1);
    assert.equal(entry?.string(0), 'TFLITE_METADATA');
    assert.equal(entry?.uint32(1), model.tables(4).length - 1);
  });

  it('refuses to edit by a tensor name that the model does not have', () => {
    const old = parts['face_detection_short_range.tflite'] ?? new Uint8Array();
    assert.throws(
      () => rewriteModel(old, {metadata, edit: (graph) => [graph.tensor('nowhere')]}),
      /no tensor nowhere/,
    );
  });

  it('refuses a constant that half precision would round', () => {
    const old = parts['face_detection_short_range.tflite'] ?? new Uint8Array();
    assert.throws(
      () => rewriteModel(old, {metadata, edit: (graph) => [graph.constant('c', [1], [0.1])]}),
      RangeError,
    );
  });
});
