/** The door of the journey: what the integrator asks for, checked before anything opens. */
import {
  PASSKEY_MODES,
  PassbaseError,
  REUSE_MODES,
  assertArgument,
  assertDataPointKeys,
  isIssuingCode,
  isoCountry,
  isTimeZone,
  parseDataPointRequests,
  type DataPointRequest,
  type KnownIdentity,
  type PasskeyMode,
  type ResourceType,
  type ReuseMode,
} from '@passbase-verify/protocol';
import {planCapture, type CapturePlan} from './planning/plan.js';
import {isDocument} from './planning/slots-of-types.js';

/** As the integrator writes it. */
export interface JourneyRequest {
  /**
   * What is asked for; at least one. `last_name` is required, `nationality?` may be left out, `date_of_birth|age_over_18` is answered
   * by either: see `parseDataPointRequests`.
   */
  readonly requestedDataPoints: readonly string[];
  /** Resource types that are accepted; none given: all that can be captured. */
  readonly documents?: readonly string[];
  /** ICAO issuing codes (alpha-3) that are accepted; none given: all. A country has all its codes: `DEU` is `D`, too. */
  readonly countries?: readonly string[];
  /** Why the integrator asks, in a few words that the User reads. */
  readonly purpose?: string;
  /** True where documents may also come as a file; a proof of address always may. */
  readonly allowUpload?: boolean;
  /** True lights the face with soft colours of the screen after the challenge: further evidence, which the User may skip. */
  readonly screenLight?: boolean;
  /**
   * True keeps the journey on this device, encrypted, until it ends or its session expires: a page that is loaded again goes on where
   * it was cut off. Whoever opens the page on this device meanwhile goes on with it, too.
   */
  readonly resume?: boolean;
  /** Drawn by the integrator, at least 128 bits, base64url, used once: what is shared comes as a presentation for it, too. */
  readonly shareNonce?: string;
  /**
   * True lets a credential of the User's wallet answer in the place of a document of identity, where browser and backend can.
   */
  readonly wallet?: boolean;
  /** What makes an Identity count that is known from before; `selfie` where none is given. */
  readonly reuse?: ReuseMode;
  /** Evidence of a known Identity that is older than so many days is asked for again: a whole number from 1; none given: however old. */
  readonly evidenceMaxAgeDays?: number;
  /** Whether the User is asked to make a passkey, for later authentications; `off` where none is given. */
  readonly passkey?: PasskeyMode;
  /** IANA time zone in whose calendar ages are counted and documents expire; `UTC` where none is given. */
  readonly timeZone?: string;
  readonly metadata?: Readonly<Record<string, string>>;
  /** Values that the integrator has already, by catalogue key: compared with the document, never trusted. */
  readonly prefillAttributes?: Readonly<Record<string, string>>;
}

/** The same, checked and complete. */
export interface CheckedRequest {
  /** What is asked for, as it was written. */
  readonly asked: readonly DataPointRequest[];
  /** The same without the keys that the plan does not prove. */
  readonly requests: readonly DataPointRequest[];
  readonly documents: readonly ResourceType[];
  readonly countries: readonly string[];
  readonly purpose: string;
  readonly allowUpload: boolean;
  readonly screenLight: boolean;
  readonly resume: boolean;
  /** Absent in an authentication. */
  readonly wallet?: boolean;
  readonly timeZone: string;
  readonly shareNonce: string | undefined;
  readonly reuse: ReuseMode;
  readonly evidenceMaxAgeDays: number | undefined;
  readonly passkey: PasskeyMode;
  readonly metadata: Readonly<Record<string, string>>;
  readonly prefillAttributes: Readonly<Record<string, string>>;
  readonly plan: CapturePlan;
}

/** 22 characters of base64url carry 128 bits. */
const NONCE = /^[\w-]{22,256}$/;

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isStringRecord = (value: unknown): value is Readonly<Record<string, string>> =>
  typeof value === 'object' && value !== null && isStrings(Object.values(value));

