/** One side of a document: looked for, read while it is held, and its evidence is a new full-size still that is read again. */
import {
  documentGuide,
  holdGuidance,
  judgeSide,
  judgeSideStill,
  startSide,
  wantsBarcode,
  type HeldGuidance,
  type SideProgress,
  type WantedSide,
} from '@passbase-verify/checks';
import type {MrzReading, OpenCamera} from '@passbase-verify/protocol';
import type {Desk} from '../desk.js';
import type {CapturedSide} from '../folder.js';
import {readStill} from './read-still.js';

/** Longest side of a frame for the document engine: a photo page fills it at about 20 pixels a character of the MRZ. */
export const ANALYSIS_SIDE = 1280;

export async function captureSide(
  desk: Desk,
  camera: OpenCamera,
  wanted: WantedSide,
  signal: AbortSignal,
): Promise<CapturedSide> {
  for (;;) {
    const found = await lookForSide(desk, camera, wanted, signal);
    const captured = await takeStill(desk, camera, wanted, found, signal);
    if (captured) return captured;
  }
}

/** What ended the look: a reading that held, or the User pressed the shutter. */
type Found =
  {readonly by: 'auto'; readonly reading: MrzReading | undefined} | {readonly by: 'shutter'};

async function lookForSide(
  {store, rooms, wishes}: Desk,
  camera: OpenCamera,
  wanted: WantedSide,
  signal: AbortSignal,
): Promise<Found> {
  const guide = documentGuide(camera, wanted.type);
  let progress: SideProgress | undefined;
  let held: HeldGuidance | undefined;
  let read = false;
  const want = {barcode: wantsBarcode(wanted)};
  wishes.poll('shutterRequest'); // one pressed before the page was looked for counts for nothing

  for (;;) {
    const frame = await camera.nextFrame({signal, maxSide: ANALYSIS_SIDE});
    const seen = await rooms.vision.observeDocument(frame, {signal, guide, read, want});
    signal.throwIfAborted();
    if (store.state.confirmingClose) {
      await store.until((state) => !state.confirmingClose, signal);
      continue;
    }
    progress ??= startSide(wanted, seen.at);
    const judged = judgeSide(progress, seen);
    progress = judged.progress;
    read = judged.wantsRead;
    held = holdGuidance(held, judged.guidance, rooms.clock.now());
    const outline = seen.page?.outline ?? seen.mrzBand;
    store.update({
      guidance: held.code,
      documentCapture: {
        guide,
        side: wanted.side,
        manualShutter: judged.manualShutter,
        readiness: judged.readiness,
        ...(outline ? {outline} : {}),
      },
    });
    if (judged.done) return {by: 'auto', reading: judged.reading};
    if (judged.manualShutter && wishes.poll('shutterRequest')) return {by: 'shutter'};
  }
}

/** The still is the evidence, so it is the still that must be readable; undefined where it was not. */
async function takeStill(
  desk: Desk,
  camera: OpenCamera,
  wanted: WantedSide,
  found: Found,
  signal: AbortSignal,
): Promise<CapturedSide | undefined> {
  const {store} = desk;
  store.update({guidance: 'document-reading'});
  const still = await camera.takeStill({signal});
  const seen = await readStill(desk, still, wanted, signal);
  const live = found.by === 'auto' ? found.reading : undefined;
  const judged = judgeSideStill(live, seen, wanted);
  store.update({guidance: judged.guidance});
  const captured = {side: wanted.side, still, origin: 'camera', seen, judged} as const;
  if (judged.accepted) return captured;
  if (found.by === 'auto') return undefined;
  const {type} = await explainAndWait(desk, judged.usable, signal);
  return type === 'acceptRequest' && judged.usable ? captured : undefined;
}

/** The User pressed the shutter and nothing could be read: says so, and waits for what they want. */
function explainAndWait({store, wishes}: Desk, usable: boolean, signal: AbortSignal) {
  const {documentCapture} = store.state;
  if (documentCapture) {
    store.update({documentCapture: {...documentCapture, unreadable: true, usable}});
  }
  return wishes.take(['retryRequest', 'acceptRequest'], signal);
}
