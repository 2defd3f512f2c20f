/** Loads models and WebAssembly from the asset base, with progress, a deadline and a check of every byte before use. */
import {
  PassbaseError,
  systemClock,
  toPassbaseError,
  withDeadline,
  type Clock,
  type LoadProgress,
} from '@passbase-verify/protocol';
import {findRows, type AssetRow} from './catalog.js';
import {withStallDeadline} from './stall-deadline.js';

/** A slow line sends something within this time; a dead one does not. */
const STALL_MS = 20_000;

export interface Asset {
  readonly row: AssetRow;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The compiled module, where the asset is WebAssembly. */
  readonly module?: WebAssembly.Module;
}

export interface LoadOptions {
  /** Loads every asset of this task as well, if there is any. */
  readonly task?: string;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: LoadProgress) => void;
}

export interface AssetLoaderOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
}

export class AssetLoader {
  readonly #base: URL;
  readonly #fetch: typeof globalThis.fetch;
  readonly #clock: Clock;

  constructor(base: URL, options: AssetLoaderOptions = {}) {
    this.#base = base;
    this.#fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    this.#clock = options.clock ?? systemClock;
  }

  /**
   * Loads the named assets side by side. One that comes wrong is asked for once more, past the HTTP cache. Nothing of a
   * failed load is kept; calling again starts anew.
   * @returns The assets by name, in the order of `names`, then those of the task.
   * @throws {PassbaseError} `ERR_VISION_ASSET_MISSING`, `…_WRONG_TYPE`, `…_NETWORK` (also: 20 s without a byte) or
   * `…_ALTERED`.
   */
  async load(names: readonly string[], options: LoadOptions = {}): Promise<Asset[]> {
    const {onProgress} = options;
    // One failure ends the other downloads.
    const others = new AbortController();
    const signal = options.signal
      ? AbortSignal.any([options.signal, others.signal])
      : others.signal;
    const text = new TextDecoder().decode(
      await this.#read('catalog.json', {cache: 'no-cache', signal}),
    );
    const rows = findRows(text, names, options.task);
    const totalBytes = rows.reduce((sum, row) => sum + row.bytes, 0);
    let loadedBytes = 0;
    onProgress?.({loadedBytes, totalBytes});
    const onBytes = (count: number): void => {
      loadedBytes += count;
      onProgress?.({loadedBytes: Math.min(loadedBytes, totalBytes), totalBytes});
    };
    try {
      return await Promise.all(rows.map((row) => this.#loadRow(row, signal, onBytes)));
    } catch (error) {
      others.abort(error);
      throw error;
    }
  }

  async #loadRow(
    row: AssetRow,
    signal: AbortSignal,
    onBytes: (count: number) => void,
  ): Promise<Asset> {
    try {
      return await this.#loadOnce(row, 'default', signal, onBytes);
    } catch (error) {
      if (!mayBeOfCache(error)) throw error;
      return this.#loadOnce(row, 'reload', signal, onBytes);
    }
  }

  async #loadOnce(
    row: AssetRow,
    cache: RequestCache,
    signal: AbortSignal,
    onBytes: (count: number) => void,
  ): Promise<Asset> {
    const compiling = row.file.endsWith('.wasm') ? startCompiling() : undefined;
    let received = 0;
    try {
      const bytes = await this.#read(row.file, {
        cache,
        signal,
        onChunk: (chunk) => {
          compiling?.feed(chunk);
          received += chunk.byteLength;
          onBytes(chunk.byteLength);
        },
      });
      const actual = await sha256Hex(bytes);
      if (actual !== row.sha256)
        throw new PassbaseError(
          'ERR_VISION_ASSET_ALTERED',
          `${row.file} is not the file of the catalogue: expected SHA-256 ${row.sha256}, got ${actual}`,
        );
      return compiling ? {row, bytes, module: await compiling.finish()} : {row, bytes};
    } catch (error) {
      compiling?.drop(error);
      onBytes(-received);
      throw error;
    }
  }

  async #read(
    file: string,
    options: {
      readonly cache: RequestCache;
      readonly signal: AbortSignal;
      readonly onChunk?: (chunk: Uint8Array<ArrayBuffer>) => void;
    },
  ): Promise<Uint8Array<ArrayBuffer>> {
    const {cache, signal, onChunk} = options;
    const url = new URL(file, this.#base);
    try {
      return await withStallDeadline(
        async (stalled, progressed) => {
          const response = await this.#fetch(url, {cache, signal: stalled});
          progressed();
          assertServed(response, file);
          return await readBody(response, file, (chunk) => {
            progressed();
            onChunk?.(chunk);
          });
        },
        {
          ms: STALL_MS,
          code: 'ERR_VISION_ASSET_NETWORK',
          what: `loading ${file}`,
          signal,
          clock: this.#clock,
        },
      );
    } catch (error) {
      if (signal.aborted) throw signal.reason;
      throw toPassbaseError(error, 'ERR_VISION_ASSET_NETWORK', `${file} could not be loaded`);
    }
  }
}

