/** From attributes and properties to what the journey is composed of, checked. */
import {checkRequest, type JourneyRequest} from '@passbase-verify/flow';
import {PassbaseError, assertArgument, type ReuseMode} from '@passbase-verify/protocol';
import type {ComposeOptions} from '../compose.js';
import {readHostSettings, type HostSettings} from '../host/host-settings.js';

/** As the element holds them. */
export interface RawSettings extends HostSettings {
  readonly requestedDataPoints: readonly string[];
  readonly documents: readonly string[];
  readonly countries: readonly string[];
  readonly purpose: string;
  readonly allowUpload: boolean;
  readonly screenLight: boolean;
  readonly resume: boolean;
  readonly shareNonce: string;
  /** Empty: that of the device. */
  readonly timeZone: string;
  readonly faceMatch: string;
  readonly reuse: string;
  /** Absent, or null once the attribute was taken away: however old. */
  readonly evidenceMaxAge: number | null | undefined;
  readonly mode: string;
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
  resume: raw.resume,
  ...(raw.shareNonce ? {shareNonce: raw.shareNonce} : {}),
  // Both as they were written: whether that is right is for the request to check.
  reuse: raw.reuse as ReuseMode,
  ...(raw.evidenceMaxAge === undefined || raw.evidenceMaxAge === null
    ? {}
    : {evidenceMaxAgeDays: raw.evidenceMaxAge}),
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
  return {request, faceMatch, ...readHostSettings(raw)};
}
