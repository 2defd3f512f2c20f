/** The `Files` port: what the User chose from their own files, as stills. PDF is opened in a worker that starts at first need. */
import {
  PassbaseError,
  assertArgument,
  systemClock,
  type Abortable,
  type Clock,
  type Files,
  type OpenFile,
} from '@passbase-verify/protocol';
import {assertReachable} from '../assets.js';
import {spawnWorker} from '../spawn-worker.js';
import {WorkerClient, type WorkerLike} from '../worker-client.js';
import {HEAD_BYTES, fileType} from './file-type.js';
import {openPicture} from './open-picture.js';

/** A scan of a few pages or a photo of a good phone stays below; larger ones take long to send. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

/** A statement or a contract. Whoever has a longer file has the wrong one, or prints one page of it. */
export const MAX_FILE_PAGES = 40;

/** The worker and its script are 1.6 MB, on a slow line. */
const OPEN_MS = 60_000;
const DRAW_MS = 30_000;

export interface FilesOptions {
  /** Folder of `catalog.json`, the packs and `pdf-worker.js`; http or https, with a final slash. */
  readonly assetBase: URL;
  readonly clock?: Clock;
  /** Starts a worker; tests give their own. */
  readonly createWorker?: (url: URL) => WorkerLike;
}

export function createFiles({
  assetBase,
  clock = systemClock,
  createWorker = spawnWorker,
}: FilesOptions): Files {
  assertArgument(assetBase instanceof URL, 'assetBase must be a URL');
  const script = new URL('pdf-worker.js', assetBase);
  const client = new WorkerClient(() => createWorker(script), 'the PDF worker', {
    clock,
    examine: () => assertReachable(script, {clock}),
  });

  const openPdf = async (
    file: Blob,
    capturedAt: string,
    signal: AbortSignal,
  ): Promise<OpenFile> => {
    const asked = {signal, timeoutMs: OPEN_MS};
    await client.ask({type: 'prepare', assetBase: assetBase.href}, asked);
    const pageCount = await client.ask({type: 'open-pdf', file}, asked);
    const opened = client.incarnation;
    if (pageCount > MAX_FILE_PAGES) {
      throw new PassbaseError('ERR_VISION_FILE_TOO_MANY_PAGES', `the PDF has ${pageCount} pages`);
    }
    return {
      pageCount,
      async page(index, {maxSide, ...options}) {
        assertArgument(index >= 0 && index < pageCount, 'there is no such page');
        // A worker that was ended has forgotten the file.
        if (client.incarnation !== opened) {
          throw new PassbaseError('ERR_VISION_WORKER_CRASHED', 'the PDF is not open any more');
        }
        const {still, width, height, text} = await client.ask(
          {type: 'draw-pdf-page', page: index + 1, maxSide},
          {signal: options.signal, timeoutMs: DRAW_MS},
        );
        const bytes = new Uint8Array(await still.arrayBuffer());
        return {
          ...{mediaType: 'image/jpeg', bytes, width, height, capturedAt},
          ...(text.length > 0 ? {text} : {}),
        };
      },
    };
  };

  return {
    async open(file: Blob, {signal}: Abortable): Promise<OpenFile> {
      assertArgument(file instanceof Blob, 'file must be a Blob');
      signal.throwIfAborted();
      if (file.size > MAX_FILE_BYTES) {
        throw new PassbaseError('ERR_VISION_FILE_TOO_LARGE', `the file has ${file.size} bytes`);
      }
      const type = fileType(await readHead(file));
      signal.throwIfAborted();
      if (!type)
        throw new PassbaseError('ERR_VISION_FILE_TYPE', 'the file is no picture and no PDF');
      const capturedAt = new Date(clock.wallTime()).toISOString();
      if (type === 'pdf') return openPdf(file, capturedAt, signal);
      return {
        pageCount: 1,
        page: (_, {maxSide}) => openPicture(file, type, maxSide, capturedAt),
      };
    },
    close: () => client.close(),
  };
}

async function readHead(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer());
  } catch (cause) {
    // Removed or changed since it was chosen, or in a cloud that does not answer.
    throw new PassbaseError('ERR_VISION_FILE_BROKEN', 'the file can not be read', {cause});
  }
}
