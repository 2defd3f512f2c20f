import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {inRoot} from './paths.mjs';
import {licenceTexts, packageFolderOf} from './third-party.mjs';

const folderOf = (/** @type {string} */ name) => inRoot('node_modules', name);

describe('packageFolderOf', () => {
  it("finds the package of a file, also of a bundler's virtual one", () => {
    assert.equal(packageFolderOf('/a/node_modules/lit/index.js'), '/a/node_modules/lit');
    assert.equal(packageFolderOf('/a/node_modules/@b/c/d.js'), '/a/node_modules/@b/c');
    assert.equal(packageFolderOf('\0/a/node_modules/b/c.js?commonjs'), '/a/node_modules/b');
  });

  it('takes the innermost of nested packages', () => {
    assert.equal(
      packageFolderOf('/a/node_modules/b/node_modules/c/d.js'),
      '/a/node_modules/b/node_modules/c',
    );
  });

  it('knows our own files', () => {
    assert.equal(packageFolderOf('/a/packages/flow/dist/index.js'), undefined);
  });
});

describe('licenceTexts', () => {
  it('names each package once, with its text', async () => {
    const parts = [{folder: folderOf('lit')}, {folder: folderOf('lit')}, {folder: folderOf('idb')}];
    const text = await licenceTexts(parts);
    assert.equal(text.match(/^lit 3\.3\.3 \(BSD-3-Clause\)$/gm)?.length, 1);
    assert.match(text, /idb [\d.]+ \(ISC\)\n\nISC License/);
  });

  it('takes the Apache licence where a package under it has no file', async () => {
    const text = await licenceTexts([{folder: folderOf('@mediapipe/tasks-vision')}]);
    assert.match(text, /tasks-vision 0\.10\.35 \(Apache-2\.0\)\n\nApache License/);
  });

  it('takes the text that lies here where a package has none', async () => {
    const text = await licenceTexts([{folder: folderOf('onnxruntime-web')}]);
    assert.match(text, /onnxruntime-web [\d.]+ \(MIT\)\n\nMIT License/);
  });

  it('refuses a package without any', async () => {
    const part = {folder: folderOf('@tesseract.js-data/eng')};
    await assert.rejects(licenceTexts([part]), /carries no licence text/);
  });
});
