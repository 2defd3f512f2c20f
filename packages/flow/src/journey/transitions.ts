/**
 * The journey's machine as a table: in which phase which wish or fact leads where. What is not in the table does not
 * happen.
 */
import type {CapturePlan, DocumentSlot} from '../planning/plan.js';
import type {Phase, Wish} from './journey-state.js';

/** What the rooms below report. Written only when the owner confirms it. */
export type Fact =
  | 'startRequested'
  | 'sessionOpened'
  | 'sessionResumed'
  | 'selfieTaken'
  | 'walletAnswered'
  | 'walletRefused'
  | 'documentTaken'
  | 'documentToConfirm'
  | 'fileOpened'
  | 'fileRead'
  | 'fileRefused'
  | 'facesCompared'
  | 'passkeySettled'
  | 'resultArrived'
  | 'shareRecorded';

export type Cause = Fact | Wish['type'];

/** What a guard may look at. */
export interface MachineFacts {
  readonly plan: CapturePlan;
  readonly countries: readonly string[];
  /** True where the User is asked for their e-mail address. */
  readonly asksEmail: boolean;
  /** Whether a known Identity spares anything, and whether the journey builds upon it or captures all anew. */
  readonly reuse: 'relied-upon' | 'declined' | undefined;
  /** True where the User has agreed to all that is to be captured. */
  readonly consented: boolean;
  readonly hasSelfie: boolean;
  /** True where there are a selfie and faces that it is compared with, here or by the backend, and it was not looked at. */
  readonly hasFacesToCompare: boolean;
  /** The document to capture now: the first one that is missing, or the one that is taken again. */
  readonly slot: DocumentSlot | undefined;
  /** True where the document of `slot` is there already. */
  readonly hasSlot: boolean;
  /** True where a wallet may answer in the place of the document of `slot`. */
  readonly walletOffered: boolean;
  /** True where one has. */
  readonly hasCredential: boolean;
  /** For `retakeRequest`: what is to be taken again. */
  readonly retake: 'selfie' | 'document' | 'email' | undefined;
  /** Pages of the chosen file. */
  readonly pageCount: number;
  /** True where what is to be confirmed came as a file. */
  readonly uploaded: boolean;
  /** True where the document of which one side is there needs its other one, too. */
  readonly needsOtherSide: boolean;
  /** True where a passkey is to be made or to sign, and that is still open. */
  readonly asksPasskey: boolean;
  /** For `sessionResumed`: where it goes on. */
  readonly resumedAt: Phase;
}

type Target = Phase | ((facts: MachineFacts) => Phase);

/** Only a document of identity has a country that matters: letters and insurance cards are of whoever wrote them. */
const asksCountry = ({slot, countries}: MachineFacts): boolean =>
  slot?.id === 'document' && countries.length !== 1;

const hasChoice = ({slot}: MachineFacts): boolean => (slot?.types.length ?? 0) > 1;

const askCapture = (facts: MachineFacts): Phase => {
  if (asksCountry(facts)) return 'choosing-country';
  return hasChoice(facts) ? 'choosing-document' : 'explaining-document';
};

const askDocument = (facts: MachineFacts): Phase =>
  facts.walletOffered ? 'choosing-evidence' : askCapture(facts);

/** Back from the first of the screens about a document. */
const beforeCapture =
  (here: Phase) =>
  ({walletOffered}: MachineFacts): Phase =>
    walletOffered ? 'choosing-evidence' : here;

/** What is still missing decides where to go. */
const nextMissing = (facts: MachineFacts): Phase => {
  if (facts.plan.selfie && !facts.hasSelfie) return 'explaining-selfie';
  if (facts.slot) return askDocument(facts);
  return facts.hasFacesToCompare ? 'comparing' : 'reviewing';
};

/** Once the address is there, or was there; it may have been changed after everything else. */
const afterEmail = (facts: MachineFacts): Phase =>
  facts.reuse === 'relied-upon' && !facts.hasSelfie ? 'reviewing-identity' : nextMissing(facts);

/** What stands between the last look and sending. */
export const toSending = ({asksPasskey}: MachineFacts): Phase =>
  asksPasskey ? 'confirming-passkey' : 'submitting';

const hasCaptures = ({plan}: MachineFacts): boolean => plan.selfie || plan.slots.length > 0;

/** Nothing to look over, so nothing stands between the decision and sending. */
const goOn = (facts: MachineFacts): Phase =>
  hasCaptures(facts) ? nextMissing(facts) : toSending(facts);

const toPages = ({pageCount}: MachineFacts): Phase =>
  pageCount > 1 ? 'picking-page' : 'choosing-file';

