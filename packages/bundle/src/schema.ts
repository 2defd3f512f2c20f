/**
 * The JSON Schemas that this package publishes, and the part of JSON Schema 2020-12 that they are written in.
 * `manifest.schema.json`, `consent.schema.json` and `withdrawal.schema.json` are these objects, written out.
 */
import type {
  BarcodeReading,
  ChallengeKind,
  DotPlace,
  EvidenceZone,
  FaceMatchReason,
  FaceMatchRecord,
  FileOrigin,
  LivenessReason,
  PasskeyAlgorithm,
  PasskeyCeremony,
  ResourceFileKind,
  Verdict,
} from '@passbase-verify/protocol';

/** The keywords that {@link findViolation} knows. Anything else in a schema would be a promise nobody keeps. */
export interface Schema {
  readonly $ref?: `#/$defs/${string}`;
  readonly const?: string | number;
  readonly enum?: readonly (string | number)[];
  readonly type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  /** ECMAScript regular expression with the `u` flag. */
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: false | Schema;
  readonly maxProperties?: number;
}

/** A schema that stands alone. */
export interface SchemaDocument extends Schema {
  readonly $schema: 'https://json-schema.org/draft/2020-12/schema';
  readonly $id: string;
  readonly title: string;
  readonly description: string;
  readonly $defs: Readonly<Record<string, Schema>>;
}

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/** An object of these members and no others; names that end in `?` may be absent. */
export function exactly(members: Readonly<Record<string, Schema>>): Schema {
  const names = Object.keys(members);
  return {
    type: 'object',
    required: names.filter((name) => !name.endsWith('?')),
    properties: Object.fromEntries(
      names.map((name) => [name.replace(/\?$/, ''), members[name] as Schema]),
    ),
    additionalProperties: false,
  };
}

export const listOf = (items: Schema, maxItems: number, minItems = 0): Schema => ({
  type: 'array',
  items,
  ...(minItems > 0 && {minItems}),
  maxItems,
});
export const matching = (pattern: string): Schema => ({type: 'string', pattern});
export const among = <T extends string | number>(...words: readonly T[]): Schema => ({enum: words});
const within = (type: 'number' | 'integer', minimum: number, maximum: number): Schema => ({
  type,
  minimum,
  maximum,
});
export const def = (name: string): Schema => ({$ref: `#/$defs/${name}`});
/** Text for people: no control characters, and bounded so that nobody stores a book in a manifest. */
export const text = (min: number, max: number): Schema =>
  matching(`^[^\\u0000-\\u001f\\u007f]{${min},${max}}$`);

/** Text that comes from a device or from a page's attribute, where a line break is nobody's fault. */
export const anyText = (max: number): Schema => matching(`^[\\s\\S]{0,${max}}$`);

// Larger than any camera's picture, small enough that width × height stays an exact integer.
const PIXELS = within('integer', 1, 32_768);
// A day in milliseconds; nothing timed in a try comes near it.
const MILLISECONDS = within('number', 0, 86_400_000);
const SHA256 = matching('^[0-9a-f]{64}$');
const BASE64URL_16 = '^[A-Za-z0-9_-]{21}[AQgw]$';

const base64url = (max: number): Schema => matching(`^[A-Za-z0-9_-]{1,${max}}$`);

export const COMMON_DEFS = {
  instant: matching(
    '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z$',
  ),
  verificationId: matching('^[!-~]{1,128}$'),
  audience: text(1, 256),
  dataPointKey: matching('^[a-z][a-z0-9_]{0,63}$'),
  textVersion: text(1, 64),
  language: matching('^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$'),
} as const satisfies Record<string, Schema>;

const consentTo = {
  purpose: anyText(2_000),
  textVersion: def('textVersion'),
  language: def('language'),
  givenAt: def('instant'),
};
const keys = listOf(def('dataPointKey'), 256);

