/** From attributes and properties to what the journey is composed of, checked. */
import {checkRequest, type JourneyRequest} from '@passbase-verify/flow';
import {
  assertArgument,
  registerResourceTypes,
  type PassbaseError,
  type PasskeyMode,
  type ResourceTypeDefinition,
  type ReuseMode,
  type TrustedIssuers,
} from '@passbase-verify/protocol';
import type {ComposeAuthenticationOptions, ComposeOptions} from '../compose.js';
import {
  readAuthentication,
  reviewAuthentication,
  type AuthenticationSettings,
} from '../host/authentication.js';
import {readHostSettings, type HostSettings} from '../host/host-settings.js';
import {problemOf} from '../host/problem-of.js';

/** What the element may be for. */
const MODES = ['verify', 'authentication'] as const;

export type Mode = (typeof MODES)[number];

/** As the element holds them. */
export interface RawSettings extends AuthenticationSettings {
  readonly requestedDataPoints: readonly string[];
  readonly documents: readonly string[];
  readonly countries: readonly string[];
  readonly allowUpload: boolean;
  readonly resume: boolean;
  readonly wallet: boolean;
  readonly walletIssuers: TrustedIssuers;
  readonly resourceTypes: readonly ResourceTypeDefinition[];
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

/** Those that only a Verification's element has. */
export type OwnSettings = Omit<RawSettings, keyof HostSettings>;

export const OWN_DEFAULTS: OwnSettings = {
  ...{requestedDataPoints: [], documents: [], countries: [], resourceTypes: []},
  ...{allowUpload: false, resume: false, wallet: false, walletIssuers: {}},
  ...{shareNonce: '', timeZone: '', faceMatch: 'required', reuse: 'selfie'},
  ...{evidenceMaxAge: undefined, mode: 'verify', identityAccessKey: ''},
  ...{prefillAttributes: {}, metadata: {}},
};

const requestOf = (raw: RawSettings): JourneyRequest => ({
  requestedDataPoints: raw.requestedDataPoints,
  documents: raw.documents,
  countries: raw.countries,
  purpose: raw.purpose,
  allowUpload: raw.allowUpload,
  screenLight: raw.screenLight,
  resume: raw.resume,
  wallet: raw.wallet,
  ...(raw.shareNonce ? {shareNonce: raw.shareNonce} : {}),
  // All as they were written: whether that is right is for the request to check.
  reuse: raw.reuse as ReuseMode,
  ...(raw.evidenceMaxAge === undefined || raw.evidenceMaxAge === null
    ? {}
    : {evidenceMaxAgeDays: raw.evidenceMaxAge}),
  passkey: raw.passkey as PasskeyMode,
  ...(raw.timeZone ? {timeZone: raw.timeZone} : {}),
  metadata: raw.metadata,
  prefillAttributes: raw.prefillAttributes,
});

/** What a request comes to, before anything is opened. */
export interface RequestReview {
  /** The first thing that is wrong with it. */
  readonly problem?: PassbaseError | undefined;
  readonly needsDocument: boolean;
}

/** Looks a request over, with the Resource types that it brings. Nothing asked for yet is no mistake. */
export function reviewRequest(raw: RawSettings): RequestReview {
  const wrongMode = problemOf(() => assertMode(raw.mode));
  if (wrongMode) return {problem: wrongMode, needsDocument: true};
  if (raw.mode === 'authentication') {
    return {problem: reviewAuthentication(raw), needsDocument: false};
  }
  let needsDocument = true;
  if (raw.requestedDataPoints.length === 0) return {needsDocument};
  const problem = problemOf(() => {
    registerResourceTypes(raw.resourceTypes);
    needsDocument = checkRequest(requestOf(raw)).plan.slots.length > 0;
  });
  return {problem, needsDocument};
}

function assertMode(mode: string): asserts mode is Mode {
  assertArgument(
    MODES.some((known) => known === mode),
    `mode must be "verify" or "authentication", not "${mode}"`,
  );
}

/**
 * @throws {PassbaseError} `ERR_PROTOCOL_…` and `ERR_FLOW_NOTHING_PROVES` of `checkRequest`, `ERR_VISION_ASSET_BASE`,
 * `ERR_PROTOCOL_INVALID_ARGUMENT` for a mode or a `face-match` that there isn't, and for what an authentication lacks.
 */
export function readSettings(raw: RawSettings): ComposeOptions | ComposeAuthenticationOptions {
  assertMode(raw.mode);
  if (raw.mode === 'authentication') return readAuthentication(raw);
  const {faceMatch, walletIssuers} = raw;
  registerResourceTypes(raw.resourceTypes);
  assertArgument(
    faceMatch === 'required' || faceMatch === 'reported',
    `face-match must be "required" or "reported", not "${faceMatch}"`,
  );
  // Asked for when it is needed: a page that only shows the card need not wait for it.
  const {timeZone} = Intl.DateTimeFormat().resolvedOptions();
  const request = {timeZone, ...requestOf(raw)};
  checkRequest(request);
  return {request, faceMatch, walletIssuers, ...readHostSettings(raw)};
}
