/** The `Vision` port: four engine workers, started at first need. */
import {
  PassbaseError,
  assertArgument,
  systemClock,
  type Abortable,
  type Clock,
  type DocumentObservation,
  type EngineName,
  type FaceObservation,
  type Frame,
  type LoadProgress,
  type ModelRecord,
  type ObserveDocumentOptions,
  type ObserveFaceOptions,
  type Quad,
  type Vision,
} from '@passbase-verify/protocol';
import {assertReachable} from './assets.js';
import {readingLanguage} from './fields/reading-languages.js';
import {spawnWorker} from './spawn-worker.js';
import {WorkerClient, type WorkerLike} from './worker-client.js';

/** Loading may take long on a slow line, but something must arrive. */
const PREPARE_STALL_MS = 60_000;
/** The first frame also warms the engine up: 0.1–0.7 s measured on a desktop, many times that on an old phone. */
const FIRST_OBSERVE_MS = 30_000;
const OBSERVE_MS = 10_000;

export interface VisionOptions {
  /** Folder of `catalog.json`, the models and the worker scripts; http or https, with a final slash. */
  readonly assetBase: URL;
  /** Folder of the worker scripts where it is another one. */
  readonly workerBase?: URL;
  readonly clock?: Clock;
  /** Starts a worker; tests give their own. */
  readonly createWorker?: (engine: EngineName, url: URL) => WorkerLike;
}

interface PrepareOptions extends Abortable {
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

/** Reading has its own deadline in the worker; this one is for a worker that hangs. */
const READ_TEXT_MS = 40_000;

const WHOLE: Quad = [
  {x: 0, y: 0},
  {x: 1, y: 0},
  {x: 1, y: 1},
  {x: 0, y: 1},
];

/** Corners may lie a little outside: a page is cut off by the frame's edge. */
const isQuad = (quad: Quad): boolean =>
  quad.length === 4 && quad.every(({x, y}) => Math.abs(x - 0.5) <= 1.5 && Math.abs(y - 0.5) <= 1.5);

/** One engine and its worker. What was prepared is one incarnation of the worker: one that was restarted is prepared again. */
class Engine {
  readonly client: WorkerClient;
  readonly #assetBase: URL;
  #prepared: object | undefined;
  #warm: object | undefined;
  #language: string | undefined;
  records: readonly ModelRecord[] = [];

  constructor(client: WorkerClient, assetBase: URL) {
    this.client = client;
    this.#assetBase = assetBase;
  }

