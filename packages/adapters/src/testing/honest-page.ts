/** A page that behaves, as the embedded backend sees it: bundles with made-up performers and the specimen passport of ICAO 9303. */
import {sealBundle} from '@passbase-verify/bundle';
import {
  encodeFaces,
  encodeFaceTrack,
  encodeStatement,
  encodeWalletAnswer,
  extractDataPoints,
  replayLiveness,
  roundFaceObservation,
  statedPoints,
  type ReadCredential,
  type Statement,
} from '@passbase-verify/checks';
import {perform, seeFace} from '@passbase-verify/checks/testing';
import {
  performedChallenge,
  type DataPoint,
  type Manifest,
  type PasskeyRecord,
  type Resource,
  type ResourceFile,
  type SealedBundle,
  type VerificationRequest,
  type VerificationSession,
  type WalletAnswer,
} from '@passbase-verify/protocol';
import type {Vault} from '@passbase-verify/vault';

export const AUDIENCE = 'shop.example';
export const REQUEST: VerificationRequest = {
  requestedDataPoints: ['last_name', 'age_over_18', 'liveness_factor'],
  documents: ['PASSPORT'],
  countries: [],
  purpose: 'a test',
  allowUpload: false,
  timeZone: 'UTC',
  metadata: {},
};
// ICAO 9303-4, appendix B.
export const MRZ = {
  lines: [
    'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<',
    'L898902C36UTO7408122F1204159ZE184226B<<<<<10',
  ],
  confidence: 0.98,
};
/** Number of the person whose passport it is. */
export const HOLDER = 5;
export const always = {signal: new AbortController().signal};

const isJson = (kind: ResourceFile['kind']): boolean =>
  !kind.endsWith('-image') && kind !== 'face-video';

const file = (id: string, kind: ResourceFile['kind'], bytes: Uint8Array): ResourceFile => ({
  id,
  kind,
  mediaType: isJson(kind) ? 'application/json' : 'image/jpeg',
  bytes,
  capturedAt: new Date().toISOString(),
  ...(isJson(kind) ? {} : {width: 640, height: 480}),
  ...(kind === 'document-image' ? {page: 1} : {}),
});

export interface PageOptions {
  readonly mrz?: typeof MRZ;
  /** Whose portrait is on the document; nobody's where undefined is given. */
  readonly portraitOf?: number | undefined;
  /** Who sits before the camera; the holder where absent. */
  readonly face?: number;
  /** True where the selfie's stills show no face. */
  readonly faceless?: boolean;
  /** What is captured; both where absent. */
  readonly captures?: readonly ('selfie' | 'document' | 'wallet')[];
  /** Whom the User says to be. */
  readonly identity?: Manifest['identity'];
  readonly claims?: (claims: readonly DataPoint[]) => DataPoint[];
  readonly alternatives?: ReadonlySet<number>;
  /** Bytes of the screen light, where it was asked for. */
  readonly light?: Uint8Array;
  /** What a wallet answered in the place of the document, and what the page read in it. */
  readonly wallet?: {readonly answer: WalletAnswer; readonly claims?: ReadCredential['claims']};
  readonly passkey?: PasskeyRecord;
  /** What was typed. */
  readonly statement?: Statement;
}

/** What a page would send that behaves; `spoil` makes it misbehave. */
export async function sealAsPage(
  vault: Vault,
  session: VerificationSession,
  spoil: PageOptions = {},
): Promise<SealedBundle> {
  // The made-up performer takes its time.
  const wishes = {alternatives: spoil.alternatives ?? new Set<number>(), moreTime: true};
  const challenge = performedChallenge(session.challenge, wishes);
  const track = perform(challenge).map(roundFaceObservation);
  const record = replayLiveness(challenge, track);
  const mrz = spoil.mrz ?? MRZ;
  const portraitOf = 'portraitOf' in spoil ? spoil.portraitOf : HOLDER;
  const stills = record.steps.map((_, index) =>
    file(`selfie-still-${index + 1}`, 'face-image', Uint8Array.of(1, 2, 3, index)),
  );
  const {captures = ['selfie', spoil.wallet ? 'wallet' : 'document'], face = HOLDER} = spoil;
  const [hasSelfie, hasDocument] = [captures.includes('selfie'), captures.includes('document')];
  const all: readonly Resource[] = [
    {
      id: 'selfie',
      type: 'SELFIE_VIDEO',
      files: [
        ...stills,
        file('selfie-observations', 'observations', encodeFaceTrack(challenge, track)),
        ...(spoil.light ? [file('selfie-light', 'screen-light', spoil.light)] : []),
        file(
          'selfie-descriptors',
          'face-descriptors',
          encodeFaces({
            ...(hasDocument
              ? {
                  portrait: {
                    fileId: 'document-page-1',
                    ...(portraitOf === undefined ? {} : {face: seeFace(portraitOf)}),
                  },
                }
              : {}),
            stills: stills.map(({id}, look) => ({
              fileId: id,
              ...(spoil.faceless ? {} : {face: seeFace(face, 0.2, look)}),
            })),
          }),
        ),
      ],
    },
    {
      id: 'document',
      type: 'PASSPORT',
      files: [file('document-page-1', 'document-image', Uint8Array.of(9, 9, 9))],
    },
    {
      id: 'wallet',
      type: 'WALLET_CREDENTIAL',
      files: spoil.wallet
        ? [file('wallet-answer', 'wallet-answer', encodeWalletAnswer(spoil.wallet.answer))]
        : [],
    },
  ];
  const {claims: signed} = spoil.wallet ?? {};
  const {statement} = spoil;
  const typed: readonly Resource[] = statement
    ? [
        {
          ...{id: 'email', type: 'EMAIL'},
          files: [file('email-statement', 'statement', encodeStatement(statement))],
        },
      ]
    : [];
  const read = extractDataPoints({
    keys: REQUEST.requestedDataPoints,
    ...(signed ? {wallet: {resourceId: 'wallet', claims: signed}} : {}),
    today: new Date().toISOString().slice(0, 10),
    ...(hasDocument ? {document: {resourceId: 'document', type: 'PASSPORT', mrz}} : {}),
    ...(hasSelfie ? {liveness: {resourceId: 'selfie', record}} : {}),
  });
  const claims = [
    ...read,
    ...(statement ? statedPoints(['email'], {resourceId: 'email', statement}) : []),
  ];
  return sealBundle(
    {
      session,
      issuedAt: new Date().toISOString(),
      sdk: {name: 'passbase-verify', version: '0.0.0'},
      identity: spoil.identity ?? {},
      ...(spoil.passkey ? {passkey: spoil.passkey} : {}),
      capture: {pageOrigin: location.origin, cameras: []},
      resources: [
        ...all.filter(({id}) => captures.includes(id as (typeof captures)[number])),
        ...typed,
      ],
      ...(hasSelfie
        ? {
            liveness: {
              ...record,
              resourceId: 'selfie',
              challenge,
              steps: record.steps.map((step, index) => ({...step, stillFileId: stills[index]!.id})),
            },
          }
        : {}),
      documents: hasDocument ? [{resourceId: 'document', mrz, checks: []}] : [],
      claims: spoil.claims ? spoil.claims(claims) : claims,
      consent: {
        kind: 'capture',
        requested: REQUEST.requestedDataPoints,
        purpose: REQUEST.purpose,
        textVersion: '1',
        language: 'en',
        biometric: true,
        givenAt: new Date().toISOString(),
      },
      models: [],
    },
    await vault.keys.forAudience(session.audience, always),
  );
}
