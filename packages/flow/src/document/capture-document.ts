/** A document by camera: its front, and its back where what was asked for may be on it. */
import type {DocumentSide} from '@passbase-verify/checks';
import {keepUnfinished, type Desk} from '../desk.js';
import type {CapturedSide, DocumentEvidence, DocumentWish, TakenFront} from '../folder.js';
import {captureRecord, useCamera} from '../use-camera.js';
import {captureSide} from './capture-side.js';
import {joinSides, needsBack, readSidePrint} from './document-evidence.js';
import {askToTurn} from './turn-over.js';

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
      keepUnfinished(desk);
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
