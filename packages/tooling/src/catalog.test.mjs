import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {FACE_NETWORK} from '@passbase-verify/checks';
import {assetProblems, ownPath, parseOrigin, readCatalog} from './catalog.mjs';

describe('parseOrigin', () => {
  it('reads a file of a scoped package', () => {
    assert.deepEqual(parseOrigin('npm:@scope/name@1.2.3/a/b.wasm'), {
      packageName: '@scope/name',
      version: '1.2.3',
      path: 'a/b.wasm',
    });
  });

  it('reads a package without a file', () => {
    assert.deepEqual(parseOrigin('npm:name@1.2.3'), {
      packageName: 'name',
      version: '1.2.3',
      path: undefined,
    });
  });

  it('refuses another form', () => {
    assert.throws(() => parseOrigin('https://example.com/x'), /is not npm:NAME@VERSION/);
  });
});

describe('ownPath', () => {
  it('is where a file of this project lies', () => {
    assert.equal(ownPath('own:mrz-lines/mrz-lines.onnx'), 'mrz-lines/mrz-lines.onnx');
    assert.equal(ownPath('npm:name@1.2.3'), undefined);
  });
});

describe('models/catalog.json', async () => {
  const {version, assets} = await readCatalog();

  it('is of version 1 and lists each name and each file once', () => {
    assert.equal(version, 1);
    assert.equal(new Set(assets.map(({name}) => name)).size, assets.length);
    assert.equal(new Set(assets.map(({file}) => file)).size, assets.length);
  });

  it('has the recogniser that faces are compared by', () => {
    const recogniser = assets.find(({name}) => name === 'face-recognizer');
    assert.equal(`${recogniser?.name} ${recogniser?.version}`, FACE_NETWORK);
  });

  for (const asset of assets) {
    it(`matches ${asset.name} as installed`, async () => {
      assert.deepEqual(await assetProblems(asset), []);
    });
  }
});

describe('assetProblems', async () => {
  const {assets} = await readCatalog();
  const core = assets.find(({name}) => name === 'tesseract-core');
  assert.ok(core !== undefined);

  it('names an asset with another hash', async () => {
    const problems = await assetProblems({...core, sha256: '0'.repeat(64)});
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^tesseract-core: sha256 is /);
  });

  it('names a package of another version', async () => {
    const origin = core.origin.replace('@7.0.0', '@6.0.0');
    assert.match(
      (await assetProblems({...core, origin})).join(),
      /tesseract\.js-core 7\.0\.0 is installed/,
    );
  });

  it('names a file that is not there', async () => {
    const origin = core.origin.replace('tesseract-core-simd-lstm.wasm', 'nothing.wasm');
    assert.match((await assetProblems({...core, origin})).join(), /ENOENT/);
  });
});
