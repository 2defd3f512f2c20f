/** Snapshots of a journey, one for each face that a screen can show. Used by unit tests and by the gallery. */
import {makeConsentReceipt} from '@passbase-verify/bundle/receipt';
import type {JourneyState} from '@passbase-verify/flow';
import {PassbaseError, type DataPoint} from '@passbase-verify/protocol';

const DOCUMENTS = [
  'PASSPORT',
  'DRIVERS_LICENSE',
  'NATIONAL_ID_CARD',
  'RESIDENCE_PERMIT',
  'VISA',
] as const;

const base: JourneyState = {
  phase: 'idle',
  step: 'START',
  requests: [
    {anyOf: ['full_name'], optional: false},
    {anyOf: ['age_over_18'], optional: false},
    {anyOf: ['nationality'], optional: true},
    {anyOf: ['date_of_birth'], optional: true},
  ],
  purpose: 'To open your account',
  audience: 'Example Bank',
  plan: {
    selfie: true,
    slots: [
      {id: 'document', types: DOCUMENTS, dataPoints: ['full_name', 'nationality'], sparedBy: []},
    ],
    goals: [['full_name'], ['age_over_18']],
    dataPoints: ['full_name', 'age_over_18', 'nationality', 'date_of_birth'],
  },
  countries: [],
  slot: 'document',
  documents: DOCUMENTS,
  uploadAllowed: false,
  canGoBack: false,
  openingCamera: false,
  sent: false,
  summary: [],
  unproven: [],
  faceHindrances: [],
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

const statedEmail: DataPoint = {
  ...{key: 'email', type: 'string', value: 'anna@example.org'},
  evidence: {resourceId: 'email', zone: 'user', confidence: 1, crossChecks: []},
};

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

/** Grey, as before the first colour. */
const screenLight = {colour: [203, 203, 203], announced: false, seconds: 5} as const;

const documentCapture = {
  side: 'front',
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
  canGoBack: true,
  camera: selfieCamera,
} as const;
const capturingDocument = {
  phase: 'capturing-document',
  step: 'RESOURCE',
  canGoBack: true,
  country: 'UTO',
  document: 'PASSPORT',
  camera: documentCamera,
} as const;
const cardCapture = {
  ...documentCapture,
  guide: {x: 0.14, y: 0.07, width: 0.72, height: 0.86},
  outline: [
    {x: 0.16, y: 0.12},
    {x: 0.84, y: 0.13},
    {x: 0.84, y: 0.89},
    {x: 0.16, y: 0.88},
  ],
} as const;
const capturingCard = {...capturingDocument, document: 'NATIONAL_ID_CARD'} as const;

const letter = {
  slot: 'address',
  documents: ['PROOF_OF_ADDRESS'],
  document: 'PROOF_OF_ADDRESS',
  step: 'RESOURCE',
  uploadAllowed: true,
  canGoBack: true,
} as const;
const file = {side: 'front', pageCount: 0, thumbnails: 0} as const;
const findings = (missing: readonly string[] = []) =>
  (['address-holder', 'address-date', 'address-recent', 'address-lines'] as const).map((name) => ({
    name,
    found: !missing.includes(name),
  }));

const sharing = {
  sent: true,
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

const knownIdentity = {
  phase: 'reviewing-identity',
  step: 'REUSABLE_RESOURCES',
  canGoBack: true,
  known: {
    resources: [
      {
        ...{id: '5f0c3a17-document', type: 'PASSPORT', country: 'UTO'},
        capturedAt: '2025-11-02T12:00:00.000Z',
      },
    ],
    dataPoints: ['age_over_18'],
    plan: {
      selfie: true,
      slots: [
        {
          ...{id: 'health', types: ['HEALTH_INSURANCE_CARD'], dataPoints: ['member_id']},
          sparedBy: [],
        },
      ],
      goals: [['age_over_18'], ['member_id']],
      dataPoints: ['age_over_18', 'member_id'],
    },
  },
} as const satisfies Partial<JourneyState>;

/** Frozen, as the store's are. */
const snapshot = (change: Partial<JourneyState>): JourneyState =>
  Object.freeze({...base, ...change});

const reviewing = {
  phase: 'reviewing',
  step: 'SUMMARY',
  summary: [
    {resourceId: 'selfie', type: 'SELFIE_VIDEO', previewFileIds: ['selfie-still-1']},
    {
      resourceId: 'document',
      type: 'PASSPORT',
      country: 'UTO',
      previewFileIds: ['document-page-1'],
    },
  ],
} as const;

const confirmingPasskey = {phase: 'confirming-passkey', step: 'SUMMARY'} as const;

/** In the authenticate journey nothing is asked for but a selfie. */
const authenticating = {
  requests: [],
  documents: [],
  plan: {selfie: true, slots: [], goals: [], dataPoints: []},
  purpose: 'To sign in',
} satisfies Partial<JourneyState>;

export const SNAPSHOTS = {
  idle: snapshot({}),
  opening: snapshot({phase: 'opening'}),
  consent: snapshot({phase: 'consenting', step: 'CONSENT'}),
  email: snapshot({
    ...{phase: 'asking-email', step: 'EMAIL', canGoBack: true},
    email: {address: '', optional: false},
  }),
  'email-optional': snapshot({
    ...{phase: 'asking-email', step: 'EMAIL', canGoBack: true},
    email: {address: 'anna@example.org', optional: true},
  }),
  'known-identity': snapshot({
    ...knownIdentity,
    requests: [
      {anyOf: ['age_over_18'], optional: false},
      {anyOf: ['member_id'], optional: false},
    ],
  }),
  'known-identity-all': snapshot({
    ...knownIdentity,
    requests: [{anyOf: ['age_over_18'], optional: false}],
    known: {...knownIdentity.known, plan: {...knownIdentity.known.plan, selfie: false, slots: []}},
  }),
  'explain-selfie': snapshot({
    phase: 'explaining-selfie',
    step: 'RESOURCE_EXPLANATION',
    canGoBack: true,
  }),
  'selfie-opening': snapshot({...capturingSelfie, camera: undefined, openingCamera: true}),
  'selfie-loading': snapshot({
    ...capturingSelfie,
    loading: {engine: 'face', loadedBytes: 6_200_000, totalBytes: 14_900_000},
  }),
  selfie: snapshot({...capturingSelfie, liveness, guidance: 'face-turn-left'}),
  'selfie-nod': snapshot({
    ...capturingSelfie,
    liveness: {
      ...liveness,
      steps: [
        ...liveness.steps.slice(0, 1),
        {kind: 'turn-up', times: 1},
        ...liveness.steps.slice(2),
      ],
    },
    guidance: 'face-turn-up',
  }),
  'selfie-mouth': snapshot({
    ...capturingSelfie,
    liveness: {
      ...liveness,
      steps: [
        {kind: 'turn-down', times: 1},
        {kind: 'mouth-open', times: 1},
      ],
    },
    guidance: 'face-open-mouth',
  }),
  'selfie-dot': snapshot({
    ...capturingSelfie,
    liveness: {
      ...liveness,
      steps: [
        {kind: 'smile', times: 1},
        {kind: 'follow-dot', times: 3, path: ['left', 'up', 'right']},
        {kind: 'turn-right', times: 1, insteadOf: 'face-far'},
      ],
      dot: 'left',
      alternative: true,
    },
    guidance: 'face-follow-dot',
  }),
  'selfie-failed': snapshot({
    ...capturingSelfie,
    liveness: {
      ...liveness,
      index: 0,
      attempt: 2,
      failedBecause: ['liveness-face-lost'],
      alternative: true,
      moreTime: true,
    },
  }),
  'selfie-light-notice': snapshot({
    ...capturingSelfie,
    liveness: {...liveness, index: 4, stepProgress: 1},
    screenLight: {...screenLight, announced: true},
  }),
  'selfie-light': snapshot({
    ...capturingSelfie,
    liveness: {...liveness, index: 4, stepProgress: 1},
    screenLight: {...screenLight, colour: [252, 179, 252]},
  }),
  'evidence-choice': snapshot({phase: 'choosing-evidence', step: 'RESOURCE_CHOICE'}),
  'evidence-choice-refused': snapshot({
    phase: 'choosing-evidence',
    step: 'RESOURCE_CHOICE',
    walletError: 'ERR_WALLET_CANCELLED',
  }),
  'asking-wallet': snapshot({phase: 'asking-wallet', step: 'RESOURCE', canGoBack: true}),
  country: snapshot({phase: 'choosing-country', step: 'COUNTRY'}),
  'document-type': snapshot({
    phase: 'choosing-document',
    step: 'RESOURCE_CHOICE',
    canGoBack: true,
  }),
  'explain-document': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'PASSPORT',
  }),
  'explain-card': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'DRIVERS_LICENSE',
    uploadAllowed: true,
    canGoBack: true,
  }),
  'explain-visa': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'VISA',
    canGoBack: true,
  }),
  'explain-letter': snapshot({
    ...letter,
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    canGoBack: false,
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
  'document-card': snapshot({
    ...capturingCard,
    documentCapture: cardCapture,
    guidance: 'document-hold-still',
  }),
  'document-turn-over': snapshot({
    ...capturingCard,
    documentCapture: {...cardCapture, side: 'back', turnOver: true, readiness: 0},
    guidance: 'document-turn-over',
  }),
  'document-back': snapshot({
    ...capturingCard,
    documentCapture: {...cardCapture, side: 'back', readiness: 0.3},
    guidance: 'document-wrong-side',
  }),
  'document-usable': snapshot({
    ...capturingCard,
    documentCapture: {
      ...cardCapture,
      ...{side: 'back', manualShutter: true, unreadable: true, usable: true},
    },
  }),
  'choose-file': snapshot({...letter, phase: 'choosing-file', file}),
  'choose-file-back': snapshot({
    ...letter,
    phase: 'choosing-file',
    slot: 'document',
    document: 'NATIONAL_ID_CARD',
    file: {...file, side: 'back'},
  }),
  'choose-file-refused': snapshot({
    ...letter,
    phase: 'choosing-file',
    file: {...file, error: 'ERR_VISION_FILE_ENCRYPTED'},
  }),
  'opening-file': snapshot({...letter, phase: 'opening-file', file}),
  'reading-file': snapshot({
    ...letter,
    phase: 'reading-file',
    file: {...file, pageCount: 1},
    loading: {engine: 'document', loadedBytes: 1_400_000, totalBytes: 3_900_000},
  }),
  'pick-page': snapshot({
    ...letter,
    phase: 'picking-page',
    file: {...file, pageCount: 4, thumbnails: 3},
  }),
  'preview-letter': snapshot({
    ...letter,
    phase: 'previewing',
    preview: {
      ...{fileId: 'address-page-1', origin: 'upload', usable: true, findings: findings()},
      date: '2026-01-06',
      address: ['Saphire Street 14', '48212 Nusquama'],
    },
  }),
  'preview-missing': snapshot({
    ...letter,
    phase: 'previewing',
    preview: {
      ...{fileId: 'address-page-1', origin: 'camera', usable: true, date: '2025-06-30'},
      findings: findings(['address-holder', 'address-recent', 'address-lines']),
    },
  }),
  'preview-refused': snapshot({
    ...letter,
    phase: 'previewing',
    slot: 'document',
    document: 'PASSPORT',
    preview: {
      ...{fileId: 'document-page-1', origin: 'upload', usable: false, findings: []},
      guidance: 'document-unreadable',
    },
  }),
  'summary-all': snapshot({
    phase: 'reviewing',
    step: 'SUMMARY',
    summary: [
      {resourceId: 'selfie', type: 'SELFIE_VIDEO', previewFileIds: ['selfie-still-1']},
      {
        resourceId: 'document',
        type: 'NATIONAL_ID_CARD',
        country: 'UTO',
        previewFileIds: ['document-page-1', 'document-page-2'],
      },
      {resourceId: 'address', type: 'PROOF_OF_ADDRESS', previewFileIds: ['address-page-1']},
    ],
  }),
  comparing: snapshot({
    phase: 'comparing',
    loading: {engine: 'match', loadedBytes: 2_600_000, totalBytes: 9_400_000},
  }),
  summary: snapshot(reviewing),
  'summary-other-face': snapshot({
    ...reviewing,
    faceMatch: {verdict: 'no-match', reasons: ['face-match-differs'], scores: {}},
  }),
  'summary-unproven': snapshot({
    ...reviewing,
    unproven: [['city'], ['date_of_birth', 'age_over_18']],
  }),
  'summary-dark-selfie': snapshot({
    ...reviewing,
    faceMatch: {verdict: 'match', reasons: [], scores: {}},
    faceHindrances: ['face-quality-dark', 'face-quality-blurred'],
  }),
  'summary-wallet': snapshot({
    ...reviewing,
    summary: [
      reviewing.summary[0],
      {resourceId: 'document', type: 'WALLET_CREDENTIAL', previewFileIds: []},
    ],
  }),
  'summary-no-portrait': snapshot({
    ...reviewing,
    faceMatch: {verdict: 'not-compared', reasons: ['face-match-portrait-small'], scores: {}},
  }),
  'summary-email': snapshot({
    ...reviewing,
    summary: [
      ...reviewing.summary,
      {
        ...{resourceId: 'email', type: 'EMAIL', previewFileIds: [], text: 'anna@example.org'},
        fixed: false,
      },
    ],
  }),
  'passkey-create': snapshot({
    ...{...confirmingPasskey, canGoBack: true},
    passkey: {ceremony: 'create', required: false, waiting: false},
  }),
  'passkey-waiting': snapshot({
    ...{...confirmingPasskey, canGoBack: true},
    passkey: {ceremony: 'create', required: false, waiting: true},
  }),
  sending: snapshot({
    sent: true,
    phase: 'submitting',
    step: 'SUMMARY',
    upload: {stage: 'sending', sentBytes: 1_900_000, totalBytes: 5_400_000},
  }),
  share: snapshot(sharing),
  'share-wallet': snapshot({
    ...sharing,
    dataPoints: dataPoints.slice(0, 2).map((point) => ({
      ...point,
      evidence: {
        ...(point.key === 'full_name' ? point.evidence : {zone: 'issuer-signed', confidence: 1}),
        crossChecks: [{name: 'issuer-signature', result: 'agrees'}],
      },
    })),
  }),
  // Read, and stated.
  'share-mixed': snapshot({
    ...sharing,
    dataPoints: [...dataPoints.slice(0, 2), statedEmail],
  }),
  recording: snapshot({...sharing, phase: 'recording'}),
  done: snapshot({...sharing, phase: 'done', step: 'FINISHED', dataPoints: []}),
  'done-receipt': snapshot({
    ...sharing,
    phase: 'done',
    step: 'FINISHED',
    dataPoints: [],
    receipt: makeConsentReceipt(
      {
        record: {
          ...{kind: 'share', verificationId: 'v-1', recipient: 'Example Bank', purpose: 'a test'},
          ...{granted: ['last_name'], refused: [], textVersion: '1', language: 'en'},
          givenAt: '2030-05-10T12:00:00.000Z',
        },
        jws: 'aaa.bbb.ccc',
      },
      {thumbprint: 'A'.repeat(43)},
    ),
  }),
  'error-denied': snapshot(failed('ERR_CAMERA_DENIED')),
  'error-final': snapshot(failed('ERR_CAMERA_POLICY')),
  'authenticate-consent': snapshot({...authenticating, phase: 'consenting', step: 'CONSENT'}),
  'authenticate-measuring': snapshot({...authenticating, phase: 'comparing', step: 'RESOURCE'}),
  'authenticate-done': snapshot({
    ...authenticating,
    phase: 'done',
    step: 'FINISHED',
    identityAccessKey: '5f1c3a0e-6f0a-4a3e-9b4e-0d6a3f1f9b7c',
    reasons: ['judged-on-device'],
  }),
  'authenticate-passkey-cancelled': snapshot({
    ...authenticating,
    ...confirmingPasskey,
    passkey: {
      ...{ceremony: 'get', required: true, waiting: false},
      problem: 'ERR_AUTH_PASSKEY_CANCELLED',
    },
  }),
  'authenticate-other-face': snapshot({...authenticating, ...failed('ERR_AUTH_FACE_DIFFERS')}),
  'authenticate-unknown': snapshot({...authenticating, ...failed('ERR_AUTH_UNKNOWN_IDENTITY')}),
  'close-confirmation': snapshot({
    phase: 'explaining-document',
    step: 'RESOURCE_EXPLANATION',
    document: 'PASSPORT',
    confirmingClose: true,
  }),
} as const satisfies Record<string, JourneyState>;

export type SnapshotName = keyof typeof SNAPSHOTS;