const WRONG_ANSWERS: ReadonlySet<string> = new Set([
  'ERR_VISION_ASSET_ALTERED',
  'ERR_VISION_ASSET_MISSING',
  'ERR_VISION_ASSET_WRONG_TYPE',
]);

/** True for answers that the HTTP cache may have kept, from an older release or a bad moment of the server. */
const mayBeOfCache = (error: unknown): boolean =>
  error instanceof PassbaseError && WRONG_ANSWERS.has(error.code);

/** Asking for the head alone takes one round trip. */
const EXAMINE_MS = 10_000;

/**
 * Finds out whether a file is served, for who loads it by other means and is not told why that failed.
 * @throws {PassbaseError} `ERR_VISION_ASSET_MISSING`, `…_WRONG_TYPE` or `…_NETWORK`.
 */
export async function assertReachable(url: URL, options: AssetLoaderOptions = {}): Promise<void> {
  const {fetch = globalThis.fetch, clock = systemClock} = options;
  const file = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    await withDeadline(
      async (signal) =>
        assertServed(await fetch(url, {method: 'HEAD', cache: 'no-store', signal}), file),
      {ms: EXAMINE_MS, code: 'ERR_VISION_ASSET_NETWORK', what: `asking for ${file}`, clock},
    );
  } catch (error) {
    throw toPassbaseError(error, 'ERR_VISION_ASSET_NETWORK', `${file} could not be loaded`);
  }
}

function assertServed(response: Response, file: string): void {
  if (response.status === 404 || response.status === 410)
    throw new PassbaseError(
      'ERR_VISION_ASSET_MISSING',
      `${file} is not there: the server answered ${response.status} for ${response.url}`,
    );
  if (!response.ok)
    throw new PassbaseError(
      'ERR_VISION_ASSET_NETWORK',
      `${file} could not be loaded: the server answered ${response.status}`,
    );
  const type = response.headers.get('content-type') ?? '';
  if (type.startsWith('text/html')) throw servedAsPage(file, `with content-type ${type}`);
}

const servedAsPage = (file: string, how: string): PassbaseError =>
  new PassbaseError(
    'ERR_VISION_ASSET_WRONG_TYPE',
    `the server answered a web page for ${file} (status 200, ${how}): copy the assets to asset-base, and keep its fallback route away from them`,
  );

async function readBody(
  response: Response,
  file: string,
  onChunk: (chunk: Uint8Array<ArrayBuffer>) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const step = await reader?.read();
    if (!step || step.done) break;
    // A single-page server's fallback may come without a content type.
    if (length === 0 && looksLikePage(step.value)) {
      await reader?.cancel();
      throw servedAsPage(file, 'starting with <!doctype>');
    }
    chunks.push(step.value);
    length += step.value.byteLength;
    onChunk(step.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  return bytes;
}

const looksLikePage = (start: Uint8Array): boolean =>
  /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(start.subarray(0, 64)));

async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Compiles WebAssembly while it arrives. Compiling runs nothing of it: the module is handed out only after its bytes have
 * been checked.
 */
function startCompiling() {
  const stream = new TransformStream<Uint8Array, Uint8Array>(undefined, {
    highWaterMark: Number.POSITIVE_INFINITY,
  });
  const writer = stream.writable.getWriter();
  const response = new Response(stream.readable, {headers: {'content-type': 'application/wasm'}});
  const compiled = WebAssembly.compileStreaming(response);
  // Looked at in finish(); a download that fails first must not leave an unhandled rejection behind.
  compiled.catch(() => {});
  const ignore = (): void => {};
  return {
    feed: (chunk: Uint8Array): void => void writer.write(chunk).catch(ignore),
    finish: async (): Promise<WebAssembly.Module> => {
      writer.close().catch(ignore);
      try {
        return await compiled;
      } catch (cause) {
        throw new PassbaseError('ERR_VISION_ENGINE', 'WebAssembly could not be compiled', {cause});
      }
    },
    drop: (reason: unknown): void => void writer.abort(reason).catch(ignore),
  };
}
