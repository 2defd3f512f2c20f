/** What runs in each phase. A task ends with the fact that it established; leaving the phase aborts it. */
import {
  PassbaseError,
  isSheet,
  type VerificationResult,
  type VerificationSession,
} from '@passbase-verify/protocol';
import {forgetSession, type Desk} from '../desk.js';
import {captureDocument} from '../document/capture-document.js';
import {fileIdOf, joinSides, readSidePrint} from '../document/document-evidence.js';
import {keepDocument} from '../document/keep-document.js';
import {previewLetter, previewSide} from '../document/preview.js';
import {drawThumbnails, onFile, openFile, readPage} from '../document/use-file.js';
import {emptyFolder, type DocumentWish} from '../folder.js';
import {documentsOf} from '../planning/plan.js';
import {planReuse} from '../planning/reuse.js';
import {captureSelfie} from '../selfie/capture-selfie.js';
import {compareFaces} from '../selfie/compare-faces.js';
import {offeredDataPoints, recordShare} from '../sharing/share.js';
import {submitEvidence} from '../submit.js';
import {
  assertPasskeySession,
  assertPasskeys,
  passkeyOfVerification,
  usePasskey,
} from '../use-passkey.js';
import {askWallet} from '../wallet/ask-wallet.js';
import type {Phase} from './journey-state.js';
import type {Fact} from './transitions.js';

export type Task = (desk: Desk, signal: AbortSignal) => Promise<Fact | undefined>;

/** The table of transitions allows a phase only after the one that fills the folder; this says so to the compiler. */
export function filed<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new PassbaseError('ERR_FLOW_NOT_ALLOWED_NOW', `${name} is not there yet`);
  }
  return value;
}

/** The document that is captured now. Letters are mostly in the language of the country that their reader's document is of. */
function wishOf({store: {state}, folder}: Desk): DocumentWish {
  const type = filed(state.document, 'the document type');
  const holder = folder.documents.get('document');
  return {
    slot: filed(state.slot, 'the slot'),
    type,
    country: isSheet(type) ? holder?.resource.country : state.country,
  };
}

export const TASKS: Partial<Record<Phase, Task>> = {
  opening: async (desk, signal) => {
    const {asked, rooms, store} = desk;
    if (await resume(desk)) return 'sessionResumed';
    forgetSession(desk);
    desk.folder = emptyFolder();
    desk.request = asked;
    // Nobody should read and consent on a page that can't have a camera anyway.
    rooms.camera.assertSupported();
    assertPasskeys(desk);
    const session = await rooms.adapter.open(
      {
        requestedDataPoints: asked.plan.dataPoints,
        documents: documentsOf(asked.plan),
        countries: asked.countries,
        purpose: asked.purpose,
        allowUpload: asked.allowUpload,
        timeZone: asked.timeZone,
        ...(asked.wallet ? {wallet: true} : {}),
        reuse: asked.reuse,
        ...(asked.evidenceMaxAgeDays ? {evidenceMaxAgeDays: asked.evidenceMaxAgeDays} : {}),
        ...(asked.passkey === 'off' ? {} : {passkey: asked.passkey}),
        metadata: asked.metadata,
      },
      {signal},
    );
    desk.folder.session = session;
    assertPasskeySession(desk, 'create');
    offerReuse(desk, session);
    store.update({audience: session.audience, reasons: []});
    return 'sessionOpened';
  },

  // While the User reads, the engine comes. A failure shows when it is needed, with a retry.
  consenting: (desk) => warmUp(desk, 'face'),
  'asking-email': (desk) => warmUp(desk, 'face'),
  'reviewing-identity': (desk) => warmUp(desk, 'face'),
  'choosing-evidence': (desk) => warmUp(desk, 'document'),
  'asking-wallet': askWallet,
  'choosing-country': (desk) => warmUp(desk, 'document'),
  'explaining-document': (desk) => warmUp(desk, 'document'),

  'capturing-selfie': takeSelfie,

  'capturing-document': async (desk, signal) => {
    const evidence = await captureDocument(desk, wishOf(desk), signal);
    const preview = previewLetter(desk, evidence, 'camera');
    if (!preview) {
      keepDocument(desk.folder, evidence);
      return 'documentTaken';
    }
    desk.folder.pending = evidence;
    desk.store.update({preview});
    return 'documentToConfirm';
  },

  'choosing-file': (desk) => warmUp(desk, 'document'),

  'opening-file': async (desk, signal) => {
    const chosen = filed(desk.folder.chosen, 'the file');
    return (await onFile(desk, () => openFile(desk, chosen, signal)))
      ? 'fileOpened'
      : 'fileRefused';
  },

  'picking-page': async (desk, signal) => {
    const chosen = filed(desk.folder.chosen, 'the file');
    const opened = filed(chosen.opened, 'the open file');
    const drawn = await onFile(desk, () => drawThumbnails(desk, chosen, opened, signal));
    return drawn ? undefined : 'fileRefused';
  },

  'reading-file': async (desk, signal) => {
    const chosen = filed(desk.folder.chosen, 'the file');
    const opened = filed(chosen.opened, 'the open file');
    const wish = wishOf(desk);
    const read = await onFile(desk, async () => {
      const page = await readPage(desk, wish, chosen, opened, signal);
      const others = (desk.folder.sides ?? []).filter(({side}) => side !== page.side);
      const side = await readSidePrint(desk, wish, others, page, signal);
      const sides = [...others, side];
      const evidence = joinSides(wish, sides);
      desk.folder.sides = sides;
      desk.folder.pending = evidence;
      const preview = previewLetter(desk, evidence, 'upload');
      desk.store.update({preview: preview ?? previewSide(side, fileIdOf(wish.slot, side.side))});
    });
    return read ? 'fileRead' : 'fileRefused';
  },

  comparing: describeSelfie,

  'confirming-passkey': usePasskey(passkeyOfVerification),

  submitting: async (desk, signal) => {
    const session = filed(desk.folder.session, 'the session');
    const consent = filed(desk.folder.consent, 'the consent to capture');
    const result = await submitEvidence(desk, session, consent, signal);
    desk.folder.result = result;
    showResult(desk, result);
    return 'resultArrived';
  },

  recording: async (desk, signal) => {
    const consent = filed(desk.folder.shareConsent, 'the consent to share');
    desk.folder.shared = await recordShare(desk, consent, signal);
    return 'shareRecorded';
  },
};

