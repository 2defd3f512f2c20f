/** What runs in each phase. A task ends with the fact that it established; leaving the phase aborts it. */
import {PassbaseError} from '@passbase-verify/protocol';
import {captureDocument} from './capture-document.js';
import {captureSelfie} from './capture-selfie.js';
import {emptyFolder, forgetSession, type Desk} from './desk.js';
import type {Phase} from './journey-state.js';
import {offeredDataPoints, recordShare} from './share.js';
import {submitEvidence} from './submit.js';
import type {Fact} from './transitions.js';

export type Task = (desk: Desk, signal: AbortSignal) => Promise<Fact | undefined>;

/** The table of transitions allows a phase only after the one that fills the folder; this says so to the compiler. */
function filed<T>(value: T | undefined, name: string): T {
  if (value === undefined) {
    throw new PassbaseError('ERR_FLOW_NOT_ALLOWED_NOW', `${name} is not there yet`);
  }
  return value;
}

export const TASKS: Partial<Record<Phase, Task>> = {
  opening: async (desk, signal) => {
    const {request, rooms, store} = desk;
    forgetSession(desk);
    desk.folder = emptyFolder();
    // Nobody should read and consent on a page that can't have a camera anyway.
    rooms.camera.assertSupported();
    const session = await rooms.adapter.open(
      {
        requestedDataPoints: request.requestedDataPoints,
        documents: request.plan.documents,
        countries: request.countries,
        purpose: request.purpose,
        metadata: request.metadata,
      },
      {signal},
    );
    desk.folder.session = session;
    store.update({audience: session.audience, reasons: []});
    return 'sessionOpened';
  },

  // While the User reads, the engine comes. A failure shows when it is needed, with a retry.
  consenting: (desk) => warmUp(desk, 'face'),
  'choosing-country': (desk) => warmUp(desk, 'document'),
  'explaining-document': (desk) => warmUp(desk, 'document'),

  'capturing-selfie': async (desk, signal) => {
    const session = filed(desk.folder.session, 'the session');
    desk.folder.selfie = await captureSelfie(desk, session, signal);
    return 'selfieTaken';
  },

  'capturing-document': async (desk, signal) => {
    const {document: type, country} = desk.store.state;
    const wish = {type: filed(type, 'the document type'), country};
    desk.folder.document = await captureDocument(desk, wish, signal);
    return 'documentTaken';
  },

  submitting: async (desk, signal) => {
    const session = filed(desk.folder.session, 'the session');
    const consent = filed(desk.folder.consent, 'the consent to capture');
    const result = await submitEvidence(desk, session, consent, signal);
    desk.folder.result = result;
    desk.store.update({
      dataPoints: offeredDataPoints(desk.request.requestedDataPoints, result.dataPoints),
      identityAccessKey: result.identityAccessKey,
      status: result.status,
      reasons: result.reasons,
    });
    return 'resultArrived';
  },

  recording: async (desk, signal) => {
    const consent = filed(desk.folder.shareConsent, 'the consent to share');
    desk.folder.shared = await recordShare(desk, consent, signal);
    return 'shareRecorded';
  },
};

async function warmUp({rooms, lifetime}: Desk, engine: 'face' | 'document'): Promise<undefined> {
  // The journey's signal, not the phase's: who reads quickly must not start the download anew.
  await rooms.vision.prepare(engine, {signal: lifetime}).catch(() => {});
}
