/** Wishes that carry something are written down before the table is asked. */
import {isEmailAddress, type CaptureConsent} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {needsBack} from '../document/document-evidence.js';
import {keepDocument} from '../document/keep-document.js';
import type {CapturePlan} from '../planning/plan.js';
import type {CheckedRequest} from '../request.js';
import {makeShareConsent} from '../sharing/share.js';
import {EMAIL_ID, asksEmail, mayLeaveEmailOut} from '../stated-email.js';
import type {FileState, Wish} from './journey-state.js';

const NO_FILE: FileState = {side: 'front', pageCount: 0, thumbnails: 0};

/** False: the wish is not possible. */
export function takeDown(desk: Desk, wish: Wish): boolean {
  const {folder, request, rooms, store} = desk;
  switch (wish.type) {
    case 'consentRequest':
      folder.consent = makeCaptureConsent(request, wish, rooms.clock.wallTime());
      return true;
    case 'emailRequest': {
      const address = typeof wish.email === 'string' ? wish.email.trim() : '';
      if (!isEmailAddress(address)) return false;
      const typedAt = new Date(rooms.clock.wallTime()).toISOString();
      folder.email = {address, typedAt};
      delete folder.bundle;
      return true;
    }
    case 'withoutEmailRequest':
      if (!mayLeaveEmailOut(desk)) return false;
      delete folder.email;
      delete folder.bundle;
      return true;
    case 'reuseRequest':
    case 'anewRequest':
      if (!folder.offer) return false;
      desk.request = wish.type === 'reuseRequest' ? folder.offer.request : desk.asked;
      return true;
    // Who goes back wants to begin the document anew.
    case 'backRequest':
      delete folder.front;
      return true;
    case 'walletRequest':
      store.update({walletError: undefined});
      return true;
    case 'countryRequest':
      if (request.countries.length > 0 && !request.countries.includes(wish.country)) return false;
      store.update({country: wish.country});
      return true;
    case 'documentRequest':
      if (!store.state.documents.includes(wish.document)) return false;
      store.update({document: wish.document});
      return true;
    case 'uploadRequest':
      if (!store.state.uploadAllowed) return false;
      delete folder.sides;
      store.update({file: NO_FILE});
      return true;
    case 'fileRequest': {
      if (!(wish.file instanceof Blob)) return false;
      folder.chosen = {file: wish.file, page: 0, thumbnails: new Map()};
      store.update({file: {...NO_FILE, side: store.state.file?.side ?? 'front'}});
      return true;
    }
    case 'pageRequest': {
      const {pageCount = 0} = store.state.file ?? {};
      if (!folder.chosen || !(wish.page >= 0 && wish.page < pageCount)) return false;
      folder.chosen.page = wish.page;
      return true;
    }
    case 'useRequest':
      return usePending(desk);
    case 'retakeRequest':
      delete folder.retake;
      if (wish.resourceId === EMAIL_ID) return asksEmail(desk);
      if (wish.resourceId !== folder.selfie?.resource.id) {
        const slot = [...folder.documents.keys()].find((id) => id === wish.resourceId);
        if (!slot) return false;
        folder.retake = slot;
      }
      delete folder.bundle;
      return true;
    case 'shareRequest':
      if (!folder.session) return false;
      folder.shareConsent = makeShareConsent(desk, folder.session, wish);
      return true;
    default:
      return true;
  }
}

/** What was confirmed is kept, unless its other side is needed as well: then it waits for that. */
function usePending(desk: Desk): boolean {
  const {folder, store} = desk;
  const {pending} = folder;
  if (!pending || !store.state.preview?.usable) return false;
  const {slot, document: type, country} = store.state;
  const uploaded = store.state.preview.origin === 'upload';
  if (uploaded && slot && type && needsBack(desk, {slot, type, country}, pending)) {
    store.update({file: {...NO_FILE, side: 'back'}});
  } else keepDocument(folder, pending);
  return true;
}

const makeCaptureConsent = (
  {plan, purpose}: CheckedRequest,
  {textVersion, language}: {readonly textVersion: string; readonly language: string},
  now: number,
): CaptureConsent => ({
  kind: 'capture',
  requested: plan.dataPoints,
  purpose,
  textVersion,
  language,
  biometric: plan.selfie,
  givenAt: new Date(now).toISOString(),
});

/** True where this consent is to all that the plan captures. */
export const covers = (consent: CaptureConsent | undefined, plan: CapturePlan): boolean =>
  consent !== undefined &&
  (consent.biometric || !plan.selfie) &&
  plan.dataPoints.every((key) => consent.requested.includes(key));