/** A phase that a journey does not have is absent. */
export type TransitionTable = Readonly<Partial<Record<Phase, Partial<Record<Cause, Target>>>>>;

/** Those of the verify journey. */
export const TRANSITIONS: TransitionTable = {
  idle: {startRequested: 'opening'},
  opening: {sessionOpened: 'consenting', sessionResumed: ({resumedAt}) => resumedAt},
  consenting: {
    consentRequest: (facts) => (facts.asksEmail ? 'asking-email' : afterEmail(facts)),
  },
  'asking-email': {
    emailRequest: afterEmail,
    withoutEmailRequest: afterEmail,
    backRequest: ({hasSelfie}) => (hasSelfie ? 'reviewing' : 'consenting'),
  },
  'reviewing-identity': {
    reuseRequest: goOn,
    // More may be captured then than what the User has read.
    anewRequest: (facts) => (facts.consented ? nextMissing(facts) : 'consenting'),
    backRequest: 'consenting',
  },
  'explaining-selfie': {
    readyRequest: 'capturing-selfie',
    backRequest: ({hasSelfie, reuse}) => {
      if (hasSelfie) return 'reviewing';
      return reuse ? 'reviewing-identity' : 'consenting';
    },
  },
  'capturing-selfie': {selfieTaken: nextMissing, backRequest: 'explaining-selfie'},
  'choosing-evidence': {
    walletRequest: 'asking-wallet',
    captureRequest: askCapture,
    backRequest: ({hasSlot}) => (hasSlot ? 'reviewing' : 'choosing-evidence'),
  },
  'asking-wallet': {
    walletAnswered: nextMissing,
    walletRefused: 'choosing-evidence',
    backRequest: 'choosing-evidence',
  },
  'choosing-country': {
    countryRequest: (facts) => (hasChoice(facts) ? 'choosing-document' : 'explaining-document'),
    backRequest: beforeCapture('choosing-country'),
  },
  'choosing-document': {
    documentRequest: 'explaining-document',
    backRequest: (facts) =>
      asksCountry(facts) ? 'choosing-country' : beforeCapture('choosing-document')(facts),
  },
  'explaining-document': {
    readyRequest: 'capturing-document',
    uploadRequest: 'choosing-file',
    backRequest: (facts) => {
      if (facts.hasSlot) return 'reviewing';
      if (hasChoice(facts)) return 'choosing-document';
      return asksCountry(facts) ? 'choosing-country' : beforeCapture('explaining-document')(facts);
    },
  },
  'capturing-document': {
    documentTaken: nextMissing,
    documentToConfirm: 'previewing',
    backRequest: 'explaining-document',
  },
  'choosing-file': {
    fileRequest: 'opening-file',
    backRequest: 'explaining-document',
  },
  'opening-file': {
    fileOpened: ({pageCount}) => (pageCount > 1 ? 'picking-page' : 'reading-file'),
    fileRefused: 'choosing-file',
    backRequest: 'choosing-file',
  },
  'picking-page': {
    pageRequest: 'reading-file',
    fileRefused: 'choosing-file',
    backRequest: 'choosing-file',
  },
  'reading-file': {
    fileRead: 'previewing',
    fileRefused: 'choosing-file',
    backRequest: toPages,
  },
  previewing: {
    useRequest: (facts) => (facts.needsOtherSide ? 'choosing-file' : nextMissing(facts)),
    anotherRequest: ({uploaded}) => (uploaded ? 'choosing-file' : 'capturing-document'),
    backRequest: (facts) => (facts.uploaded ? toPages(facts) : 'explaining-document'),
  },
  comparing: {facesCompared: 'reviewing'},
  reviewing: {
    submitRequest: toSending,
    retakeRequest: ({retake, hasCredential}) => {
      if (retake === 'selfie') return 'explaining-selfie';
      if (retake === 'email') return 'asking-email';
      return hasCredential ? 'choosing-evidence' : 'explaining-document';
    },
  },
  'confirming-passkey': {
    passkeySettled: 'submitting',
    backRequest: (facts) => (hasCaptures(facts) ? 'reviewing' : 'reviewing-identity'),
  },
  submitting: {resultArrived: 'sharing'},
  sharing: {shareRequest: 'recording'},
  recording: {shareRecorded: 'done'},
  done: {},
  failed: {},
  cancelled: {},
};

/** The phase that `cause` leads to, or undefined where the table has none. */
export function nextPhase(
  table: TransitionTable,
  phase: Phase,
  cause: Cause,
  facts: MachineFacts,
): Phase | undefined {
  const target = table[phase]?.[cause];
  return typeof target === 'function' ? target(facts) : target;
}