function showResult({request, store}: Desk, result: VerificationResult): void {
  store.update({
    dataPoints: offeredDataPoints(request.plan.dataPoints, result.dataPoints),
    identityAccessKey: result.identityAccessKey,
    status: result.status,
    reasons: result.reasons,
  });
}

/** The User is asked for less where the backend knows them, until they wish otherwise. */
function offerReuse(desk: Desk, {identity}: VerificationSession): void {
  const offer = planReuse(desk.asked, identity, desk.rooms.clock.wallTime());
  if (!offer) return;
  desk.folder.offer = offer;
  desk.request = offer.request;
}

/** True where a journey that was cut off goes on; once only, since what ended in an error needs a new session. */
async function resume(desk: Desk): Promise<boolean> {
  if (desk.folder.session) {
    await desk.unfinished?.forget();
    return false;
  }
  const found = await desk.unfinished?.find();
  if (!found) return false;
  const {phase, chosen, relies, folder} = found;
  desk.folder = {...folder, resumedAt: phase};
  offerReuse(desk, folder.session);
  if (!relies) desk.request = desk.asked;
  const sent = folder.receipt !== undefined;
  desk.store.update({...chosen, sent, audience: folder.session.audience, reasons: []});
  if (folder.result) showResult(desk, folder.result);
  return true;
}

export async function takeSelfie(desk: Desk, signal: AbortSignal): Promise<Fact> {
  const session = filed(desk.folder.session, 'the session');
  desk.folder.selfie = await captureSelfie(desk, session, signal);
  delete desk.folder.faces;
  return 'selfieTaken';
}

export async function describeSelfie(desk: Desk, signal: AbortSignal): Promise<Fact> {
  const selfie = filed(desk.folder.selfie, 'the selfie');
  desk.folder.faces = await compareFaces(desk, selfie, signal);
  return 'facesCompared';
}

export async function warmUp(
  {rooms, lifetime}: Desk,
  engine: 'face' | 'document',
): Promise<undefined> {
  // The journey's signal, not the phase's: who reads quickly must not start the download anew.
  await rooms.vision.prepare(engine, {signal: lifetime}).catch(() => {});
}
