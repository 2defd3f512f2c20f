/** The folder: what one open Verification has come to so far. Dropped as a whole when a new one is opened. */
import type {
  DocumentSide,
  PadJudgement,
  ReadCredential,
  ReadLetter,
  SideStillJudgement,
} from '@passbase-verify/checks';
import type {
  CaptureConsent,
  CaptureRecord,
  Challenge,
  ChallengeWishes,
  DocumentObservation,
  DocumentRecord,
  FaceMatchRecord,
  FaceQualityReason,
  FileOrigin,
  FilePage,
  LivenessRecord,
  OpenFile,
  PasskeyRecord,
  Quad,
  Receipt,
  Resource,
  ResourceFile,
  ResourceType,
  SealedBundle,
  SeenField,
  ShareConsent,
  VerificationResult,
  VerificationSession,
} from '@passbase-verify/protocol';
import type {Phase} from './journey/journey-state.js';
import type {Reuse} from './planning/reuse.js';
import type {SlotId} from './planning/slots-of-types.js';
import type {SharedDataPoints} from './sharing/share-gate.js';

/** Which document is captured. */
export interface DocumentWish {
  readonly slot: SlotId;
  readonly type: ResourceType;
  /** In whose language it is read. Of a card or booklet as the User chose it, of a sheet that of the holder's document. */
  readonly country: string | undefined;
}

/** One side that was captured. */
export interface CapturedSide {
  readonly side: DocumentSide;
  readonly still: FilePage;
  readonly origin: FileOrigin;
  readonly seen: DocumentObservation;
  readonly judged: SideStillJudgement;
}

/** The front of a document whose back is still to be seen. Another camera, or another page, goes on with the back. */
export interface TakenFront {
  readonly wish: DocumentWish;
  readonly side: CapturedSide;
  readonly camera: CaptureRecord;
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

/** What was compared, and what it came to. */
export interface FaceEvidence {
  /** Absent where there is no document: then the backend compares the selfie with the faces that it knows. */
  readonly record?: FaceMatchRecord;
  /** Present where the integrator's catalogue has networks for it. */
  readonly pad?: PadJudgement;
  /** The descriptors, for whoever receives the bundle to compare again. */
  readonly file: ResourceFile;
  /** Why the face can't be seen well in any still. */
  readonly hindrances: readonly FaceQualityReason[];
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

export const emptyFolder = (): VerificationFolder => ({
  attemptsUsed: 0,
  challengeWishes: {alternatives: new Set(), moreTime: false},
  documents: new Map(),
});
