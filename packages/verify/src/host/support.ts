/** What this browser and page can do, found out without loading or asking for anything. */
import {policyForbids} from '@passbase-verify/protocol';

export interface SupportReport {
  /** True where a Verification can run; each `false` below says what is missing. */
  readonly supported: boolean;
  /** The page is a secure context: https or loopback. Cameras, keys and digests need it. */
  readonly secureContext: boolean;
  /** The browser has `getUserMedia`. */
  readonly camera: boolean;
  /** The page's Permissions-Policy allows the camera; true where the browser can't tell. */
  readonly cameraPolicy: boolean;
  readonly wasm: boolean;
  readonly workers: boolean;
  /** IndexedDB is there. Whether it may be used shows only when it is. */
  readonly storage: boolean;
  /** Not needed; engines are faster with it. */
  readonly webgpu: boolean;
}

export function inspectSupport(): SupportReport {
  const parts = {
    secureContext: 'isSecureContext' in globalThis && globalThis.isSecureContext,
    camera: typeof globalThis.navigator?.mediaDevices?.getUserMedia === 'function',
    cameraPolicy: !policyForbids(globalThis.document, 'camera'),
    wasm: typeof WebAssembly === 'object',
    workers: typeof Worker === 'function',
    storage: hasStorage(),
  };
  return Object.freeze({
    supported: Object.values(parts).every(Boolean),
    ...parts,
    webgpu: typeof navigator === 'object' && 'gpu' in navigator,
  });
}

/** A page in a frame that may not store anything is refused already when it looks. */
function hasStorage(): boolean {
  try {
    return typeof indexedDB === 'object' && indexedDB !== null;
  } catch {
    return false;
  }
}