/** The manifest, version 1. */
export const MANIFEST_SCHEMA: SchemaDocument = {
  $schema: DRAFT,
  $id: 'urn:passbase-verify:manifest:1',
  title: 'Manifest of a verification bundle, version 1',
  description: 'The payload of bundle.jws. Rules that a schema cannot say are in MANIFEST.md.',
  ...exactly({
    version: {const: 1},
    verificationId: def('verificationId'),
    // An identity access key: bounded as the other ids of a backend are.
    'authenticates?': def('verificationId'),
    audience: def('audience'),
    // 22 base64url characters are the shortest that hold 128 bits.
    nonce: matching('^[A-Za-z0-9_-]{22,128}$'),
    issuedAt: def('instant'),
    expiresAt: def('instant'),
    sdk: exactly({name: text(1, 128), version: text(1, 64)}),
    identity: exactly({'claimed?': text(1, 128), 'resources?': listOf(def('id'), 64, 1)}),
    capture: exactly({
      pageOrigin: matching('^(null|[a-z][a-z0-9+.-]*://[!-~]{0,512})$'),
      'userAgent?': anyText(1_024),
      cameras: listOf(def('camera'), 16),
    }),
    resources: listOf(def('resource'), 16),
    'liveness?': exactly({
      resourceId: def('id'),
      challenge: exactly({
        steps: listOf(
          exactly({
            kind: def('challengeKind'),
            times: within('integer', 1, 16),
            'path?': listOf(among<DotPlace>('left', 'right', 'up', 'down'), 16, 1),
            'heldMs?': within('integer', 1, 2_000),
            'pauseMs?': MILLISECONDS,
            'insteadOf?': def('challengeKind'),
          }),
          16,
          1,
        ),
        timeLimitMs: MILLISECONDS,
        tries: within('integer', 1, 100),
      }),
      steps: listOf(
        exactly({
          kind: def('challengeKind'),
          startedAt: MILLISECONDS,
          endedAt: MILLISECONDS,
          scores: def('scores'),
          'stillFileId?': def('id'),
        }),
        64,
      ),
      scores: def('scores'),
      verdict: among<Verdict>('pass', 'retry', 'fail'),
      reasons: listOf(
        among<LivenessReason>(
          'liveness-out-of-time',
          'liveness-face-lost',
          'liveness-many-faces',
          'liveness-flat',
          'liveness-no-challenge',
          'liveness-unasked-movement',
          'liveness-track-broken',
        ),
        16,
      ),
    }),
    'faceMatch?': exactly({
      verdict: among<FaceMatchRecord['verdict']>('match', 'no-match', 'not-compared'),
      reasons: listOf(
        among<FaceMatchReason>(
          'face-match-differs',
          'face-match-changed',
          'face-match-no-portrait',
          'face-match-portrait-small',
          'face-match-no-selfie',
        ),
        8,
      ),
      scores: def('scores'),
    }),
    // Bounded as WebAuthn has it (an id has at most 1,023 bytes), or far above what browsers write.
    'passkey?': exactly({
      ceremony: among<PasskeyCeremony>('create', 'get'),
      credentialId: base64url(1_364),
      clientData: base64url(4_096),
      authenticatorData: base64url(4_096),
      'algorithm?': among<PasskeyAlgorithm>(-7, -257),
      'publicKey?': base64url(2_048),
      'transports?': listOf(def('name'), 8),
      'signature?': base64url(2_048),
    }),
    documents: listOf(
      exactly({
        resourceId: def('id'),
        'mrz?': exactly({
          lines: listOf(matching('^[A-Z0-9<]{0,64}$'), 8),
          confidence: def('share'),
        }),
        'barcode?': exactly({
          format: among<BarcodeReading['format']>('PDF417', 'QR_CODE'),
          // The most that a symbol holds: 4,296 characters in a QR code.
          text: anyText(4_296),
        }),
        checks: listOf(exactly({name: def('name'), passed: {type: 'boolean'}}), 64),
      }),
      16,
    ),
    claims: listOf(
      exactly({
        key: def('dataPointKey'),
        valueDigest: def('sha256'),
        salt: matching(BASE64URL_16),
        evidence: def('evidence'),
      }),
      256,
    ),
    consent: exactly({
      kind: {const: 'capture'},
      requested: keys,
      biometric: {type: 'boolean'},
      ...consentTo,
    }),
    models: listOf(exactly({name: text(1, 128), version: text(1, 64), sha256: def('sha256')}), 32),
    'critical?': listOf(text(1, 128), 32, 1),
  }),
  $defs: {
    ...COMMON_DEFS,
    id: matching('^[a-z0-9-]{1,64}$'),
    name: matching('^[a-zA-Z][a-zA-Z0-9._-]{0,63}$'),
    sha256: SHA256,
    share: within('number', 0, 1),
    scores: {
      type: 'object',
      propertyNames: def('name'),
      additionalProperties: {type: 'number'},
      maxProperties: 128,
    },
    challengeKind: among<ChallengeKind>(
      'face-far',
      'face-close',
      'turn-left',
      'turn-right',
      'turn-up',
      'turn-down',
      'blink',
      'smile',
      'mouth-open',
      'follow-dot',
    ),
    camera: exactly({
      resourceId: def('id'),
      cameraLabel: anyText(1_024),
      width: PIXELS,
      height: PIXELS,
      'frameRate?': within('number', 0, 1_000),
      'facing?': text(0, 32),
      'signals?': exactly({
        replaced: listOf(def('name'), 32),
        track: anyText(64),
        'listed?': {type: 'boolean'},
        capable: {type: 'boolean'},
        'refusesImpossible?': {type: 'boolean'},
        'followsExposure?': {type: 'boolean'},
        pictures: exactly({
          count: within('integer', 0, 1e9),
          meanMs: MILLISECONDS,
          deviationMs: MILLISECONDS,
          backwards: within('integer', 0, 1e9),
        }),
      }),
    }),
    resource: exactly({
      id: def('id'),
      type: matching('^[A-Z][A-Z0-9_]{0,63}$'),
      'country?': matching('^(D|[A-Z]{3})$'),
      files: listOf(def('file'), 64, 1),
    }),
    file: exactly({
      id: def('id'),
      kind: among<ResourceFileKind>(
        'face-video',
        'face-image',
        'face-descriptors',
        'document-image',
        'observations',
        'screen-light',
        'wallet-answer',
        'statement',
      ),
      'page?': among<1 | 2>(1, 2),
      'origin?': among<FileOrigin>('camera', 'upload'),
      mediaType: among(
        'image/jpeg',
        'image/png',
        'image/webp',
        'video/webm',
        'video/mp4',
        'application/json',
      ),
      // 64 MiB: 20 seconds of 4K video at a phone's highest rate stay under it.
      bytes: within('integer', 1, 67_108_864),
      sha256: def('sha256'),
      capturedAt: def('instant'),
      'width?': PIXELS,
      'height?': PIXELS,
    }),
    evidence: exactly({
      'resourceId?': def('id'),
      zone: among<EvidenceZone>(
        'mrz',
        'visual',
        'barcode',
        'file-text',
        'user',
        'page',
        'derived',
        'judgement',
        'issuer-signed',
      ),
      confidence: def('share'),
      crossChecks: listOf(
        exactly({name: def('name'), result: among('agrees', 'differs', 'only-in-one')}),
        64,
      ),
      'derivedFrom?': keys,
    }),
  },
};

/** The record of what a User agreed to share. */
export const SHARE_CONSENT_SCHEMA: SchemaDocument = {
  $schema: DRAFT,
  $id: 'urn:passbase-verify:share-consent:1',
  title: 'Record of a consent to share',
  description: 'The payload of a consent record JWS.',
  ...exactly({
    kind: {const: 'share'},
    verificationId: def('verificationId'),
    recipient: def('audience'),
    granted: keys,
    refused: keys,
    ...consentTo,
  }),
  $defs: COMMON_DEFS,
};

/** The record of a consent that a User took back. */
export const WITHDRAWAL_SCHEMA: SchemaDocument = {
  $schema: DRAFT,
  $id: 'urn:passbase-verify:consent-withdrawal:1',
  title: 'Record of the withdrawal of a consent to share',
  description: 'The payload of a withdrawal record JWS.',
  ...exactly({
    kind: {const: 'withdrawal'},
    verificationId: def('verificationId'),
    recipient: def('audience'),
    consentDigest: def('sha256'),
    withdrawn: keys,
    textVersion: def('textVersion'),
    language: def('language'),
    withdrawnAt: def('instant'),
  }),
  $defs: {...COMMON_DEFS, sha256: SHA256},
};