/** @throws {PassbaseError} `ERR_PROTOCOL_…` for an unknown or unsupported name, `ERR_FLOW_NOTHING_PROVES` where nothing proves it. */
export function checkRequest(request: JourneyRequest): CheckedRequest {
  const {
    requestedDataPoints,
    documents = [],
    countries = [],
    purpose = '',
    allowUpload = false,
    screenLight = false,
    resume = false,
    timeZone = 'UTC',
    shareNonce,
    wallet = false,
    reuse = 'selfie',
    evidenceMaxAgeDays,
    passkey = 'off',
    metadata = {},
    prefillAttributes = {},
  } = request;
  const asked = parseDataPointRequests(requestedDataPoints);
  assertArgument(isStrings(documents), 'documents must be an array of strings');
  assertArgument(isStrings(countries), 'countries must be an array of strings');
  assertArgument(typeof purpose === 'string', 'purpose must be a string');
  assertArgument(typeof allowUpload === 'boolean', 'allowUpload must be a boolean');
  assertArgument(typeof screenLight === 'boolean', 'screenLight must be a boolean');
  assertArgument(typeof resume === 'boolean', 'resume must be a boolean');
  assertArgument(typeof wallet === 'boolean', 'wallet must be a boolean');
  assertArgument(
    shareNonce === undefined || (typeof shareNonce === 'string' && NONCE.test(shareNonce)),
    'shareNonce must be base64url and at least 128 bits long',
  );
  assertArgument(
    REUSE_MODES.includes(reuse),
    `reuse must be one of ${REUSE_MODES.join(', ')}, not ${JSON.stringify(reuse)}`,
  );
  assertArgument(
    evidenceMaxAgeDays === undefined || isDays(evidenceMaxAgeDays),
    'evidenceMaxAgeDays must be a whole number of days, 1 or more',
  );
  assertPasskeyMode(passkey);
  assertArgument(isTimeZone(timeZone), 'timeZone must be a name of the IANA database');
  assertArgument(isStringRecord(metadata), 'metadata must map strings to strings');
  assertArgument(
    isStringRecord(prefillAttributes),
    'prefillAttributes must map strings to strings',
  );
  assertArgument(asked.length > 0, 'at least one Data point must be requested');
  assertDataPointKeys(Object.keys(prefillAttributes));
  assertDocuments(documents);
  assertCountries(countries);

  return replan({
    asked,
    documents,
    countries: [...new Set(countries.map(isoCountry))],
    purpose,
    allowUpload,
    screenLight,
    resume,
    wallet,
    timeZone,
    shareNonce,
    reuse,
    evidenceMaxAgeDays,
    passkey,
    metadata,
    prefillAttributes,
  });
}

export function assertPasskeyMode(mode: PasskeyMode): void {
  assertArgument(
    PASSKEY_MODES.includes(mode),
    `passkey must be one of ${PASSKEY_MODES.join(', ')}, not ${JSON.stringify(mode)}`,
  );
}

const isDays = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 1;

/** What a known Identity adds to a request. */
export interface Known {
  readonly identity: Pick<KnownIdentity, 'resources' | 'dataPoints'>;
  /** Milliseconds since 1970; absent: however old. */
  readonly notBefore: number | undefined;
}

/** The request with its plan: with what is known where anything is, else whole. */
export function replan(
  request: Omit<CheckedRequest, 'plan' | 'requests'>,
  known?: Known,
): CheckedRequest {
  const {asked, documents, countries, prefillAttributes} = request;
  const plan = planCapture({
    requests: asked,
    documents,
    countries,
    nameIsKnown: Boolean(prefillAttributes['last_name']),
    ...known,
  });
  return {...request, plan, requests: possible(asked, plan)};
}

const possible = (
  requests: readonly DataPointRequest[],
  {dataPoints}: CapturePlan,
): readonly DataPointRequest[] =>
  requests
    .map(({anyOf, optional}) => ({
      anyOf: anyOf.filter((key) => dataPoints.includes(key)),
      optional,
    }))
    .filter(({anyOf}) => anyOf.length > 0);

function assertDocuments(names: readonly string[]): asserts names is readonly ResourceType[] {
  for (const name of names) {
    if (!isDocument(name)) {
      throw new PassbaseError(
        'ERR_PROTOCOL_UNKNOWN_RESOURCE_TYPE',
        `no document type is named ${JSON.stringify(name)}`,
      );
    }
  }
}

function assertCountries(codes: readonly string[]): void {
  for (const code of codes) {
    if (!isIssuingCode(code)) {
      throw new PassbaseError(
        'ERR_PROTOCOL_UNKNOWN_COUNTRY',
        `no country has the code ${JSON.stringify(code)}; codes are ISO 3166-1 alpha-3, upper case`,
      );
    }
  }
}
