import assert from 'node:assert/strict';
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {request} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {resolveFile, serveFiles} from './serve.mjs';

/** @type {string} */
let folder;
/** @type {{port: number, close(): Promise<void>}} */
let server;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passbase-serve-'));
  await mkdir(join(folder, 'site/strict'), {recursive: true});
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<p>hello</p>');
  await writeFile(join(folder, 'site/a.wasm'), 'wasm');
  await writeFile(join(folder, 'site/strict/index.html'), '<p>strict</p>');
  const headers = {'content-security-policy': "default-src 'none'"};
  await writeFile(join(folder, 'site/strict/index.html.headers.json'), JSON.stringify(headers));
  server = await serveFiles(0, {
    mounts: [{prefix: '/', folder: join(folder, 'site')}],
    shared: true,
  });
});

after(async () => {
  await server.close();
  await rm(folder, {recursive: true});
});

/** @param {string} path @param {RequestInit} [init] */
const get = (path, init) =>
  fetch(`http://127.0.0.1:${server.port}${path}`, {redirect: 'manual', ...init});

/** Sends a path as it stands; `fetch` would tidy it. @param {string} path @returns {Promise<number | undefined>} */
const rawStatus = (path) =>
  new Promise((resolve, reject) => {
    request({port: server.port, host: '127.0.0.1', path}, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serveFiles', () => {
  it("serves a folder's index with its type", async () => {
    const response = await get('/');
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await response.text(), '<p>hello</p>');
  });

  it('serves WebAssembly so that it can be compiled while it loads', async () => {
    assert.equal((await get('/a.wasm')).headers.get('content-type'), 'application/wasm');
  });

  it('sends a page with the headers that lie beside it', async () => {
    const response = await get('/strict/');
    assert.equal(response.headers.get('content-security-policy'), "default-src 'none'");
  });

  it('leads a folder to its slash, so that relative addresses work', async () => {
    const response = await get('/strict');
    assert.equal(response.status, 308);
    assert.equal(response.headers.get('location'), '/strict/');
  });

  it('lets other origins read where it is shared', async () => {
    assert.equal((await get('/a.wasm')).headers.get('access-control-allow-origin'), '*');
  });

  it('answers that nothing changed where the client has the file', async () => {
    const etag = (await get('/a.wasm')).headers.get('etag') ?? '';
    assert.equal((await get('/a.wasm', {headers: {'if-none-match': etag}})).status, 304);
  });

  it('refuses to change anything', async () => {
    assert.equal((await get('/a.wasm', {method: 'PUT', body: 'x'})).status, 405);
  });

  for (const path of [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/strict/..%2f..%2fsecret.txt',
    '/strict/..%5c..%5csecret.txt',
    '//secret.txt',
    '/%00',
    '/%zz',
    '/nothing',
  ]) {
    it(`finds nothing at ${path}`, async () => {
      assert.equal(await rawStatus(path), 404);
    });
  }
});

describe('resolveFile', () => {
  it('takes the first mount that fits', () => {
    const mounts = [
      {prefix: '/cdn/', folder: '/one'},
      {prefix: '/', folder: '/two'},
    ];
    assert.equal(resolveFile('/cdn/a.js', mounts), join('/one', 'a.js'));
    assert.equal(resolveFile('/a.js', mounts), join('/two', 'a.js'));
  });
});
