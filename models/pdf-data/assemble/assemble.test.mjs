import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {sha256} from '../../face-landmarker/assemble/unpack.mjs';
import {assembleModels} from './assemble.mjs';
import {joinPack} from './pack.mjs';

const catalog = JSON.parse(await readFile(new URL('../../catalog.json', import.meta.url), 'utf8'));

describe('assembleModels', () => {
  it('makes the packs that the catalogue lists', async () => {
    for (const [name, bytes] of Object.entries(await assembleModels())) {
      const row = catalog.assets.find((/** @type {{name: string}} */ asset) => asset.name === name);
      assert.equal(bytes.length, row.bytes, name);
      assert.equal(sha256(bytes), row.sha256, name);
    }
  });
});

describe('a pack', () => {
  it('says where each of its files lies', () => {
    const pack = joinPack([
      ['a', Uint8Array.of(1, 2)],
      ['b', Uint8Array.of(3)],
    ]);
    const head = '{"a":[0,2],"b":[2,1]}';
    assert.equal(new DataView(pack.buffer).getUint32(0, true), head.length);
    assert.deepEqual([...pack.subarray(4)], [...new TextEncoder().encode(head), 1, 2, 3]);
  });
});