  /** @param language - Of the text engine: another one than before needs a new worker. */
  async prepare({signal, onProgress}: PrepareOptions, language?: string): Promise<void> {
    signal.throwIfAborted();
    if (this.#language !== language) this.client.close();
    this.#language = language;
    if (this.#prepared && this.#prepared === this.client.incarnation) return;
    // Asking twice is cheap: the worker shares one load between all who ask for it.
    const asked = this.client.ask(
      {type: 'prepare', assetBase: this.#assetBase.href, ...(language ? {language} : {})},
      {signal, timeoutMs: PREPARE_STALL_MS, onProgress},
    );
    const incarnation = this.client.incarnation;
    try {
      this.records = await asked;
    } catch (error) {
      // A runtime that could not be started once refuses to try again in the same worker.
      if (error instanceof PassbaseError && error.code === 'ERR_VISION_ENGINE') this.client.close();
      throw error;
    }
    this.#prepared = incarnation;
  }

  /** Milliseconds that the next observation may take. */
  get patience(): number {
    return this.#warm && this.#warm === this.client.incarnation ? OBSERVE_MS : FIRST_OBSERVE_MS;
  }

  observed(): void {
    this.#warm = this.client.incarnation;
  }
}

function assertFolder(url: unknown, name: string): asserts url is URL {
  assertArgument(url instanceof URL, `${name} must be a URL`);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw new PassbaseError(
      'ERR_VISION_ASSET_BASE',
      `${name} is ${url.protocol}//…, but engines load over http or https only: set asset-base to where the assets are served`,
    );
}

/**
 * @throws {PassbaseError} `ERR_VISION_ASSET_BASE` where a folder is not an http(s) address.
 */
export function createVision(options: VisionOptions): Vision {
  const {assetBase, workerBase = assetBase, clock = systemClock} = options;
  assertFolder(assetBase, 'assetBase');
  assertFolder(workerBase, 'workerBase');
  const createWorker = options.createWorker ?? ((_: EngineName, url: URL) => spawnWorker(url));
  const createEngine = (name: EngineName): Engine => {
    const script = new URL(`${name}-worker.js`, workerBase);
    return new Engine(
      new WorkerClient(() => createWorker(name, script), `the ${name} worker`, {
        clock,
        examine: () => assertReachable(script, {clock}),
      }),
      assetBase,
    );
  };
  const engines = {
    face: createEngine('face'),
    document: createEngine('document'),
    text: createEngine('text'),
    match: createEngine('match'),
  };
  const prepareText = (options: PrepareOptions, country?: string): Promise<void> =>
    engines.text.prepare(options, readingLanguage(country));

  /** The frame is ours from the first line on: whatever happens before it is transferred, it is closed. */
  const observe = async <T>(
    engine: Engine,
    {image}: Frame,
    signal: AbortSignal,
    ask: (timeoutMs: number) => Promise<T>,
  ): Promise<T> => {
    try {
      await engine.prepare({signal});
      const seen = await ask(engine.patience);
      engine.observed();
      return seen;
    } finally {
      image.close(); // a transferred picture is already detached; closing it again does nothing
    }
  };

  return {
    async prepare(name, {signal, onProgress}) {
      assertArgument(
        Object.hasOwn(engines, name),
        'engine must be "face", "document", "text" or "match"',
      );
      if (name === 'text') await prepareText({signal, onProgress});
      else await engines[name].prepare({signal, onProgress});
    },

    observeFace: (
      frame: Frame,
      {signal, colours = false}: ObserveFaceOptions,
    ): Promise<FaceObservation> =>
      observe(engines.face, frame, signal, (timeoutMs) =>
        engines.face.client.ask(
          {type: 'observe-face', image: frame.image, at: frame.at, colours},
          {signal, timeoutMs, transfer: [frame.image]},
        ),
      ),

    observeDocument: (
      frame: Frame,
      {signal, guide, read, want = {}}: ObserveDocumentOptions,
    ): Promise<DocumentObservation> =>
      observe(engines.document, frame, signal, (timeoutMs) =>
        engines.document.client.ask(
          {type: 'observe-document', image: frame.image, at: frame.at, guide, read, want},
          {signal, timeoutMs, transfer: [frame.image]},
        ),
      ),

    async readDocument(still, {signal, want = {}}) {
      assertArgument(still instanceof Blob, 'still must be a Blob');
      await engines.document.prepare({signal});
      const seen = await engines.document.client.ask(
        {type: 'read-document', still, want},
        // A still is read upright, upside down and on either side.
        {signal, timeoutMs: FIRST_OBSERVE_MS},
      );
      engines.document.observed();
      return seen;
    },

    async readFields(still, {signal, onProgress, ...rest}) {
      assertArgument(still instanceof Blob, 'still must be a Blob');
      await prepareText({signal, onProgress}, rest.country);
      return engines.text.client.ask(
        {type: 'read-fields', still, ...rest},
        {signal, timeoutMs: READ_TEXT_MS},
      );
    },

    async readSheet(still, {signal, onProgress, ...rest}) {
      assertArgument(still instanceof Blob, 'still must be a Blob');
      await prepareText({signal, onProgress}, rest.country);
      return engines.text.client.ask(
        {type: 'read-sheet', still, ...rest},
        {signal, timeoutMs: READ_TEXT_MS},
      );
    },

    async describeFace(still, {signal, onProgress, regions = [WHOLE]}) {
      assertArgument(still instanceof Blob, 'still must be a Blob');
      assertArgument(regions.every(isQuad), 'regions must be quads in 0..1');
      await engines.match.prepare({signal, onProgress});
      const face = await engines.match.client.ask(
        {type: 'describe-face', still, regions},
        {signal, timeoutMs: FIRST_OBSERVE_MS},
      );
      return face ?? undefined;
    },

    models: () => Object.values(engines).flatMap(({records}) => records),

    close() {
      for (const {client} of Object.values(engines)) client.close();
    },
  };
}
