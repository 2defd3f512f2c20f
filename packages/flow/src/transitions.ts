/**
 * The journey's machine as a table: in which phase which wish or fact leads where. What is not in the table does not
 * happen.
 */
import type {CapturePlan} from './plan.js';
import type {Phase, Wish} from './journey-state.js';

/** What the rooms below report. Written only when the owner confirms it. */
export type Fact =
  | 'startRequested'
  | 'sessionOpened'
  | 'selfieTaken'
  | 'documentTaken'
  | 'resultArrived'
  | 'shareRecorded';

export type Cause = Fact | Wish['type'];

/** What a guard may look at. */
export interface MachineFacts {
  readonly plan: CapturePlan;
  readonly countries: readonly string[];
  readonly hasSelfie: boolean;
  readonly hasDocument: boolean;
  /** For `retakeRequest`: what is to be taken again. */
  readonly retake: 'selfie' | 'document' | undefined;
}

type Target = Phase | ((facts: MachineFacts) => Phase);

const askDocument = ({plan, countries}: MachineFacts): Phase => {
  if (countries.length !== 1) return 'choosing-country';
  return plan.documents.length === 1 ? 'explaining-document' : 'choosing-document';
};

/** What is still missing decides where to go. */
const nextMissing = (facts: MachineFacts): Phase => {
  if (facts.plan.selfie && !facts.hasSelfie) return 'explaining-selfie';
  if (facts.plan.documents.length > 0 && !facts.hasDocument) return askDocument(facts);
  return 'reviewing';
};

export const TRANSITIONS: Readonly<Record<Phase, Partial<Record<Cause, Target>>>> = {
  idle: {startRequested: 'opening'},
  opening: {sessionOpened: 'consenting'},
  consenting: {consentRequest: nextMissing},
  'explaining-selfie': {
    readyRequest: 'capturing-selfie',
    backRequest: ({hasSelfie}) => (hasSelfie ? 'reviewing' : 'consenting'),
  },
  'capturing-selfie': {selfieTaken: nextMissing, backRequest: 'explaining-selfie'},
  'choosing-country': {
    countryRequest: ({plan}) =>
      plan.documents.length === 1 ? 'explaining-document' : 'choosing-document',
  },
  'choosing-document': {
    documentRequest: 'explaining-document',
    backRequest: ({countries}) =>
      countries.length === 1 ? 'choosing-document' : 'choosing-country',
  },
  'explaining-document': {
    readyRequest: 'capturing-document',
    backRequest: (facts) => {
      if (facts.hasDocument) return 'reviewing';
      if (facts.plan.documents.length > 1) return 'choosing-document';
      return facts.countries.length === 1 ? 'explaining-document' : 'choosing-country';
    },
  },
  'capturing-document': {documentTaken: 'reviewing', backRequest: 'explaining-document'},
  reviewing: {
    submitRequest: 'submitting',
    retakeRequest: ({retake}) =>
      retake === 'selfie' ? 'explaining-selfie' : 'explaining-document',
  },
  submitting: {resultArrived: 'sharing'},
  sharing: {shareRequest: 'recording'},
  recording: {shareRecorded: 'done'},
  done: {},
  failed: {},
  cancelled: {},
};

/** The phase that `cause` leads to, or undefined where the table has none. */
export function nextPhase(phase: Phase, cause: Cause, facts: MachineFacts): Phase | undefined {
  const target = TRANSITIONS[phase][cause];
  return typeof target === 'function' ? target(facts) : target;
}
