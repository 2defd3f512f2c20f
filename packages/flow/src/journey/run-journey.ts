/** The machine that runs a journey: a store, a transition table, and one task a phase. No DOM. */
import {PassbaseError, toPassbaseError} from '@passbase-verify/protocol';
import {keepUnfinished, relianceOf, type Desk, type JourneyRooms} from '../desk.js';
import {currentSlot, slotState} from '../document/slots.js';
import {unprovenGoals} from '../evidence.js';
import {emptyFolder} from '../folder.js';
import type {CheckedRequest} from '../request.js';
import {hasFacesToCompare} from '../selfie/compare-faces.js';
import {EMAIL_ID, asksEmail, emailItem, emailState} from '../stated-email.js';
import {blobOf} from '../stills.js';
import {knownState, summarize} from '../summary.js';
import type {Unfinished} from '../unfinished/unfinished.js';
import {passkeyState} from '../use-passkey.js';
import {dropCredential, isWalletCode} from '../wallet/ask-wallet.js';
import {walletWish} from '../wallet/plan-wallet.js';
import {createDeferred} from './deferred.js';
import {STEP_OF_PHASE, type JourneyState, type Phase, type Wish} from './journey-state.js';
import type {Course, Journey} from './journey.js';
import {createStore} from './store.js';
import {covers, takeDown} from './take-down.js';
import {nextPhase, type Cause, type MachineFacts} from './transitions.js';
import {createWishBox} from './wish-box.js';

/** Phases about a file that was chosen; whatever else is entered drops it. */
const FILE_PHASES: ReadonlySet<Phase> = new Set([
  'choosing-file',
  'opening-file',
  'picking-page',
  'reading-file',
  'previewing',
]);

/** An open file is lost when something fails: a retry opens it again. */
const RETRY_IN: Partial<Record<Phase, Phase>> = {
  'picking-page': 'opening-file',
  'reading-file': 'opening-file',
};

/** Phases before the document is there; whatever else is entered forgets why a wallet's answer was not taken. */
const WALLET_PHASES: ReadonlySet<Phase> = new Set(['choosing-evidence', 'asking-wallet']);
/** As many as a user handle of WebAuthn may have at most. */
const USER_ID_BYTES = 64;

/** Phases after which there is nothing to give up any more. */
const ENDED: ReadonlySet<Phase> = new Set(['done', 'cancelled']);

/** What each new phase begins without. */
const CLEARED = {
  openingCamera: false,
  camera: undefined,
  loading: undefined,
  guidance: undefined,
  liveness: undefined,
  screenLight: undefined,
  documentCapture: undefined,
  file: undefined,
  preview: undefined,
  walletError: undefined,
  passkey: undefined,
  email: undefined,
  upload: undefined,
  error: undefined,
  failedPhase: undefined,
} satisfies Partial<JourneyState>;

