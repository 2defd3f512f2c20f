/** Starts what Emscripten built from a module that was checked; its loaders would fetch one by address themselves. */
import {PassbaseError} from '@passbase-verify/protocol';
import type {Asset} from '../assets.js';

/** Emscripten's hook of this name. */
export type InstantiateWasm = (
  imports: WebAssembly.Imports,
  receive: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void,
) => object;

/** @throws {PassbaseError} `ERR_VISION_ENGINE` where the asset is no WebAssembly. */
export function moduleOf({module, row}: Asset): WebAssembly.Module {
  if (!module) throw new PassbaseError('ERR_VISION_ENGINE', `${row.file} is not a .wasm file`);
  return module;
}

/** Rejects as well where the module can't be instantiated, which a loader would wait for without end. */
export async function startChecked<T>(
  module: WebAssembly.Module,
  start: (instantiateWasm: InstantiateWasm) => Promise<T>,
): Promise<T> {
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => {}); // heard only while `start` runs
  const started = start((imports, receive) => {
    WebAssembly.instantiate(module, imports).then((instance) => receive(instance, module), fail);
    return {};
  });
  return await Promise.race([started, failed]);
}
