/**
 * The server of the demo: static files, the way a website would serve them. Only builtins.
 *
 * `/` is `demo/`, `/cdn/` is what a website loads of ours, `/single-page-app/` is what Vite made of that page. A file `page.html.headers.json` beside `page.html` holds headers
 * that the page is sent with, such as its Content-Security-Policy.
 */
import {createReadStream} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, sep} from 'node:path';
import {CDN, inRoot} from './paths.mjs';

/** @type {Record<string, string>} */
const MEDIA_TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.task': 'application/octet-stream',
  '.tflite': 'application/octet-stream',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** @typedef {{prefix: string, folder: string}} Mount Addresses that begin with `prefix` are files of `folder`. */

/** The first mount that fits is taken. @type {Mount[]} */
export const DEMO_MOUNTS = [
  {prefix: '/cdn/', folder: CDN},
  {prefix: '/single-page-app/', folder: inRoot('demo/single-page-app/dist')},
  {prefix: '/', folder: inRoot('demo')},
];

/** The other origin serves only what a website loads. */
const ASSET_MOUNTS = DEMO_MOUNTS.slice(0, 1);

/**
 * The file that an address names, undefined where it names none that may be served.
 *
 * @param {string} pathname Of the address, still percent-encoded.
 * @param {Mount[]} mounts
 */
export function resolveFile(pathname, mounts) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // A decoded `/`, `\` or `..` could name a file outside of the folder.
  if (/[\0\\]|(^|\/)\.\.?(\/|$)|\/\//.test(decoded)) return undefined;
  const mount = mounts.find(({prefix}) => decoded.startsWith(prefix));
  return mount && join(mount.folder, decoded.slice(mount.prefix.length).split('/').join(sep));
}

/** @param {string} path */
async function readHeaders(path) {
  if (!path.endsWith('.html')) return {};
  try {
    return JSON.parse(await readFile(`${path}.headers.json`, 'utf8'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{mounts: Mount[], shared: boolean}} options
 */
async function answer(request, response, {mounts, shared}) {
  // Only GET and HEAD: nothing here changes anything.
  if (request.method !== 'GET' && request.method !== 'HEAD') return response.writeHead(405).end();
  // Not by `URL`: it would take `//host/x` for another host.
  const [pathname = ''] = (request.url ?? '').split('?');
  let path = resolveFile(pathname, mounts);
  let found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (found?.isDirectory() && path !== undefined) {
    if (!pathname.endsWith('/')) return response.writeHead(308, {location: `${pathname}/`}).end();
    path = join(path, 'index.html');
    found = await stat(path).catch(() => undefined);
  }
  if (path === undefined || !found?.isFile()) {
    return response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
  }
  const etag = `"${found.size.toString(16)}-${found.mtimeMs.toString(16)}"`;
  const headers = {
    'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
    ...(shared ? {'access-control-allow-origin': '*'} : {}),
    ...(await readHeaders(path)),
  };
  if (request.headers['if-none-match'] === etag) return response.writeHead(304, headers).end();
  response.writeHead(200, {...headers, 'content-length': found.size});
  if (request.method === 'HEAD') return response.end();
  return createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {number} port 0 takes a free one.
 * @param {{mounts?: Mount[], shared?: boolean}} [options] `shared`: pages of other origins may read the files (CORS).
 * @returns {Promise<{port: number, close(): Promise<void>}>}
 */
export function serveFiles(port, {mounts = DEMO_MOUNTS, shared = false} = {}) {
  const server = createServer((request, response) => {
    answer(request, response, {mounts, shared}).catch((error) => {
      if (!response.headersSent) response.writeHead(500, {'content-type': 'text/plain'});
      response.end(String(error));
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/**
 * The demo, and beside it, one port higher, the same assets on another origin: demo pages find it there.
 *
 * @param {number} port
 */
export async function serveDemo(port) {
  const pages = await serveFiles(port);
  try {
    const assets = await serveFiles(port + 1, {mounts: ASSET_MOUNTS, shared: true});
    return {
      origin: `http://localhost:${port}`,
      assetOrigin: `http://localhost:${port + 1}`,
      close: () => Promise.all([pages.close(), assets.close()]),
    };
  } catch (error) {
    await pages.close();
    throw error;
  }
}

/** Pairs of free ports are searched for this often. */
const ATTEMPTS = 20;

/** A port for `serveDemo`: it is free, and so is the next one. */
export async function findFreePort() {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const probe = await serveFiles(0);
    const neighbour = await serveFiles(probe.port + 1).catch(() => undefined);
    await Promise.all([probe.close(), neighbour?.close()]);
    if (neighbour !== undefined) return probe.port;
  }
  throw new Error('no two neighbouring free ports were found');
}
