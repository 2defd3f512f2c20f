/** The worker's end: answers requests, reports refusals by code, closes pictures. */
import {PassbaseError, type LoadProgress, type ModelRecord} from '@passbase-verify/protocol';
import {AssetLoader} from '../assets.js';
import type {FromWorker, RequestType, ToWorker, WorkerAnswers, WorkerRequest} from '../messages.js';

/** What a worker's global scope gives; tests give their own. */
export interface Port {
  postMessage(message: FromWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<ToWorker>) => void): void;
}

export interface EngineSource<E> {
  /** Loads and starts the engine. */
  load(
    assets: AssetLoader,
    onProgress: (progress: LoadProgress) => void,
    language?: string,
  ): Promise<{readonly engine: E; readonly models: readonly ModelRecord[]}>;
  /** Answers any request but `prepare`. */
  answer(engine: E, request: WorkerRequest): Promise<WorkerAnswers[RequestType]>;
}

/** Answers requests on `port` for as long as the worker lives. */
export function serve<E>(port: Port, source: EngineSource<E>): void {
  type Loaded = Awaited<ReturnType<EngineSource<E>['load']>>;
  let loading: Promise<Loaded> | undefined;
  /** Ids of the `prepare` requests that wait for the load under way. */
  const watchers = new Set<number>();

  const load = (assetBase: string, language: string | undefined): Promise<Loaded> => {
    loading ??= source
      .load(
        new AssetLoader(new URL(assetBase)),
        (progress) => {
          for (const id of watchers) port.postMessage({type: 'progress', id, ...progress});
        },
        language,
      )
      .catch((error: unknown) => {
        loading = undefined; // the next request tries again
        throw error;
      });
    return loading;
  };

  const answer = async (request: ToWorker): Promise<WorkerAnswers[RequestType]> => {
    if (request.type === 'prepare') {
      watchers.add(request.id);
      try {
        return (await load(request.assetBase, request.language)).models;
      } finally {
        watchers.delete(request.id);
      }
    }
    try {
      if (!loading) throw new PassbaseError('ERR_VISION_ENGINE', 'the engine is not prepared');
      return await source.answer((await loading).engine, request);
    } finally {
      if ('image' in request) request.image.close();
    }
  };

  port.addEventListener('message', ({data}) => {
    answer(data).then(
      (result) => port.postMessage({type: 'answer', id: data.id, answer: result}),
      (error: unknown) =>
        port.postMessage({
          type: 'refusal',
          id: data.id,
          code: error instanceof PassbaseError ? error.code : 'ERR_VISION_ENGINE',
          message: error instanceof Error ? error.message : String(error),
        }),
    );
  });
  port.postMessage({type: 'started'});
}
