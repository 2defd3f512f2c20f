/** Settings that every element with a journey has: where its assets are, and which adapter carries its bundles. */
import {PassbaseError, toPassbaseError, type Adapter} from '@passbase-verify/protocol';
import type {RoomOptions} from '../compose.js';

/** What an adapter factory is told. */
export interface AdapterContext {
  readonly apiKey: string;
  readonly sessionToken: string;
  /** The backend embedded in the browser, for adapters that only add something to it. */
  readonly embedded: Adapter;
}

/** Makes the adapter of one Verification. */
export type AdapterFactory = (context: AdapterContext) => Adapter;

/** Where bundles go, as the element holds it. */
export interface AdapterSettings {
  readonly apiKey: string;
  readonly sessionToken: string;
  readonly adapter: Adapter | AdapterFactory | undefined;
}

/** As the element holds them. */
export interface HostSettings extends AdapterSettings {
  readonly assetBase: string;
  readonly purpose: string;
  readonly screenLight: boolean;
  readonly passkey: string;
}

export const HOST_DEFAULTS: HostSettings = {
  ...{apiKey: '', sessionToken: '', adapter: undefined, assetBase: ''},
  ...{purpose: '', screenLight: false, passkey: 'off'},
};

/** @throws {PassbaseError} `ERR_VISION_ASSET_BASE` */
export const readHostSettings = (raw: HostSettings): RoomOptions => ({
  assetBase: resolveAssetBase(raw.assetBase),
  chooseAdapter: (embedded) => chooseAdapter(raw, embedded),
});

/** @throws {PassbaseError} `ERR_ADAPTER_FAILED` where the page's factory throws. */
export function chooseAdapter(
  {adapter, apiKey, sessionToken}: AdapterSettings,
  embedded: Adapter,
): Adapter {
  if (typeof adapter !== 'function') return adapter ?? embedded;
  try {
    return adapter({apiKey, sessionToken, embedded});
  } catch (cause) {
    throw toPassbaseError(cause, 'ERR_ADAPTER_FAILED', 'the adapter could not be made');
  }
}

function resolveAssetBase(written: string): URL {
  const url = URL.canParse(written, document.baseURI)
    ? new URL(written, document.baseURI)
    : undefined;
  if (!written || !url || !/^https?:$/.test(url.protocol)) {
    throw new PassbaseError(
      'ERR_VISION_ASSET_BASE',
      'asset-base must name the http(s) folder that holds the models and workers of passbase-verify',
    );
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}
