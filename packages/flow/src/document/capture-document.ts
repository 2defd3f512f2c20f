/** A document by camera: its front, and its back where what was asked for may be on it. */
import type {DocumentSide} from '@passbase-verify/checks';
import type {CaptureRecord} from '@passbase-verify/protocol';
import {
  joinSides,
  needsBack,
  readSidePrint,
  type CapturedSide,
  type DocumentWish,
} from './document-evidence.js';
import {captureSide} from './capture-side.js';
import type {Desk, DocumentEvidence} from '../desk.js';
import {askToTurn} from './turn-over.js';
import {captureRecord, useCamera} from '../use-camera.js';

/** The front of a document whose back is still to be seen. Another camera, or another page, goes on with the back. */
export interface TakenFront {
  readonly wish: DocumentWish;
  readonly side: CapturedSide;
  readonly camera: CaptureRecord;
}

export async function captureDocument(
  desk: Desk,
  wish: DocumentWish,
  signal: AbortSignal,
): Promise<DocumentEvidence> {
  return useCamera(desk, 'back', 'document', signal, async (camera, live) => {
    const {slot, type, country} = wish;
    const take = async (side: DocumentSide, others: readonly CapturedSide[]) => {
      const captured = await captureSide(desk, camera, {type, side, country}, live);
      return readSidePrint(desk, wish, others, captured, live);
    };
    const before = takenBefore(desk, wish);
    const front = before?.side ?? (await take('front', []));
    if (!needsBack(desk, wish, joinSides(wish, [front]))) {
      return joinSides(wish, [front], [await captureRecord(camera, slot, live)]);
    }
    if (!before) {
      desk.folder.front = {wish, side: front, camera: await captureRecord(camera, slot, live)};
      desk.unfinished?.keep(desk.store.state, desk);
    }
    await askToTurn(desk, camera, type, live);
    const back = await take('back', [front]);
    const last = await captureRecord(camera, slot, live);
    return joinSides(wish, [front, back], [...(before ? [before.camera] : []), last]);
  });
}

function takenBefore({folder}: Desk, wish: DocumentWish): TakenFront | undefined {
  const {front} = folder;
  const isOfWish =
    front?.wish.slot === wish.slot &&
    front.wish.type === wish.type &&
    front.wish.country === wish.country;
  return isOfWish ? front : undefined;
}