export function runJourney<Outcome>(
  checked: CheckedRequest,
  rooms: JourneyRooms,
  course: Course<Outcome>,
  unfinished?: Unfinished,
): Journey<Outcome> {
  const life = new AbortController();
  const outcome = createDeferred<Outcome>();
  outcome.promise.catch(() => {}); // who never called start() has nobody to tell
  const desk: Desk = {
    rooms,
    ...{asked: checked, request: checked},
    store: createStore(initialState(checked)),
    wishes: createWishBox(),
    lifetime: life.signal,
    chosenCameras: new Map(),
    passkeyUser: crypto.getRandomValues(new Uint8Array(USER_ID_BYTES)),
    folder: emptyFolder(),
    unfinished,
  };
  const {store, wishes} = desk;
  let running = new AbortController();
  let retake: MachineFacts['retake'];

  const factsNow = (): MachineFacts => {
    const {folder, request} = desk;
    const {file, preview} = store.state;
    const slot = currentSlot(desk);
    const declined = folder.offer ? 'declined' : undefined;
    return {
      ...{plan: request.plan, countries: request.countries, slot, retake},
      reuse: relianceOf(desk) ? 'relied-upon' : declined,
      consented: covers(folder.consent, request.plan),
      asksEmail: asksEmail(desk),
      hasSelfie: folder.selfie !== undefined,
      hasFacesToCompare: folder.faces === undefined && hasFacesToCompare(desk),
      hasSlot: slot !== undefined && folder.documents.has(slot.id),
      walletOffered: slot?.id === 'document' && walletWish(desk) !== undefined,
      hasCredential: slot !== undefined && Boolean(folder.documents.get(slot.id)?.credential),
      pageCount: file?.pageCount ?? 0,
      uploaded: preview?.origin === 'upload',
      needsOtherSide: folder.pending !== undefined,
      asksPasskey: course.passkey(desk) !== undefined,
      resumedAt: folder.resumedAt ?? 'consenting',
    };
  };

  /** What the snapshot says of a phase when it begins. */
  const begin = (phase: Phase): Partial<JourneyState> => {
    const {folder} = desk;
    const {file, preview, walletError} = store.state;
    if (phase === 'reviewing') delete folder.retake;
    if (!FILE_PHASES.has(phase) && folder.chosen) {
      delete folder.chosen;
      rooms.files.close();
    }
    const back = nextPhase(course.transitions, phase, 'backRequest', factsNow());
    return {
      ...CLEARED,
      summary: [...summarize(folder), ...emailItem(desk)],
      unproven: phase === 'reviewing' ? unprovenGoals(desk) : [],
      ...{plan: desk.request.plan, requests: desk.request.requests},
      known: folder.offer && knownState(folder.offer),
      faceMatch: folder.faces?.record,
      faceHindrances: folder.faces?.hindrances ?? [],
      ...slotState(desk),
      ...(FILE_PHASES.has(phase) ? {file} : {}),
      ...(phase === 'previewing' ? {preview} : {}),
      ...(WALLET_PHASES.has(phase) ? {walletError} : {}),
      ...(phase === 'asking-email' ? {email: emailState(desk)} : {}),
      ...(phase === 'confirming-passkey' ? {passkey: passkeyState(desk, course.passkey)} : {}),
      ...{phase, step: STEP_OF_PHASE[phase]},
      // It may have ended while the User was asked whether to stop.
      ...(ENDED.has(phase) ? {confirmingClose: false} : {}),
      canGoBack: back !== undefined && back !== phase,
    };
  };

  const enter = (phase: Phase): void => {
    running.abort(new PassbaseError('ERR_FLOW_CANCELLED', 'the phase was left'));
    running = new AbortController();
    wishes.empty();
    const {signal} = running;
    store.update(begin(phase));
    keepUnfinished(desk);
    if (phase === 'done') finish();
    // A listener may have moved the journey on already.
    if (signal.aborted) return;
    course.tasks[phase]?.(desk, signal).then(
      (fact) => {
        if (fact && !signal.aborted) advance(fact);
      },
      (error: unknown) => {
        if (!signal.aborted) fail(error);
      },
    );
  };

  const advance = (cause: Cause): void => {
    const next = nextPhase(course.transitions, store.state.phase, cause, factsNow());
    if (next) enter(next);
  };

  const fail = (cause: unknown): void => {
    const error = toPassbaseError(cause, 'ERR_VERIFY_UNEXPECTED', 'something unforeseen failed');
    running.abort(error);
    // The User may stay at the error for long, or leave by the page: nothing runs meanwhile. A retry starts it again.
    rooms.vision.close();
    rooms.files.close();
    const {phase, file} = store.state;
    store.update({
      ...CLEARED,
      ...(FILE_PHASES.has(phase) ? {file} : {}),
      phase: 'failed',
      canGoBack: false,
      step: STEP_OF_PHASE[phase],
      error,
      failedPhase: phase,
      confirmingClose: false,
    });
  };

  const finish = (): void => {
    const result = course.outcome(desk);
    void desk.unfinished?.forget();
    if (result) outcome.resolve(result);
  };

  const end = (reason: PassbaseError): void => {
    if (life.signal.aborted) return;
    const finished = store.state.phase === 'done';
    running.abort(reason);
    rooms.vision.close();
    rooms.files.close();
    if (!finished) course.forget(desk);
    void desk.unfinished?.forget();
    desk.folder = emptyFolder();
    outcome.reject(reason);
    if (!finished) {
      store.update({
        ...CLEARED,
        phase: 'cancelled',
        dataPoints: [],
        summary: [],
        confirmingClose: false,
      });
    }
    life.abort(reason);
  };

  /** Whether it stands at an error that leaves nothing to go on with. */
  const isLost = (): boolean => {
    const {phase, error, summary} = store.state;
    return phase === 'failed' && !(error?.recoverable && summary.length > 0);
  };

  const cancel = (): void =>
    end(store.state.error ?? new PassbaseError('ERR_FLOW_CANCELLED', 'the User gave up'));

  const dispatch = (wish: Wish): void => {
    const {phase, error, failedPhase, confirmingClose} = store.state;
    if (life.signal.aborted) return;
    switch (wish.type) {
      case 'closeRequest':
        if (ENDED.has(phase) || phase === 'idle' || isLost()) cancel();
        else store.update({confirmingClose: true});
        return;
      case 'stayRequest':
        store.update({confirmingClose: false});
        return;
      case 'cancelRequest':
        cancel();
        return;
      case 'retryRequest':
        if (phase !== 'failed') wishes.put(wish);
        // Refused by the backend: the User answers otherwise, in the same session.
        else if (error && isWalletCode(error.code) && dropCredential(desk.folder)) {
          enter('choosing-evidence');
        } else if (error?.recoverable && failedPhase) {
          enter(
            course.needsNewSession.has(error.code)
              ? 'opening'
              : (RETRY_IN[failedPhase] ?? failedPhase),
          );
        }
        return;
      case 'cameraRequest':
        if (phase === 'capturing-selfie') desk.chosenCameras.set('front', wish.deviceId);
        else if (phase === 'capturing-document') desk.chosenCameras.set('back', wish.deviceId);
        else return;
        enter(phase);
        return;
      case 'shutterRequest':
      case 'alternativeRequest':
      case 'moreTimeRequest':
      case 'skipLightRequest':
      case 'turnedRequest':
      case 'acceptRequest':
      case 'passkeyRequest':
      case 'withoutPasskeyRequest':
        wishes.put(wish);
        return;
      default: {
        if (confirmingClose) return;
        if (!course.transitions[phase]?.[wish.type] || !takeDown(desk, wish)) return;
        if (wish.type === 'retakeRequest') retake = retakenBy(wish.resourceId, desk);
        advance(wish.type);
      }
    }
  };

  return {
    get state() {
      return store.state;
    },
    subscribe: store.subscribe,
    dispatch,
    async start() {
      if (store.state.phase !== 'idle' || life.signal.aborted) {
        throw new PassbaseError('ERR_FLOW_ALREADY_RUNNING', 'this journey has begun already');
      }
      advance('startRequested');
      return outcome.promise;
    },
    preview(fileId) {
      const {selfie, documents, pending, chosen} = desk.folder;
      const files = [pending, selfie, ...documents.values()].flatMap(
        (evidence) => evidence?.resource.files ?? [],
      );
      const file = chosen?.thumbnails.get(fileId) ?? files.find(({id}) => id === fileId);
      return file && blobOf(file);
    },
    close: () => end(new PassbaseError('ERR_FLOW_CANCELLED', 'the journey was closed')),
  };
}

function retakenBy(resourceId: string, {folder}: Desk): MachineFacts['retake'] {
  if (resourceId === EMAIL_ID) return 'email';
  return folder.retake ? 'document' : 'selfie';
}

const initialState = (request: CheckedRequest): JourneyState => ({
  phase: 'idle',
  step: 'START',
  requests: request.requests,
  purpose: request.purpose,
  plan: request.plan,
  countries: request.countries,
  documents: request.plan.slots[0]?.types ?? [],
  country: request.countries.length === 1 ? request.countries[0] : undefined,
  uploadAllowed: false,
  canGoBack: false,
  openingCamera: false,
  summary: [],
  unproven: [],
  faceHindrances: [],
  sent: false,
  dataPoints: [],
  reasons: [],
  confirmingClose: false,
});
