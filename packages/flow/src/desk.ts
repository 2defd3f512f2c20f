/** The desk: what the tasks of one journey share. It lives and dies with the journey. */
import type {ReadCredential, ReadLetter} from '@passbase-verify/checks';
import type {
  Adapter,
  Camera,
  CameraFacing,
  CaptureConsent,
  CaptureRecord,
  Challenge,
  ChallengeWishes,
  Clock,
  ConsentHistory,
  DeviceKeys,
  DocumentRecord,
  Files,
  LivenessRecord,
  OpenFile,
  PasskeyRecord,
  Passkeys,
  Quad,
  Receipt,
  Resource,
  ResourceFile,
  SealedBundle,
  SeenField,
  ShareConsent,
  UnfinishedStore,
  VerificationResult,
  VerificationSession,
  Vision,
  Wallet,
} from '@passbase-verify/protocol';
import type {FaceEvidence} from './selfie/compare-faces.js';
import type {TakenFront} from './document/capture-document.js';
import type {CapturedSide} from './document/document-evidence.js';
import type {JourneyState, Phase} from './journey/journey-state.js';
import type {SlotId} from './planning/slots-of-types.js';
import type {Reuse} from './planning/reuse.js';
import type {CheckedRequest} from './request.js';
import type {SharedDataPoints} from './sharing/share-gate.js';
import type {Store} from './journey/store.js';
import type {Unfinished} from './unfinished/unfinished.js';
import type {WishBox} from './journey/wish-box.js';

/** The rooms that a journey goes through; only `verify/src/compose.ts` knows the real ones. */
export interface JourneyRooms {
  readonly camera: Camera;
  readonly vision: Vision;
  readonly files: Files;
  readonly adapter: Adapter;
  readonly deviceKeys: DeviceKeys;
  readonly consents: ConsentHistory;
  /** Absent where no wallet can be asked. */
  readonly wallet?: Wallet;
  readonly passkeys: Passkeys;
  readonly clock: Clock;
  readonly sdk: {readonly name: string; readonly version: string};
  readonly page: {
    readonly origin: string;
    readonly userAgent?: string;
    /** True where the User has asked their system for less motion; looked at when it matters. */
    readonly reducedMotion?: boolean;
  };
}

/** Those of the verify journey, which may be gone on with. */
export interface VerifyRooms extends JourneyRooms {
  /** Opens the place where the journey of one request is kept, named by a digest of it. */
  readonly unfinished: (request: string) => UnfinishedStore;
}

/** A captured Resource, with what was recorded while it was captured. */
export interface SelfieEvidence {
  readonly resource: Resource;
  readonly cameras: readonly CaptureRecord[];
  /** As it was performed. */
  readonly challenge: Challenge;
  readonly liveness: LivenessRecord;
}

export interface DocumentEvidence {
  /** Its id is that of the slot. */
  readonly resource: Resource;
  /** None where it came as a file, more than one where its sides were taken by several. */
  readonly cameras: readonly CaptureRecord[];
  readonly record: DocumentRecord;
  /** Printed fields, and the country in whose language they were read. */
  readonly print?: {readonly fields: readonly SeenField[]; readonly country?: string};
  /** What was read of a proof of address. */
  readonly letter?: ReadLetter;
  /** What was read of a wallet's credential, which stands for a document. */
  readonly credential?: ReadCredential;
  /** Where on its front the holder's face may be; empty where no page was found. */
  readonly portraitRegions: readonly Quad[];
}

/** The file that the User chose. */
export interface ChosenFile {
  readonly file: Blob;
  opened?: OpenFile;
  /** 0 for the first page. */
  page: number;
  /** Pages drawn small, for the User to pick one. */
  readonly thumbnails: Map<string, ResourceFile>;
}

/** What belongs to one open Verification. Dropped as a whole when a new one is opened. */
export interface VerificationFolder {
  session?: VerificationSession;
  consent?: CaptureConsent;
  /** What re-use of a known Identity would come to, where it spares anything. */
  offer?: Reuse;
  /** As the User typed it, and when: ISO 8601, UTC. */
  email?: {readonly address: string; readonly typedAt: string};
  /** Tries of the liveness challenge used so far; going back does not win new ones. */
  attemptsUsed: number;
  /** What the User asked for in the place of movements that they can't do. */
  challengeWishes: ChallengeWishes;
  selfie?: SelfieEvidence;
  readonly documents: Map<SlotId, DocumentEvidence>;
  /** Absent until selfie and document are there, and while one of them is taken again. */
  faces?: FaceEvidence;
  /** What is taken again though it is there. */
  retake?: SlotId;
  /** Captured, and not yet confirmed by the User. */
  pending?: DocumentEvidence;
  front?: TakenFront;
  /** Sides of it that came as files so far. */
  sides?: readonly CapturedSide[];
  chosen?: ChosenFile;
  /** Made or asked for this session's nonce. */
  passkey?: PasskeyRecord;
  /** Kept until it was received, so that sending again sends the same bytes. */
  bundle?: SealedBundle;
  receipt?: Receipt;
  result?: VerificationResult;
  shareConsent?: ShareConsent;
  shared?: SharedDataPoints;
  /** Where a journey goes on that was cut off. */
  resumedAt?: Phase;
}

export interface Desk {
  readonly rooms: JourneyRooms;
  /** As the integrator asks, planned as if nobody were known. */
  readonly asked: CheckedRequest;
  /** The same as it is planned now: for what is missing, where the User goes on with what is known. */
  request: CheckedRequest;
  readonly store: Store<JourneyState>;
  readonly wishes: WishBox;
  /** Present where the journey is to go on after the page was loaded again. */
  readonly unfinished?: Unfinished | undefined;
  /** Aborted when the journey ends for good. */
  readonly lifetime: AbortSignal;
  /** Cameras that the User picked. */
  readonly chosenCameras: Map<CameraFacing, string>;
  /**
   * By which an authenticator tells whose passkey it keeps: drawn at random, one for the whole journey, so that a passkey that has to be
   * made again takes the place of the first.
   */
  readonly passkeyUser: Uint8Array<ArrayBuffer>;
  folder: VerificationFolder;
}

export const emptyFolder = (): VerificationFolder => ({
  attemptsUsed: 0,
  challengeWishes: {alternatives: new Set(), moreTime: false},
  documents: new Map(),
});

/** What the journey builds upon of a known Identity; undefined where everything is captured anew. */
export const relianceOf = ({
  request,
  folder,
}: Pick<Desk, 'request' | 'folder'>): Reuse | undefined =>
  folder.offer?.request === request ? folder.offer : undefined;

/** Milliseconds; nobody waits for it. */
export const FORGET_MS = 5_000;

/** Tells the backend that its open Verification was given up, so that it drops what it has of it. */
export function forgetSession({rooms, folder}: Desk): void {
  if (!folder.session) return;
  rooms.adapter
    .cancel(folder.session.verificationId, {signal: AbortSignal.timeout(FORGET_MS)})
    .catch(() => {});
}
