/** The page's end of one engine worker: starts it, asks, matches replies, and gives up on it when it fails. */
import {
  PassbaseError,
  systemClock,
  toPassbaseError,
  type Clock,
  type ErrorCode,
  type LoadProgress,
} from '@passbase-verify/protocol';
import type {FromWorker, RequestType, ToWorker, WorkerAnswers, WorkerRequest} from './messages.js';
import {withStallDeadline} from './stall-deadline.js';

/** The part of `Worker` that is used; tests give their own. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

export interface AskOptions {
  readonly signal: AbortSignal;
  /** Milliseconds without an answer, or, where the request reports progress, without progress. */
  readonly timeoutMs: number;
  readonly transfer?: readonly Transferable[];
  readonly onProgress?: ((progress: LoadProgress) => void) | undefined;
}

interface Waiting {
  readonly resolve: (answer: WorkerAnswers[RequestType]) => void;
  readonly reject: (error: unknown) => void;
  readonly progressed: (progress: LoadProgress) => void;
}

interface Running {
  readonly worker: WorkerLike;
  readonly waiting: Map<number, Waiting>;
  readonly stop: (reason: PassbaseError) => void;
}

export interface WorkerClientOptions {
  readonly clock?: Clock;
  /** Looks into a script that did not start; rejects with what is wrong with it, else it counts as blocked. */
  readonly examine?: () => Promise<void>;
}

export class WorkerClient {
  readonly #start: () => WorkerLike;
  readonly #name: string;
  readonly #clock: Clock;
  readonly #examine: () => Promise<void>;
  #running: Running | undefined;
  #lastId = 0;

  /**
   * @param start - Starts the worker; called at the first request and again after a crash.
   * @param name - For messages to developers.
   */
  constructor(start: () => WorkerLike, name: string, options: WorkerClientOptions = {}) {
    this.#start = start;
    this.#name = name;
    this.#clock = options.clock ?? systemClock;
    this.#examine = options.examine ?? (() => Promise.resolve());
  }

  /** An identity of the worker that runs now: changes when it is replaced, undefined where none runs. */
  get incarnation(): object | undefined {
    return this.#running;
  }

  /**
   * Sends one request and waits for its reply. After an abort the reply is dropped; after a timeout the worker is ended and
   * the next request starts a new one.
   * @throws {PassbaseError} The worker's refusal, `ERR_VISION_TIMEOUT`, `ERR_VISION_WORKER_BLOCKED`, what is wrong with
   * its script, or `ERR_VISION_WORKER_CRASHED`; or the signal's reason.
   */
  async ask<T extends RequestType>(
    request: WorkerRequest & {type: T},
    options: AskOptions,
  ): Promise<WorkerAnswers[T]> {
    options.signal.throwIfAborted();
    const running = (this.#running ??= this.#run());
    const id = ++this.#lastId;
    try {
      const answer = await withStallDeadline(
        (_, progressed) =>
          new Promise<WorkerAnswers[RequestType]>((resolve, reject) => {
            running.waiting.set(id, {
              resolve,
              reject,
              progressed: (progress) => {
                progressed();
                options.onProgress?.(progress);
              },
            });
            const message: ToWorker = {...request, id};
            running.worker.postMessage(message, [...(options.transfer ?? [])]);
          }),
        {
          ms: options.timeoutMs,
          code: 'ERR_VISION_TIMEOUT',
          what: `${this.#name}: ${request.type}`,
          signal: options.signal,
          clock: this.#clock,
        },
      );
      return answer as WorkerAnswers[T];
    } catch (error) {
      if (error instanceof PassbaseError && error.code === 'ERR_VISION_TIMEOUT')
        running.stop(this.#crash('was ended because it did not answer in time'));
      throw error;
    } finally {
      running.waiting.delete(id);
    }
  }

  /** Ends the worker. Requests under way reject. */
  close(): void {
    this.#running?.stop(this.#crash('was closed'));
  }

  #crash(what: string, code: ErrorCode = 'ERR_VISION_WORKER_CRASHED', cause?: unknown) {
    return new PassbaseError(code, `${this.#name} ${what}`, {cause});
  }

  #run(): Running {
    let worker: WorkerLike;
    try {
      worker = this.#start();
    } catch (error) {
      throw error instanceof PassbaseError
        ? error
        : this.#crash('could not be started', 'ERR_VISION_WORKER_BLOCKED', error);
    }
    const waiting = new Map<number, Waiting>();
    let started = false;
    const onMessage = ({data}: MessageEvent<FromWorker>): void => {
      if (data.type === 'started') {
        started = true;
        return;
      }
      const asked = waiting.get(data.id);
      if (data.type === 'answer') asked?.resolve(data.answer);
      else if (data.type === 'refusal') asked?.reject(new PassbaseError(data.code, data.message));
      else asked?.progressed({loadedBytes: data.loadedBytes, totalBytes: data.totalBytes});
    };
    const onError = (event: Event): void => {
      const detail = event instanceof ErrorEvent && event.message ? `: ${event.message}` : '';
      if (started) {
        running.stop(this.#crash(`crashed${detail}`));
        return;
      }
      // The browser reports a script that can't be loaded and one that is forbidden in the same way, without details.
      const blocked = this.#crash(
        `did not start: its script is blocked${detail}`,
        'ERR_VISION_WORKER_BLOCKED',
      );
      this.#examine().then(
        () => running.stop(blocked),
        (cause: unknown) => running.stop(toPassbaseError(cause, blocked.code, blocked.message)),
      );
    };
    const running: Running = {
      worker,
      waiting,
      stop: (reason) => {
        worker.removeEventListener('message', onMessage);
        worker.removeEventListener('error', onError);
        worker.removeEventListener('messageerror', onError);
        worker.terminate();
        if (this.#running === running) this.#running = undefined;
        for (const asked of waiting.values()) asked.reject(reason);
        waiting.clear();
      },
    };
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', onError);
    worker.addEventListener('messageerror', onError);
    return running;
  }
}
