/** The journey's state: one frozen snapshot, without pixels. Screens render it; only the store makes it. */
import type {ConsentReceipt} from '@passbase-verify/bundle/receipt';
import type {AddressCheck, DocumentSide, ScreenColour} from '@passbase-verify/checks';
import type {
  CameraDevice,
  ChallengeStep,
  DataPoint,
  DataPointRequest,
  DotPlace,
  EngineName,
  ErrorCode,
  FaceMatchRecord,
  FaceQualityReason,
  FileOrigin,
  GuidanceCode,
  IdentityAccessKey,
  IdentityStatus,
  KnownResource,
  LivenessReason,
  LoadProgress,
  PassbaseError,
  PasskeyCeremony,
  Quad,
  Rect,
  ResourceType,
  StepId,
  UploadProgress,
} from '@passbase-verify/protocol';
import type {CapturePlan} from '../planning/plan.js';
import type {SlotId} from '../planning/slots-of-types.js';

/**
 * Where the journey stands. One phase, one screen:
 *
 * | phase | screen |
 * | --- | --- |
 * | `idle` | start |
 * | `opening` | start, busy: the adapter opens the Verification |
 * | `consenting` | consent to capture |
 * | `asking-email` | the User's e-mail address, in a form |
 * | `reviewing-identity` | what is known from before, and what is still asked for |
 * | `explaining-selfie` | what the selfie is for; the camera is asked for when the User says so |
 * | `capturing-selfie` | camera with the liveness challenge |
 * | `choosing-evidence` | a wallet on this device, or a document before the camera |
 * | `asking-wallet` | busy: the User answers in their wallet |
 * | `choosing-country` | country of the document |
 * | `choosing-document` | document type |
 * | `explaining-document` | how to hold the document |
 * | `capturing-document` | camera with the document guide, for each side that is needed |
 * | `choosing-file` | choose, drop or paste a file in the place of a photo |
 * | `opening-file` | the file is being opened |
 * | `picking-page` | which page of the file |
 * | `reading-file` | the page is being drawn and read |
 * | `previewing` | the page, and what was found on it, to use or to take another |
 * | `comparing` | busy: the selfie is compared with the document |
 * | `reviewing` | summary of what was captured, with retake |
 * | `confirming-passkey` | a passkey is made, or signs |
 * | `submitting` | sending |
 * | `sharing` | Data points that came back, each with its own switch |
 * | `recording` | sharing, busy: the consent is being recorded |
 * | `done` | done |
 * | `failed` | error |
 * | `cancelled` | start again |
 */
export type Phase =
  | 'idle'
  | 'opening'
  | 'consenting'
  | 'asking-email'
  | 'reviewing-identity'
  | 'explaining-selfie'
  | 'capturing-selfie'
  | 'choosing-evidence'
  | 'asking-wallet'
  | 'choosing-country'
  | 'choosing-document'
  | 'explaining-document'
  | 'capturing-document'
  | 'choosing-file'
  | 'opening-file'
  | 'picking-page'
  | 'reading-file'
  | 'previewing'
  | 'comparing'
  | 'reviewing'
  | 'confirming-passkey'
  | 'submitting'
  | 'sharing'
  | 'recording'
  | 'done'
  | 'failed'
  | 'cancelled';

/** The step id that events and errors name in each phase. */
export const STEP_OF_PHASE = {
  idle: 'START',
  opening: 'START',
  consenting: 'CONSENT',
  'asking-email': 'EMAIL',
  'reviewing-identity': 'REUSABLE_RESOURCES',
  'explaining-selfie': 'RESOURCE_EXPLANATION',
  'capturing-selfie': 'RESOURCE',
  'choosing-evidence': 'RESOURCE_CHOICE',
  'asking-wallet': 'RESOURCE',
  'choosing-country': 'COUNTRY',
  'choosing-document': 'RESOURCE_CHOICE',
  'explaining-document': 'RESOURCE_EXPLANATION',
  'capturing-document': 'RESOURCE',
  'choosing-file': 'RESOURCE',
  'opening-file': 'RESOURCE',
  'picking-page': 'RESOURCE',
  'reading-file': 'RESOURCE',
  previewing: 'RESOURCE',
  comparing: 'RESOURCE',
  reviewing: 'SUMMARY',
  'confirming-passkey': 'SUMMARY',
  submitting: 'SUMMARY',
  sharing: 'SHARE',
  recording: 'SHARE',
  done: 'FINISHED',
  failed: 'START',
  cancelled: 'START',
} as const satisfies Record<Phase, StepId>;

