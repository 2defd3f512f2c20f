/** The document: the page is looked for, read while it is held, and its evidence is a new full-size still that is read again. */
import {
  documentGuide,
  holdGuidance,
  judgeDocument,
  judgeDocumentStill,
  parseMrz,
  startDocument,
  type DocumentProgress,
  type HeldGuidance,
} from '@passbase-verify/checks';
import {
  isIssuingCode,
  type CameraFile,
  type MrzReading,
  type OpenCamera,
  type Rect,
  type ResourceType,
} from '@passbase-verify/protocol';
import type {Desk, DocumentEvidence} from './desk.js';
import {captureRecord, useCamera} from './use-camera.js';

/** Longest side of a frame for the document engine: a photo page fills it at about 20 pixels a character of the MRZ. */
const ANALYSIS_SIDE = 1280;

const RESOURCE_ID = 'document';
const FILE_ID = 'document-page-1';

export interface DocumentWish {
  readonly type: ResourceType;
  readonly country: string | undefined;
}

export async function captureDocument(
  desk: Desk,
  wish: DocumentWish,
  signal: AbortSignal,
): Promise<DocumentEvidence> {
  return useCamera(desk, 'back', 'document', signal, async (camera, live) => {
    const guide = documentGuide(camera, wish.type);
    for (;;) {
      const found = await lookForPage(desk, camera, guide, wish.type, live);
      const evidence = await takeStill(desk, camera, wish, found, live);
      if (evidence) return evidence;
    }
  });
}

/** What ended the look: a reading that held, or the User pressed the shutter. */
type Found =
  {readonly by: 'auto'; readonly reading: MrzReading | undefined} | {readonly by: 'shutter'};

async function lookForPage(
  {store, rooms, wishes}: Desk,
  camera: OpenCamera,
  guide: Rect,
  type: ResourceType,
  signal: AbortSignal,
): Promise<Found> {
  let progress: DocumentProgress | undefined;
  let held: HeldGuidance | undefined;
  let read = false;
  wishes.poll('shutterRequest'); // one pressed before the page was looked for counts for nothing

  for (;;) {
    const frame = await camera.nextFrame({signal, maxSide: ANALYSIS_SIDE});
    const seen = await rooms.vision.observeDocument(frame, {signal, guide, read});
    signal.throwIfAborted();
    if (store.state.confirmingClose) {
      await store.until((state) => !state.confirmingClose, signal);
      continue;
    }
    progress ??= startDocument(type, seen.at);
    const judged = judgeDocument(progress, seen);
    progress = judged.progress;
    read = judged.wantsRead;
    held = holdGuidance(held, judged.guidance, rooms.clock.now());
    const outline = seen.page?.outline ?? seen.mrzBand;
    store.update({
      guidance: held.code,
      documentCapture: {
        guide,
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
  {store, rooms, wishes}: Desk,
  camera: OpenCamera,
  wish: DocumentWish,
  found: Found,
  signal: AbortSignal,
): Promise<DocumentEvidence | undefined> {
  store.update({guidance: 'document-reading'});
  const still = await camera.takeStill({signal});
  const picture = new Blob([still.bytes as Uint8Array<ArrayBuffer>], {type: still.mediaType});
  const seen = await rooms.vision.readDocument(picture, {signal});
  const live = found.by === 'auto' ? found.reading : undefined;
  const judged = judgeDocumentStill(live, seen, wish.type);
  store.update({guidance: judged.guidance});
  if (!judged.accepted) {
    if (found.by === 'shutter') await explainAndWait(store, wishes, signal);
    return undefined;
  }
  // What the document says counts; what the User chose is only compared with it.
  const country = judged.reading && parseMrz(judged.reading.lines).issuingState;
  return {
    resource: {
      id: RESOURCE_ID,
      type: wish.type,
      ...(country && isIssuingCode(country) ? {country} : {}),
      files: [{...documentFile(still)}],
    },
    camera: captureRecord(camera, RESOURCE_ID),
    record: {
      resourceId: RESOURCE_ID,
      checks: [...judged.checks, {name: 'country-as-chosen', passed: country === wish.country}],
      ...(judged.reading ? {mrz: judged.reading} : {}),
    },
  };
}

const documentFile = (still: CameraFile) =>
  ({...still, id: FILE_ID, kind: 'document-image', page: 1}) as const;

/** The User pressed the shutter and nothing could be read: says so, and waits. */
async function explainAndWait(
  store: Desk['store'],
  wishes: Desk['wishes'],
  signal: AbortSignal,
): Promise<void> {
  const {documentCapture} = store.state;
  if (documentCapture) store.update({documentCapture: {...documentCapture, unreadable: true}});
  await wishes.take('retryRequest', signal);
}
