import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {sha256} from '../../face-landmarker/assemble/unpack.mjs';
import {keepNetwork, LANGUAGES, readSource} from './assemble.mjs';
import {joinTrainedData, splitTrainedData} from './trained-data.mjs';

const catalog = JSON.parse(await readFile(new URL('../../catalog.json', import.meta.url), 'utf8'));

describe('keepNetwork', () => {
  it('makes what the catalogue lists, for every language', async () => {
    for (const language of LANGUAGES) {
      const bytes = keepNetwork(await readSource(language));
      const row = catalog.assets.find(
        (/** @type {{name: string}} */ asset) => asset.name === `tesseract-${language}`,
      );
      assert.equal(bytes.length, row?.bytes, language);
      assert.equal(sha256(bytes), row.sha256);
    }
  });

  it('says which component is missing', () => {
    const source = joinTrainedData(new Map([[1, new Uint8Array(3)]]), 24);
    assert.throws(() => keepNetwork(source), /has no network/);
  });
});

describe('the container', () => {
  const components = new Map([
    [1, Uint8Array.of(1, 2, 3)],
    [5, Uint8Array.of()],
    [23, Uint8Array.of(4)],
  ]);

  it('gives back what was put in', () => {
    assert.deepEqual(splitTrainedData(joinTrainedData(components, 24)), components);
  });

  it('refuses what is none', () => {
    assert.throws(() => splitTrainedData(new Uint8Array(2)), /no traineddata/);
    assert.throws(() => splitTrainedData(new Uint8Array(400).fill(0xff)), /no traineddata/);
    const file = joinTrainedData(components, 24);
    assert.throws(() => splitTrainedData(file.subarray(0, 197)), /cut off/);
  });
});
