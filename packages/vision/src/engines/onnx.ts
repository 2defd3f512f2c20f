/** Runs ONNX models with ONNX Runtime's WebAssembly, one thread, in the calling worker. The only file that knows it. */
import {env, InferenceSession, Tensor as OrtTensor} from 'onnxruntime-web/wasm';
import {PassbaseError} from '@passbase-verify/protocol';
import type {Asset} from '../assets.js';
import {moduleOf} from './checked-wasm.js';
import type {Net, Tensors} from './net.js';

/** The row of the catalogue that holds the runtime. */
export const RUNTIME_ASSET = 'onnxruntime-wasm';

/**
 * Stands for the WebAssembly where the library asks for its bytes: the compiled module is put in its place when it comes to
 * instantiating, so that 12 MB are neither compiled a second time nor kept.
 */
const PLACEHOLDER = new ArrayBuffer(0);

/**
 * Runs `start`, in which the library instantiates its WebAssembly once, with `module` in the place of the bytes it would
 * compile. It has no option that takes a module that was checked and compiled already.
 */
async function withModule<T>(module: WebAssembly.Module, start: () => Promise<T>): Promise<T> {
  const scope = WebAssembly as {instantiate: unknown};
  const instantiate = WebAssembly.instantiate;
  scope.instantiate = async (source: WebAssembly.Module | BufferSource, imports?: object) => {
    const isPlaceholder = !(source instanceof WebAssembly.Module) && source.byteLength === 0;
    if (!isPlaceholder)
      return instantiate(source as BufferSource, imports as WebAssembly.Imports | undefined);
    const instance = await instantiate(module, imports as WebAssembly.Imports | undefined);
    return {instance, module};
  };
  try {
    return await start();
  } finally {
    scope.instantiate = instantiate;
  }
}

class OnnxNet implements Net {
  readonly #session: InferenceSession;
  readonly #name: string;

  constructor(session: InferenceSession, name: string) {
    this.#session = session;
    this.#name = name;
  }

  async run(inputs: Tensors): Promise<Tensors> {
    try {
      const feeds = Object.entries(inputs).map(
        ([name, {data, dims}]) => [name, new OrtTensor('float32', data, dims)] as const,
      );
      const outputs = await this.#session.run(Object.fromEntries(feeds));
      return Object.fromEntries(
        Object.entries(outputs).map(([name, {data, dims}]) => {
          if (!(data instanceof Float32Array)) throw new TypeError(`${name} holds no float32`);
          return [name, {data, dims}];
        }),
      );
    } catch (cause) {
      throw new PassbaseError('ERR_VISION_ENGINE', `${this.#name} could not be run`, {cause});
    }
  }

  async close(): Promise<void> {
    await this.#session.release();
  }
}

/**
 * Starts the runtime and one network per model, each run once so that the first frame is as quick as the others.
 * @param runtime - The row `onnxruntime-wasm`, compiled.
 * @param models - ONNX files, each with an input of the usual size.
 * @returns The networks, in the order of `models`.
 * @throws {PassbaseError} `ERR_VISION_ENGINE`.
 */
export async function startNets(
  runtime: Asset,
  models: readonly {readonly asset: Asset; readonly warm: Tensors}[],
): Promise<Net[]> {
  const module = moduleOf(runtime);
  // An embedded widget can't ask its page for cross-origin isolation, which threads would need.
  env.wasm.numThreads = 1;
  env.wasm.proxy = false;
  env.wasm.wasmBinary = PLACEHOLDER;
  env.logLevel = 'error';
  const nets: Net[] = [];
  try {
    await withModule(module, async () => {
      for (const {asset, warm} of models) {
        const session = await InferenceSession.create(asset.bytes, {
          executionProviders: ['wasm'],
          graphOptimizationLevel: 'all',
          logSeverityLevel: 3,
          // Weights lie in the files as 8-bit integers: they become numbers once, at the start, not at every run.
          extra: {session: {disable_quant_qdq: '1'}},
        });
        const net = new OnnxNet(session, asset.row.name);
        nets.push(net);
        await net.run(warm);
      }
    });
    return nets;
  } catch (cause) {
    await Promise.allSettled(nets.map((net) => net.close()));
    throw new PassbaseError('ERR_VISION_ENGINE', 'the document models could not be started', {
      cause,
    });
  }
}
