/** Snapshots of a journey, one for each face that a screen can show. Used by unit tests and by the gallery. */
import type {JourneyState} from '@passbase-verify/flow';
import {PassbaseError, type DataPoint} from '@passbase-verify/protocol';

const base: JourneyState = {
  phase: 'idle',
  step: 'START',
  requestedDataPoints: ['full_name', 'age_over_18', 'nationality', 'date_of_birth'],
  requiredDataPoints: ['full_name', 'age_over_18'],
  purpose: 'To open your account',
  audience: 'Example Bank',
  plan: {selfie: true, documents: ['PASSPORT', 'NATIONAL_ID_CARD']},
  countries: [],
  documents: ['PASSPORT', 'NATIONAL_ID_CARD'],
  openingCamera: false,
  summary: [],
  dataPoints: [],
  reasons: [],
  confirmingClose: false,
};

const front = {id: 'a', label: 'Front camera', facing: 'front'} as const;
const back = {id: 'b', label: 'Back camera', facing: 'back'} as const;
const selfieCamera = {
  device: front,
  devices: [front, back],
  mirrored: true,
  width: 720,
  height: 1280,
};
const documentCamera = {
  device: back,
  devices: [front, back],
  mirrored: false,
  width: 1280,
  height: 720,
};

const dataPoints: readonly DataPoint[] = [
  {
    key: 'full_name',
    type: 'string',
    value: 'ANNA MARIA ERIKSSON',
    evidence: {
      zone: 'derived',
      confidence: 0.98,
      crossChecks: [],
      derivedFrom: ['first_names', 'last_name'],
    },
  },
  {
    key: 'age_over_18',
    type: 'boolean',
    value: true,
    evidence: {
      zone: 'derived',
      confidence: 0.98,
      crossChecks: [],
      derivedFrom: ['date_of_birth'],
    },
  },
  {
    key: 'nationality',
    type: 'country',
    value: 'UTO',
    evidence: {
      resourceId: 'document',
      zone: 'mrz',
      confidence: 0.97,
      crossChecks: [{name: 'mrz-vs-prefilled', result: 'differs'}],
    },
  },
  {
    key: 'date_of_birth',
    type: 'date',
    value: '1974-08-12',
    evidence: {
      resourceId: 'document',
      zone: 'mrz',
      confidence: 0.97,
      crossChecks: [{name: 'mrz-check-digit', result: 'agrees'}],
    },
  },
];

const liveness = {
  steps: [
    {kind: 'face-far', times: 1},
    {kind: 'turn-left', times: 1},
    {kind: 'blink', times: 2},
    {kind: 'face-close', times: 1},
  ],
  index: 1,
  attempt: 1,
  attempts: 5,
  remainingMs: 14_000,
  target: {x: 0.17, y: 0.24, width: 0.66, height: 0.5},
  stepProgress: 0.4,
} as const;

const documentCapture = {
  guide: {x: 0.22, y: 0.12, width: 0.56, height: 0.76},
  outline: [
    {x: 0.25, y: 0.17},
    {x: 0.75, y: 0.15},
    {x: 0.76, y: 0.84},
    {x: 0.24, y: 0.85},
  ],
  manualShutter: false,
  readiness: 0.6,
} as const;

const capturingSelfie = {
  phase: 'capturing-selfie',
  step: 'RESOURCE',
  camera: selfieCamera,
} as const;
const capturingDocument = {
  phase: 'capturing-document',
  step: 'RESOURCE',
  country: 'UTO',
  document: 'PASSPORT',
  camera: documentCamera,
} as const;
const sharing = {
  phase: 'sharing',
  step: 'SHARE',
  dataPoints,
  identityAccessKey: '7f3c9f5e-2c1d-4a7b-9d36-0f2f8a1b5c44',
  status: 'approved',
} as const;
const failed = (code: ConstructorParameters<typeof PassbaseError>[0]): Partial<JourneyState> => ({
  phase: 'failed',
  step: 'RESOURCE',
  failedPhase: 'capturing-selfie',
  error: new PassbaseError(code, 'made for the gallery'),
});

/** Frozen, as the store's are. */
const snapshot = (change: Partial<JourneyState>): JourneyState =>
  Object.freeze({...base, ...change});

export const SNAPSHOTS = {
  idle: snapshot({}),
  opening: snapshot({phase: 'opening'}),
  consent: snapshot({phase: 'consenting', step: 'CONSENT'}),
  'explain-selfie': snapshot({phase: 'explaining-selfie', step: 'RESOURCE_EXPLANATION'}),
  'selfie-opening': snapshot({...capturingSelfie, camera: undefined, openingCamera: true}),
  'selfie-loading': snapshot({
    ...capturingSelfie,
    loading: {engine: 'face', loadedBytes: 6_200_000, totalBytes: 14_900_000},
  }),
  selfie: snapshot({...capturingSelfie, liveness, guidance: 'face-turn-left'}),
  'selfie-failed': snapshot({
    ...capturingSelfie,
    liveness: {...liveness, index: 0, attempt: 2, failedBecause: ['liveness-face-lost']},
  }),
  country: snapshot({phase: 'choosing-country', step: 'COUNTRY'}),
  'document-type': snapshot({phase: 'choosing-document', step: 'RESOURCE_CHOICE'}),
  'explain-document': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'PASSPORT',
  }),
  document: snapshot({...capturingDocument, documentCapture, guidance: 'document-hold-still'}),
  'document-shutter': snapshot({
    ...capturingDocument,
    documentCapture: {...documentCapture, readiness: 0.1, manualShutter: true},
    guidance: 'document-glare',
  }),
  'document-unreadable': snapshot({
    ...capturingDocument,
    documentCapture: {...documentCapture, manualShutter: true, unreadable: true},
  }),
  summary: snapshot({
    phase: 'reviewing',
    step: 'SUMMARY',
    summary: [
      {resourceId: 'selfie', type: 'SELFIE_VIDEO', previewFileId: 'selfie-still-1'},
      {
        resourceId: 'document',
        type: 'PASSPORT',
        country: 'UTO',
        previewFileId: 'document-page-1',
      },
    ],
  }),
  sending: snapshot({
    phase: 'submitting',
    step: 'SUMMARY',
    upload: {stage: 'sending', sentBytes: 1_900_000, totalBytes: 5_400_000},
  }),
  share: snapshot(sharing),
  recording: snapshot({...sharing, phase: 'recording'}),
  done: snapshot({...sharing, phase: 'done', step: 'FINISHED', dataPoints: []}),
  'error-denied': snapshot(failed('ERR_CAMERA_DENIED')),
  'error-final': snapshot(failed('ERR_CAMERA_POLICY')),
  'close-confirmation': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'PASSPORT',
    confirmingClose: true,
  }),
} as const satisfies Record<string, JourneyState>;

export type SnapshotName = keyof typeof SNAPSHOTS;
