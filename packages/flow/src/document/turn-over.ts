/** Between two sides: asks to turn the document over, and goes on when the other side is seen or the User says so. */
import {documentGuide} from '@passbase-verify/checks';
import type {OpenCamera, ResourceType} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import {ANALYSIS_SIDE} from './capture-side.js';

/** The request is read before it is obeyed: what was seen earlier is the hand that turns the card. */
const LEAST_MS = 1500;

/** Frames in a row on which the locator calls it the back: a single one may be wrong. */
const SIGHTINGS = 3;

export async function askToTurn(
  {store, rooms, wishes}: Desk,
  camera: OpenCamera,
  type: ResourceType,
  signal: AbortSignal,
): Promise<void> {
  const guide = documentGuide(camera, type);
  wishes.poll('turnedRequest');
  store.update({
    guidance: 'document-turn-over',
    documentCapture: {guide, side: 'back', turnOver: true, manualShutter: false, readiness: 0},
  });
  let since: number | undefined;
  let sightings = 0;
  while (!wishes.poll('turnedRequest')) {
    const frame = await camera.nextFrame({signal, maxSide: ANALYSIS_SIDE});
    const seen = await rooms.vision.observeDocument(frame, {signal, guide, read: false});
    signal.throwIfAborted();
    since ??= seen.at;
    sightings = seen.page?.kind === 'card-back' ? sightings + 1 : 0;
    const turned = sightings >= SIGHTINGS && seen.at - since >= LEAST_MS;
    if (turned && !store.state.confirmingClose) return;
  }
}
