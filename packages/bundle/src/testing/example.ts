/** One bundle with every member that a manifest can have, of nobody and nothing real. */
import type {DeviceKey, ResourceFile} from '@passbase-verify/protocol';
import {thumbprintOf, type BundleContent} from '../index.js';

/** When the example is sealed. */
export const ISSUED_AT = '2026-03-01T12:00:00.000Z';
export const NOW = new Date(ISSUED_AT);

const AT = '2026-03-01T11:59:00.000Z';

/** A new key pair; `extractable` only for keys that are to be published with test vectors. */
export async function makeKey(extractable = false): Promise<DeviceKey> {
  const algorithm = {name: 'ECDSA', namedCurve: 'P-256'};
  const pair = await crypto.subtle.generateKey(algorithm, extractable, ['sign', 'verify']);
  const publicJwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {privateKey: pair.privateKey, publicJwk, thumbprint: await thumbprintOf(publicJwk)};
}

function file(
  id: string,
  kind: ResourceFile['kind'],
  mediaType: string,
  text: string,
  rest: Partial<ResourceFile> = {},
): ResourceFile {
  return {id, kind, mediaType, bytes: new TextEncoder().encode(text), capturedAt: AT, ...rest};
}

const SIZE = {width: 1280, height: 720};

export const CONTENT: BundleContent = {
  session: {
    verificationId: '6f0e9a3c-5f0f-4b7e-9d0a-0d9b6f3f2a11',
    audience: 'Example Bank',
    nonce: 'q2VxYr8oQm1kJw7cT5uZ3A',
    expiresAt: '2026-03-01T12:05:00.000Z',
  },
  issuedAt: ISSUED_AT,
  sdk: {name: 'passbase-verify', version: '0.1.0'},
  identity: {claimed: '0b9d1e38-1c55-4f7e-8f2f-1e9f0a0e7a42'},
  capture: {
    pageOrigin: 'https://bank.example',
    userAgent: 'Example/1.0',
    cameras: [
      {
        resourceId: 'selfie',
        cameraLabel: 'Front Camera',
        ...SIZE,
        frameRate: 29.97,
        facing: 'front',
        signals: {
          replaced: [],
          track: 'MediaStreamTrack',
          ...{listed: true, capable: true, refusesImpossible: true},
          pictures: {count: 91, meanMs: 33.366, deviationMs: 1.25, backwards: 0},
        },
      },
      {resourceId: 'passport', cameraLabel: 'Back Camera', ...SIZE},
    ],
  },
  resources: [
    {
      id: 'selfie',
      type: 'SELFIE_VIDEO',
      files: [
        file('selfie-clip', 'face-video', 'video/webm', 'a clip', SIZE),
        file('selfie-still-1', 'face-image', 'image/jpeg', 'a still', SIZE),
        file('selfie-track', 'observations', 'application/json', '{"faces":[]}'),
        file('selfie-descriptors', 'face-descriptors', 'application/json', '{"stills":[]}'),
      ],
    },
    {
      id: 'passport',
      type: 'PASSPORT',
      country: 'UTO',
      files: [file('passport-1', 'document-image', 'image/jpeg', 'a page', {...SIZE, page: 1})],
    },
  ],
  liveness: {
    resourceId: 'selfie',
    challenge: {
      steps: [
        {kind: 'face-far', times: 1},
        {kind: 'blink', times: 2},
      ],
      timeLimitMs: 20_000,
      tries: 5,
    },
    steps: [
      {
        kind: 'face-far',
        startedAt: 0,
        endedAt: 1_250.5,
        scores: {share: 0.41},
        stillFileId: 'selfie-still-1',
      },
      {kind: 'blink', startedAt: 1_250.5, endedAt: 3_000, scores: {closed: 0.08}},
    ],
    scores: {depthResidual: 3.2e-7},
    verdict: 'pass',
    reasons: [],
  },
  faceMatch: {
    verdict: 'not-compared',
    reasons: ['face-match-portrait-small'],
    scores: {stills: 1, stillsApart: 0, portraitEyes: 21.5},
  },
  documents: [
    {
      resourceId: 'passport',
      mrz: {
        lines: [
          'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
          'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
        ],
        confidence: 0.93,
      },
      checks: [{name: 'mrz-check-digits', passed: true}],
    },
  ],
  claims: [
    {
      key: 'last_name',
      type: 'string',
      value: 'ERIKSSON',
      evidence: {
        resourceId: 'passport',
        zone: 'mrz',
        confidence: 0.93,
        crossChecks: [{name: 'mrz-vs-prefilled', result: 'agrees'}],
      },
    },
    {
      key: 'age_over_18',
      type: 'boolean',
      value: true,
      evidence: {
        zone: 'derived',
        confidence: 0.93,
        crossChecks: [],
        derivedFrom: ['date_of_birth'],
      },
    },
  ],
  consent: {
    kind: 'capture',
    requested: ['last_name', 'age_over_18'],
    purpose: 'To open an account for “Ænne” 🙂',
    textVersion: '1',
    language: 'en',
    biometric: true,
    givenAt: '2026-03-01T11:58:00.000Z',
  },
  models: [{name: 'face_landmarker', version: '1', sha256: 'ab'.repeat(32)}],
};

const {faceMatch: _, ...alone} = CONTENT;

/** What is left of it where the same person shows that an Identity is theirs: there is nothing to compare a face with. */
export const AUTHENTICATION: BundleContent = {
  ...alone,
  authenticates: '0b9d1e38-1c55-4f7e-8f2f-1e9f0a0e7a42',
  identity: {},
  capture: {...CONTENT.capture, cameras: CONTENT.capture.cameras.slice(0, 1)},
  resources: CONTENT.resources.slice(0, 1),
  documents: [],
  claims: [],
  consent: {...CONTENT.consent, requested: []},
};
