/** From attributes and properties to what the journey is composed of, checked. */
import {checkRequest, type JourneyRequest} from '@passbase-verify/flow';
import {
  PassbaseError,
  assertArgument,
  toPassbaseError,
  type Adapter,
} from '@passbase-verify/protocol';
import type {ComposeOptions} from '../compose.js';

/** What an adapter factory is told. */
export interface AdapterContext {
  readonly apiKey: string;
  readonly sessionToken: string;
  /** The backend embedded in the browser, for adapters that only add something to it. */
  readonly embedded: Adapter;
}

/** Makes the adapter of one Verification. */
export type AdapterFactory = (context: AdapterContext) => Adapter;

/** As the element holds them. */
export interface RawSettings {
  readonly apiKey: string;
  readonly sessionToken: string;
  readonly requestedDataPoints: readonly string[];
  readonly documents: readonly string[];
  readonly countries: readonly string[];
  readonly purpose: string;
  readonly allowUpload: boolean;
  readonly screenLight: boolean;
  readonly shareNonce: string;
  /** Empty: that of the device. */
  readonly timeZone: string;
  readonly faceMatch: string;
  readonly mode: string;
  readonly assetBase: string;
  readonly adapter: Adapter | AdapterFactory | undefined;
  readonly prefillAttributes: Readonly<Record<string, string>>;
  readonly metadata: Readonly<Record<string, string>>;
}

const requestOf = (raw: RawSettings): JourneyRequest => ({
  requestedDataPoints: raw.requestedDataPoints,
  documents: raw.documents,
  countries: raw.countries,
  purpose: raw.purpose,
  allowUpload: raw.allowUpload,
  screenLight: raw.screenLight,
  ...(raw.shareNonce ? {shareNonce: raw.shareNonce} : {}),
  timeZone: raw.timeZone || Intl.DateTimeFormat().resolvedOptions().timeZone,
  metadata: raw.metadata,
  prefillAttributes: raw.prefillAttributes,
});

/** What a request comes to, before anything is opened. */
export interface RequestReview {
  /** The first thing that is wrong with it. */
  readonly problem?: PassbaseError;
  readonly needsDocument: boolean;
}

/** Looks a request over. Nothing asked for yet is no mistake. */
export function reviewRequest(raw: RawSettings): RequestReview {
  if (raw.requestedDataPoints.length === 0) return {needsDocument: true};
  try {
    return {needsDocument: checkRequest(requestOf(raw)).plan.slots.length > 0};
  } catch (error) {
    if (error instanceof PassbaseError) return {problem: error, needsDocument: true};
    throw error;
  }
}

/**
 * @throws {PassbaseError} `ERR_PROTOCOL_…` and `ERR_FLOW_NOTHING_PROVES` of `checkRequest`, `ERR_VISION_ASSET_BASE`,
 * `ERR_PROTOCOL_INVALID_ARGUMENT` for a mode or a `face-match` that there isn't.
 */
export function readSettings(raw: RawSettings): ComposeOptions {
  assertArgument(raw.mode === 'verify', `this version knows the mode "verify", not "${raw.mode}"`);
  const {faceMatch} = raw;
  assertArgument(
    faceMatch === 'required' || faceMatch === 'reported',
    `face-match must be "required" or "reported", not "${faceMatch}"`,
  );
  const request = requestOf(raw);
  checkRequest(request);
  return {
    request,
    faceMatch,
    assetBase: resolveAssetBase(raw.assetBase),
    chooseAdapter: (embedded) => chooseAdapter(raw, embedded),
  };
}

/** @throws {PassbaseError} `ERR_ADAPTER_FAILED` where the page's factory throws. */
export function chooseAdapter(
  {adapter, apiKey, sessionToken}: Pick<RawSettings, 'adapter' | 'apiKey' | 'sessionToken'>,
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