export interface CameraState {
  readonly device: CameraDevice;
  readonly devices: readonly CameraDevice[];
  readonly mirrored: boolean;
  /** Size of the stream in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Progress of the liveness challenge. */
export interface LivenessState {
  readonly steps: readonly ChallengeStep[];
  /** Index of the step that is being performed; equals `steps.length` when all are passed. */
  readonly index: number;
  /** 1 for the first try. */
  readonly attempt: number;
  readonly attempts: number;
  /** Milliseconds left in this try, counted in whole seconds so that snapshots stay few. */
  readonly remainingMs: number;
  /** Where the face should be now; normalised, unmirrored. */
  readonly target?: Rect;
  /** 0..1: how far the present step has come. */
  readonly stepProgress: number;
  /** True while the present step is not asked for yet. */
  readonly waiting?: boolean;
  /** Where the dot is that the nose should point at; left and right are the User's own. */
  readonly dot?: DotPlace;
  /**
   * True where the present step, or the one that the last try ended at, has an alternative: `alternativeRequest` begins a try with
   * it, which costs none of the tries.
   */
  readonly alternative?: boolean;
  /** True where the time may be made longer, with `moreTimeRequest`. */
  readonly moreTime?: boolean;
  /** Set between two tries: why the last one did not pass. The User goes on with `retryRequest`. */
  readonly failedBecause?: readonly LivenessReason[];
}

/** While the screen lights the face, after the challenge. The User may end it with `skipLightRequest`. */
export interface ScreenLightState {
  /** What the screen is to show. */
  readonly colour: ScreenColour;
  /** True while the User reads what is coming, and nothing changes yet. */
  readonly announced: boolean;
  /** How long the colours change, in whole seconds. */
  readonly seconds: number;
}

/** Progress of the document capture. */
export interface DocumentState {
  /** The side that is looked for now. */
  readonly side: DocumentSide;
  /** True while the User is asked to turn the document over. It goes on by itself when the side is seen, or with `turnedRequest`. */
  readonly turnOver?: boolean;
  /** Where the page should be; normalised, unmirrored. */
  readonly guide: Rect;
  /** The outline that was found, for drawing over the preview. */
  readonly outline?: Quad;
  /** True once the User may press the shutter. */
  readonly manualShutter: boolean;
  /** 0..1: towards auto-capture. */
  readonly readiness: number;
  /** Set after a manual still that could not be read. The User goes on with `retryRequest`. */
  readonly unreadable?: boolean;
  /** True where an unreadable still may be used all the same, with `acceptRequest`. */
  readonly usable?: boolean;
}

/** A file in the place of a photo. */
export interface FileState {
  /** The side that it is to show. */
  readonly side: DocumentSide;
  /** Why the last one was not taken. */
  readonly error?: ErrorCode;
  /** 0 until it is open. */
  readonly pageCount: number;
  /** Pages drawn so far: their pictures are `thumbnail-1` and so on. */
  readonly thumbnails: number;
}

/** What was captured, to be confirmed. */
export interface PreviewState {
  readonly fileId: string;
  readonly origin: FileOrigin;
  /** What was looked for, and whether it was found. */
  readonly findings: readonly {readonly name: AddressCheck['name']; readonly found: boolean}[];
  /** Date of a letter, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Lines of the address. */
  readonly address?: readonly string[];
  /** False where it can't be used: it is something else, or nothing can be read. */
  readonly usable: boolean;
  /** Why, where it is not all there. */
  readonly guidance?: GuidanceCode;
}

/** A passkey that is asked for, with `passkeyRequest`. */
export interface PasskeyState {
  readonly ceremony: PasskeyCeremony;
  /** False: `withoutPasskeyRequest` goes on without. */
  readonly required: boolean;
  /** True while the browser asks. */
  readonly waiting: boolean;
  /** Why the last try came to nothing. */
  readonly problem?: ErrorCode;
}

/** The form for the e-mail address. */
export interface EmailState {
  /** As it was typed before; empty to begin with. */
  readonly address: string;
  /** True: `withoutEmailRequest` leaves it out. */
  readonly optional: boolean;
}

/** One captured Resource in the summary. Its picture is asked for by `Journey.preview(fileId)`. */
export interface SummaryItem {
  readonly resourceId: string;
  readonly type: ResourceType;
  readonly country?: string;
  /** Files to show pictures of; none where there is a text, and of a wallet's credential. */
  readonly previewFileIds: readonly string[];
  /** What was typed. */
  readonly text?: string;
  /** True where the User can't change it here. */
  readonly fixed?: boolean;
}

/** What is known of the User from before, without values. */
export interface KnownState {
  /** Resources that stand in for captures. */
  readonly resources: readonly KnownResource[];
  /** Keys of the request that they answer. */
  readonly dataPoints: readonly string[];
  /** What is still captured where the User goes on with them. */
  readonly plan: CapturePlan;
}

export interface JourneyState {
  readonly phase: Phase;
  readonly step: StepId;
  /** What is asked for, as far as it can be had. */
  readonly requests: readonly DataPointRequest[];
  readonly purpose: string;
  /** Who receives the Data points; known once the session is open. */
  readonly audience?: string | undefined;
  readonly plan?: CapturePlan | undefined;
  /** Present where a known Identity spares the User anything. */
  readonly known?: KnownState | undefined;
  readonly countries: readonly string[];
  /** The document that is captured now, or was last. */
  readonly slot?: SlotId | undefined;
  /** Types of which one is to be captured now. */
  readonly documents: readonly ResourceType[];
  readonly country?: string | undefined;
  readonly document?: ResourceType | undefined;
  /** True where this document may come as a file. */
  readonly uploadAllowed: boolean;
  /** True where the present phase has a way back. */
  readonly canGoBack: boolean;
  /** True while the camera is being asked for. */
  readonly openingCamera: boolean;
  readonly camera?: CameraState | undefined;
  /** Present while an engine loads. */
  readonly loading?: (LoadProgress & {readonly engine: EngineName}) | undefined;
  readonly guidance?: GuidanceCode | undefined;
  readonly liveness?: LivenessState | undefined;
  readonly screenLight?: ScreenLightState | undefined;
  readonly documentCapture?: DocumentState | undefined;
  readonly file?: FileState | undefined;
  readonly preview?: PreviewState | undefined;
  /** While the User chooses: why the wallet's last answer was not taken. */
  readonly walletError?: ErrorCode | undefined;
  readonly passkey?: PasskeyState | undefined;
  readonly email?: EmailState | undefined;
  readonly summary: readonly SummaryItem[];
  /** While the User reviews: what has to be shown and was found on nothing that was captured, each with its alternatives. */
  readonly unproven: readonly (readonly string[])[];
  /** Whether the selfie shows the person of the document; absent where it was not asked. */
  readonly faceMatch?: FaceMatchRecord | undefined;
  /** Why the face can't be seen well in any still of the selfie, the first to mend being the first. */
  readonly faceHindrances: readonly FaceQualityReason[];
  /** True from when anything begins to leave the device for the backend, whatever came of it. */
  readonly sent: boolean;
  readonly upload?:
    (UploadProgress & {readonly stage: 'sealing' | 'sending' | 'waiting'}) | undefined;
  /** What came back. Leaves the journey only through the share gate. */
  readonly dataPoints: readonly DataPoint[];
  readonly identityAccessKey?: IdentityAccessKey | undefined;
  /** Of the consent to share, for the User to keep; once it is recorded. */
  readonly receipt?: ConsentReceipt | undefined;
  readonly status?: IdentityStatus | undefined;
  readonly reasons: readonly string[];
  /** In `failed`: what went wrong, and in which phase, so that a retry goes back there. */
  readonly error?: PassbaseError | undefined;
  readonly failedPhase?: Phase | undefined;
  /** True while the User is asked whether to give up. Everything else waits. */
  readonly confirmingClose: boolean;
}

/** What the screens wish for. Only the store writes facts. */
export type Wish =
  | {readonly type: 'consentRequest'; readonly textVersion: string; readonly language: string}
  | {readonly type: 'emailRequest'; readonly email: string}
  | {readonly type: 'withoutEmailRequest'}
  | {readonly type: 'reuseRequest'}
  | {readonly type: 'anewRequest'}
  | {readonly type: 'readyRequest'}
  | {readonly type: 'walletRequest'}
  /** A document before the camera, where a wallet could answer. */
  | {readonly type: 'captureRequest'}
  | {readonly type: 'countryRequest'; readonly country: string}
  | {readonly type: 'documentRequest'; readonly document: ResourceType}
  | {readonly type: 'cameraRequest'; readonly deviceId: string}
  | {readonly type: 'alternativeRequest'}
  | {readonly type: 'moreTimeRequest'}
  | {readonly type: 'skipLightRequest'}
  | {readonly type: 'shutterRequest'}
  | {readonly type: 'turnedRequest'}
  | {readonly type: 'acceptRequest'}
  | {readonly type: 'uploadRequest'}
  | {readonly type: 'fileRequest'; readonly file: Blob}
  | {readonly type: 'pageRequest'; readonly page: number}
  | {readonly type: 'useRequest'}
  | {readonly type: 'anotherRequest'}
  | {readonly type: 'retakeRequest'; readonly resourceId: string}
  | {readonly type: 'submitRequest'}
  | {readonly type: 'passkeyRequest'}
  | {readonly type: 'withoutPasskeyRequest'}
  | {
      readonly type: 'shareRequest';
      readonly granted: readonly string[];
      readonly textVersion: string;
      readonly language: string;
    }
  | {readonly type: 'backRequest'}
  | {readonly type: 'retryRequest'}
  /** A full Verification in the place of an authentication that can't be: for whoever opened the journey. */
  | {readonly type: 'verifyRequest'}
  | {readonly type: 'closeRequest'}
  | {readonly type: 'stayRequest'}
  | {readonly type: 'cancelRequest'};
